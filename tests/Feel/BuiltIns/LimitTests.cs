using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Tests.BuiltIns;

/// <summary>No value, however made, exhausts memory or the stack.</summary>
public sealed class LimitTests
{
    private readonly EvaluationContext _context = new(new EvaluationOptions { MaxSize = 1000 });

    [Fact]
    public void Lists_and_strings_have_a_size_limit()
    {
        var list = new object?[600];
        Call("concatenate", list, list).ShouldBeNull();
        Call("append", new object?[1000], FeelNumber.One).ShouldBeNull();
        Call("replace", new string('a', 600), "a", "bb").ShouldBeNull();
        Call("string join", [new object?[] { new string('a', 600), new string('a', 600) }]).ShouldBeNull();
        FeelArithmetic.Add(new string('a', 600), new string('a', 600), _context).ShouldBeNull();
        _context.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Code == "FEEL-E403");
        _context.Diagnostics.Count.ShouldBe(5);
    }

    [Fact]
    public void Values_nested_too_deep_are_stopped_not_crashed_on()
    {
        object? nested = null;
        for (var i = 0; i < 1_000_000; i++)
            nested = new[] { nested };
        Should.Throw<EvaluationLimitException>(() => FeelText.Format(nested)).Diagnostic.Code.ShouldBe("FEEL-E404");
        Should.Throw<EvaluationLimitException>(() => FeelEquality.Test(nested, new[] { nested })).Diagnostic.Code.ShouldBe("FEEL-E404");
        Should.Throw<EvaluationLimitException>(() => Call("flatten", nested)).Diagnostic.Code.ShouldBe("FEEL-E404");
    }

    [Fact]
    public void Messages_show_only_the_beginning_of_large_values()
    {
        Call("sum", new object?[] { new object?[] { "x", new string('长', 900) } });
        _context.Diagnostics.ShouldHaveSingleItem().Chinese.Length.ShouldBeLessThan(500);
    }

    private object? Call(string name, params object?[] arguments) =>
        FeelLibrary.Standard.TryGet(name, out var function) ? function.Invoke(arguments, _context) : throw new KeyNotFoundException(name);
}

using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Tests.Values;

/// <summary>未规定 is passed on by everything that looks at it, and errors become it in strict mode.</summary>
public sealed class UndeterminedTests
{
    private static readonly Undetermined Silent = Undetermined.Because("第九条未写明标准");
    private static readonly FeelNumber One = FeelNumber.One;
    private readonly EvaluationContext _strict = new(EvaluationOptions.Strict);
    private readonly EvaluationContext _standard = new();

    [Fact]
    public void Operators_pass_it_on()
    {
        FeelArithmetic.Add(Silent, One, _standard).ShouldBeSameAs(Silent);
        FeelArithmetic.Multiply(null, Silent, _standard).ShouldBeSameAs(Silent);
        FeelArithmetic.Divide(Silent, FeelNumber.Zero, _standard).ShouldBeSameAs(Silent);
        FeelArithmetic.Negate(Silent, _standard).ShouldBeSameAs(Silent);
        FeelEquality.AreEqual(Silent, Silent, _standard).ShouldBeSameAs(Silent);
        FeelEquality.AreEqual(Silent, null, _standard).ShouldBeSameAs(Silent);
        FeelComparison.Less(One, Silent, _standard).ShouldBeSameAs(Silent);
        FeelComparison.In(Silent, new object?[] { One }, _standard).ShouldBeSameAs(Silent);
        FeelProperties.Get(Silent, "year", _standard).ShouldBeSameAs(Silent);
        FeelLogic.Not(Silent, _standard).ShouldBeSameAs(Silent);
        _standard.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Two_causes_are_both_kept()
    {
        var other = Undetermined.Because("酌情处理");
        FeelArithmetic.Add(Silent, other, _standard).ShouldBeOfType<Undetermined>().Causes.ShouldBe([Silent, other]);
    }

    [Fact]
    public void Logic_absorbs_it_where_the_other_side_settles_the_matter()
    {
        FeelLogic.And(false, Silent, _standard).ShouldBe(false);
        FeelLogic.And(Silent, false, _standard).ShouldBe(false);
        FeelLogic.Or(Silent, true, _standard).ShouldBe(true);
        FeelLogic.And(true, Silent, _standard).ShouldBeSameAs(Silent);
        FeelLogic.Or(false, Silent, _standard).ShouldBeSameAs(Silent);
        Call("all", new object?[] { Silent, false }).ShouldBe(false);
        Call("any", new object?[] { Silent, true }).ShouldBe(true);
        Call("any", new object?[] { Silent, false }).ShouldBeSameAs(Silent);
    }

    [Fact]
    public void Lists_hold_it_and_functions_that_look_at_it_pass_it_on()
    {
        var towns = new object?[] { One, Silent };
        Call("count", [towns]).ShouldBe(FeelNumber.FromInt64(2));
        Call("sum", [towns]).ShouldBeSameAs(Silent);
        Call("max", [towns]).ShouldBeSameAs(Silent);
        Call("mean", [towns]).ShouldBeSameAs(Silent);
        Call("list contains", towns, One).ShouldBe(true);
        Call("list contains", towns, FeelNumber.Zero).ShouldBeSameAs(Silent);
        Call("append", new object?[] { One }, Silent).ShouldBe(new object?[] { One, Silent });
        Call("context put", FeelContext.Empty, "面积", Silent).ShouldBeOfType<FeelContext>()["面积"].ShouldBeSameAs(Silent);
        Call("reverse", [towns]).ShouldBe(new object?[] { Silent, One });
        Call("string", [Silent]).ShouldBeSameAs(Silent);
        Call("floor", [Silent]).ShouldBeSameAs(Silent);
        Call("sum", [Silent]).ShouldBeSameAs(Silent);
    }

    [Fact]
    public void Lists_that_differ_elsewhere_are_not_equal_whatever_is_undetermined()
    {
        FeelEquality.AreEqual(new object?[] { One, Silent }, new object?[] { FeelNumber.Zero, One }, _standard).ShouldBe(false);
        FeelEquality.AreEqual(new object?[] { One, Silent }, new object?[] { One, One }, _standard).ShouldBeSameAs(Silent);
    }

    [Fact]
    public void In_strict_mode_an_error_is_undetermined_and_says_why()
    {
        var result = FeelArithmetic.Divide(One, FeelNumber.Zero, _strict).ShouldBeOfType<Undetermined>();
        result.Code.ShouldBe("FEEL-E103");
        result.Reason.ShouldContain("除数为零");
        result.ReasonInEnglish.ShouldContain("Division by zero");
        FeelArithmetic.Add(One, null, _strict).ShouldBeOfType<Undetermined>().Code.ShouldBe("FEEL-E101");
        FeelComparison.Less(One, null, _strict).ShouldBeOfType<Undetermined>().Code.ShouldBe("FEEL-E107");
        FeelEquality.AreEqual(null, null, _strict).ShouldBe(true);
        FeelEquality.AreEqual(One, null, _strict).ShouldBe(false);
        FeelLibrary.Standard.TryGet("number", out var number).ShouldBeTrue();
        number.Invoke(["十"], _strict).ShouldBeOfType<Undetermined>().Code.ShouldBe("FEEL-E301");
    }

    [Fact]
    public void In_standard_mode_an_error_is_null_and_recorded()
    {
        FeelArithmetic.Divide(One, FeelNumber.Zero, _standard).ShouldBeNull();
        _standard.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("FEEL-E103");
    }

    [Fact]
    public void An_author_can_say_it_with_a_reason()
    {
        var said = Call("undetermined", "第三条未写明").ShouldBeOfType<Undetermined>();
        said.Reason.ShouldBe("第三条未写明");
        said.Code.ShouldBe(Messages.NotDetermined.Code);
        said.ToString().ShouldBe("undetermined(\"第三条未写明\")");
    }

    private object? Call(string name, params object?[] arguments) =>
        FeelLibrary.Standard.TryGet(name, out var function) ? function.Invoke(arguments, _standard) : throw new KeyNotFoundException(name);
}

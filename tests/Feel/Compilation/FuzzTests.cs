using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Tests.Syntax;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Tests.Compilation;

/// <summary>Whatever the text, there is an answer within the limits: a value or a clear error, never a crash or a hang.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "if ", " then ", " else ", "for i in ", " return ", "some x in ", "every x in ", " satisfies ", "function(a) ", " and ", " or ", " in ", " between ",
        " instance of ", "number", "list<", "context<", "function<", "not(", "(", ")", "[", "]", "{", "}", ",", ":", "..", ".", "+", "-", "*", "/", "**", "=",
        "!=", "<", "<=", ">", ">=", "->", "@\"2022-04-12\"", "@\"P1D\"", "1", "0", "0.5", "1e6144", "99999999999999999999999999999999999", "\"a\"", "\"", "null",
        "true", "a", "b", "住宅面积", "loan-rate", "days in weekend", "?", "item", "partial", "sum(", "count(", "date(", "string(", "sort(", "undetermined(", "//",
        "/*", "*/", " ", "\n", "，", "“", "\\", "\uD83D", "🐎", "#", "external ", "split(", "matches(", "1..3", "[1..9]", "range(", "substring(",
    ];

    private static readonly FeelContext Variables = FeelContext.Of(
        ("a", (FeelNumber)3), ("b", new object?[] { (FeelNumber)1, "x", null, FeelContext.Of(("a", true)) }), ("住宅面积", (FeelNumber)100.25m),
        ("loan-rate", Undetermined.Because("未规定")), ("days in weekend", new object?[] { "saturday" }), ("x", FeelDate.Of(2022, 4, 12)), ("b1", "text"),
        ("Pre-bureau risk", FeelContext.Empty));

    private static readonly FeelScope Scope = new(Variables.Select(entry => new FeelVariable(entry.Key, FeelType.Of(entry.Value))));

    private static readonly EvaluationOptions[] Modes =
    [
        new() { MaxSteps = 2000, MaxSize = 2000, MaxDepth = 50 },
        new() { MaxSteps = 2000, MaxSize = 2000, MaxDepth = 50, Mode = EvaluationMode.Strict },
    ];

    [Fact]
    public void Heaps_of_tokens()
    {
        var random = new Random(20220412);
        for (var round = 0; round < 6000; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(1, 25); i > 0; i--) text.Append(Pieces[random.Next(Pieces.Length)]);
            Try(text.ToString());
        }
    }

    [Fact]
    public void Random_trees() => Prop.ForAll(RandomTrees.Expressions.ToArbitrary(), tree => Try(tree.ToString()))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1500).WithEndSize(40).WithReplay(20220412, 25));

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{a:")]
    [InlineData("-")]
    [InlineData("1+")]
    [InlineData("a.")]
    [InlineData("a[")]
    [InlineData("b[1]")]
    [InlineData("f(")]
    [InlineData("if a then ")]
    [InlineData("for i in b return ")]
    [InlineData("function(a) ")]
    [InlineData("a in (")]
    [InlineData("a instance of list<")]
    [InlineData("not(")]
    [InlineData("1 or ")]
    [InlineData("a ")]
    [InlineData("]1..")]
    public void Endless_repetition(string piece)
    {
        Try(string.Concat(Enumerable.Repeat(piece, 20_000)));
        Try(string.Concat(Enumerable.Repeat(piece, 20_000)) + "1");
        Try(string.Concat(Enumerable.Repeat(piece, 390)) + "1"); // as deep as allowed
    }

    [Fact]
    public void Long_lists_of_tests_and_small_stacks()
    {
        Try("1 + (if a in (" + string.Join(",", Enumerable.Range(0, 5000)) + ") then 1 else 2)");
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                foreach (var piece in new[] { "(", "[", "{a:", "-", "1+", "a in (", "sum(" })
                    try
                    {
                        Try(string.Concat(Enumerable.Repeat(piece, 390)) + "1" + string.Concat(Enumerable.Repeat(piece == "[" ? "]" : piece == "{a:" ? "}" : ")", 390)));
                    }
                    catch (Exception exception)
                    {
                        failure = exception;
                    }
            },
            maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        failure.ShouldBeNull();
    }

    [Fact]
    public void Functions_that_call_themselves_end() => Try("(function(f) f(f))(function(f) f(f))");

    private static void Try(string text)
    {
        foreach (var options in Modes)
        {
            try
            {
                var expression = FeelExpression.Compile(text, Scope);
                expression.Node?.ToString().ShouldNotBeNull();
                Show(expression.Evaluate([.. Variables.Values], new EvaluationContext(options)));
                var tests = FeelExpression.CompileUnaryTests(text, FeelType.Number, Scope);
                Show(tests.Evaluate((FeelNumber)3, [.. Variables.Values], new EvaluationContext(options)));
            }
            catch (EvaluationLimitException)
            {
                // A clear error, too.
            }
            catch (Exception exception) when (exception is not ShouldAssertException)
            {
                throw new InvalidOperationException($"{text[..Math.Min(text.Length, 400)]} → {exception.GetType().Name}: {exception.Message}", exception);
            }
        }
    }

    private static void Show(object? value) => FeelText.Format(value).ShouldNotBeNull();
}

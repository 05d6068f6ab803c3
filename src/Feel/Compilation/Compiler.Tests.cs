using System.Linq.Expressions;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>Tests: behind <c>in</c>, and in the cells of decision tables.</summary>
internal sealed partial class Compiler
{
    private Typed In(InNode node)
    {
        var value = Compile(node.Value);
        var input = Expression.Variable(value.Code.Type, "value");
        var held = new Typed(input, value.Type);
        var tests = AnyOf([.. node.Tests.Select(test => Test(test, held, null))], node);
        return new(Expression.Block([input], Expression.Assign(input, value.Code), tests.Code), FeelType.Boolean);
    }

    /// <summary>The code of unary tests.</summary>
    /// <param name="node">The tests.</param>
    /// <param name="input">The tested value; a parameter or variable, for it is read many times.</param>
    public Typed UnaryTests(UnaryTestsNode node, Typed input)
    {
        if (node.IsAny) return Literal(true, FeelType.Boolean);
        Declare("?", input);
        var tests = AnyOf([.. node.Tests.Select(test => Test(test, input, AsksAboutInput(test)))], node);
        Undeclare(0);
        if (!node.Negated) return tests;
        return tests.Is<bool>()
            ? new(Expression.Not(tests.Code), FeelType.Boolean)
            : new(Call((Func<object?, EvaluationContext, object?>)FeelLogic.Not, tests.Boxed, At(node)), FeelType.Boolean);
    }

    private Typed Test(ExpressionNode test, Typed input, bool? asksAboutInput)
    {
        if (test is ComparisonRangeNode comparison)
        {
            var endpoint = Compile(comparison.Endpoint);
            if (StaticTypes.Result(comparison.Operator, input.Type, endpoint.Type) is null)
                Report(test, Messages.NotComparable, input.Type.ToString(), endpoint.Type.ToString());
            return Unboxed.Binary(comparison.Operator, input, endpoint, comparison.Endpoint)
                ?? new(Call(General(comparison.Operator), input.Boxed, endpoint.Boxed, At(test)), FeelType.Boolean);
        }
        if (test is RangeNode range && input.IsPresent)
        {
            var (low, high) = (Compile(range.Start), Compile(range.End));
            if (Unboxed.Inside(input, range.StartIncluded, low, high, range.EndIncluded) is { } inside) return inside;
        }
        var value = Compile(test);
        if (!StaticTypes.MayBeIn(input.Type, value.Type)) Report(test, Messages.NotComparable, input.Type.ToString(), value.Type.ToString());
        if (asksAboutInput == true && value.Is<bool>()) return value;
        if (asksAboutInput != true && Unboxed.Binary(BinaryOperator.Equal, input, value, test) is { } equal) return equal;
        return new(
            asksAboutInput is { } asks
                ? Call(Operations.Test, input.Boxed, value.Boxed, Expression.Constant(asks), At(test))
                : Call((Operation)FeelComparison.In, input.Boxed, value.Boxed, At(test)),
            FeelType.Boolean);
    }

    /// <summary>
    /// Whether one test passes; written flat, for there may be thousands. Tests behind one that passes are not evaluated.
    /// </summary>
    private Typed AnyOf(IReadOnlyList<Typed> tests, FeelNode node)
    {
        if (tests.Count == 1) return tests[0];
        if (tests.All(test => test.Is<bool>())) return new(AnyOf([.. tests.Select(test => test.Code)]), FeelType.Boolean);
        var passed = Expression.Variable(typeof(object), "passed");
        var done = Expression.Label("done");
        var code = new List<Expression> { Expression.Assign(passed, tests[0].Boxed) };
        foreach (var test in tests.Skip(1))
        {
            code.Add(Expression.IfThen(Call(Operations.IsTrue, passed), Expression.Goto(done)));
            code.Add(Expression.Assign(passed, Call(General(BinaryOperator.Or), passed, test.Boxed, At(node))));
        }
        return new(Expression.Block([passed], [.. code, Expression.Label(done), passed]), FeelType.Boolean);
    }

    private static Expression AnyOf(ReadOnlySpan<Expression> tests) => tests.Length == 1
        ? tests[0]
        : Expression.OrElse(AnyOf(tests[..(tests.Length / 2)]), AnyOf(tests[(tests.Length / 2)..]));

    private static bool AsksAboutInput(FeelNode node) => Tree.Contains(node, static n => n is NameNode { Name: "?" });
}

using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Tables;

/// <summary>Reads what a cell admits from its tree, where it consists of literals only.</summary>
internal static class CellReader
{
    private static readonly HashSet<string> LiteralFunctions = new(StringComparer.Ordinal) { "date", "date and time" };

    /// <summary>What the tests admit; null where they need evaluation to know, or admit everything (<c>-</c>).</summary>
    public static CellValues? Read(CompiledUnaryTests tests)
    {
        if (tests.Node is not { IsAny: false } node)
            return null;
        Type? kind = null;
        var stretches = new List<Stretch>(node.Tests.Count);
        foreach (var test in node.Tests)
        {
            if (Stretch(test, tests.Text) is not { } stretch)
                return null;
            var own = (stretch.Low ?? stretch.High)!.GetType();
            if (kind is not null && own != kind || (!stretch.IsPoint && !CellValues.IsOrdered(own)))
                return null;
            kind = own;
            stretches.Add(stretch);
        }

        return new CellValues(kind!, stretches, node.Negated);
    }

    private static Stretch? Stretch(ExpressionNode test, string text)
    {
        switch (test)
        {
            case RangeNode range:
                return Literal(range.Start, text) is { } start && Literal(range.End, text) is { } end && start.GetType() == end.GetType()
                    ? new Stretch(start, range.StartIncluded, end, range.EndIncluded)
                    : null;
            case ComparisonRangeNode comparison:
                return Literal(comparison.Endpoint, text) is not { } value ? null : comparison.Operator switch
                {
                    BinaryOperator.Equal => Tables.Stretch.Point(value),
                    BinaryOperator.Less => new Stretch(null, false, value, false),
                    BinaryOperator.LessOrEqual => new Stretch(null, false, value, true),
                    BinaryOperator.Greater => new Stretch(value, false, null, false),
                    BinaryOperator.GreaterOrEqual => new Stretch(value, true, null, false),
                    _ => null,
                };
            default:
                return Literal(test, text) is { } single ? Tables.Stretch.Point(single) : null;
        }
    }

    private static object? Literal(ExpressionNode node, string text)
    {
        var value = node switch
        {
            NumberNode number => FeelNumber.TryParse(number.Text, out var parsed) ? parsed : null,
            StringNode literal => literal.Value,
            BooleanNode boolean => FeelBoolean.Box(boolean.Value),
            NegationNode { Operand: NumberNode } or AtLiteralNode => Evaluate(node, text),
            InvocationNode { Function: NameNode function, Arguments: var arguments }
                when LiteralFunctions.Contains(function.Name) && arguments.All(a => a.Value is StringNode or NumberNode) =>
                Evaluate(node, text),
            _ => (object?)null,
        };
        return value is FeelNumber or string or bool or FeelDate ? value : null; // other kinds have several ways to be equal
    }

    private static object? Evaluate(ExpressionNode node, string text) =>
        FeelExpression.Compile(node.Span.TextIn(text), FeelScope.Empty, FeelLibrary.Standard).Evaluate([], new EvaluationContext());
}

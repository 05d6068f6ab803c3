using Zhengling.Feel.Compilation;
using Zhengling.Feel.Syntax;
using Zhengling.Policies.Diagnostics;

namespace Zhengling.Policies.Types;

/// <summary>Says a constraint in words, where it is of a common form; else as it is written.</summary>
internal static class ConstraintText
{
    /// <summary>The constraint of a type in words.</summary>
    /// <param name="constraint">FEEL unary tests.</param>
    public static LocalText Of(string constraint)
    {
        if (FeelParser.ParseUnaryTests(constraint, FeelScope.Empty).Node is not { Negated: false } tests)
            return new LocalText(constraint, constraint);
        if (tests.Tests.Count > 1 && tests.Tests.All(t => t is StringNode or NumberNode))
        {
            var values = tests.Tests.Select(t => FeelPrinter.Print(t).Trim('"')).ToList();
            return new LocalText("下列之一：" + string.Join("、", values), "one of: " + string.Join(", ", values));
        }

        return tests.Tests is [var only] && Single(only) is { } text ? text : new LocalText(constraint, constraint);
    }

    private static LocalText? Single(ExpressionNode test) => test switch
    {
        ComparisonRangeNode { Endpoint: NumberNode end, Operator: var op } => Compared(op, end.Text),
        RangeNode { Start: NumberNode low, End: NumberNode high } range => new LocalText(
            $"{(range.StartIncluded ? "" : "大于")}{low.Text}至{(range.EndIncluded ? "" : "小于")}{high.Text}",
            $"{(range.StartIncluded ? "from" : "above")} {low.Text} {(range.EndIncluded ? "to" : "to below")} {high.Text}"),
        _ => null,
    };

    private static LocalText? Compared(BinaryOperator op, string end) => op switch
    {
        BinaryOperator.GreaterOrEqual => new LocalText($"不小于{end}", $"{end} or more"),
        BinaryOperator.Greater => new LocalText($"大于{end}", $"more than {end}"),
        BinaryOperator.LessOrEqual => new LocalText($"不大于{end}", $"{end} or less"),
        BinaryOperator.Less => new LocalText($"小于{end}", $"less than {end}"),
        _ => null,
    };
}

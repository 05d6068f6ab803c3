using System.Globalization;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Syntax;

namespace Zhengling.Policies.Verification;

/// <summary>
/// The figures in a FEEL text. Not figures, and never looked up, are: 0 anywhere; 1 within an expression (alone in a cell it is one);
/// a position in a list (<c>list[2]</c>); 100 as a divisor and 100 times a quotient (<c>a / b * 100</c>), which are the percent sign. Everything else is.
/// </summary>
internal static class FeelFigures
{
    /// <summary>The figures of an expression.</summary>
    public static IEnumerable<(string Text, decimal? Value, SourceLocation Origin)> OfExpression(ExpressionText text, INameScope names) =>
        text.Text.Any(char.IsAsciiDigit) ? In(FeelParser.ParseExpression(text.Text, names).Node, text) : [];

    /// <summary>The figures of unary tests.</summary>
    public static IEnumerable<(string Text, decimal? Value, SourceLocation Origin)> OfTests(ExpressionText text, INameScope names) =>
        text.Text.Any(char.IsAsciiDigit) ? In(FeelParser.ParseUnaryTests(text.Text, names).Node, text) : [];

    private static IEnumerable<(string, decimal?, SourceLocation)> In(FeelNode? root, ExpressionText text)
    {
        if (root is null || text.Origin is null)
            return [];
        return Numbers(root)
            .Select(n => (n.Text, Value: Value(n.Text), Origin: text.Origin.Advance(text.Text, n.Span.Offset)))
            .Where(f => f.Value is not 0 && (f.Value is not 1 || root is NumberNode));
    }

    private static IEnumerable<NumberNode> Numbers(FeelNode node) => node switch
    {
        NumberNode number => [number],
        FilterNode { Condition: NumberNode or NegationNode { Operand: NumberNode } } filter => Numbers(filter.Source),
        BinaryNode { Operator: BinaryOperator.Divide, Right: NumberNode { Text: "100" } } percent => Numbers(percent.Left),
        BinaryNode { Operator: BinaryOperator.Multiply, Left: BinaryNode { Operator: BinaryOperator.Divide } quotient, Right: NumberNode { Text: "100" } } => Numbers(quotient),
        _ => Tree.Children(node).SelectMany(Numbers),
    };

    private static decimal? Value(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value) ? value : null;
}

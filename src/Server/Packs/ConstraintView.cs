using System.Text.Json;
using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Syntax;
using Zhengling.Policies.Types;

namespace Zhengling.Server.Packs;

/// <summary>
/// What a form can offer for a constraint: the values it lists, or the bounds it sets. A constraint that is neither is left to the
/// check of the inputs, which applies it in full.
/// </summary>
/// <param name="Allowed">The values allowed, or null.</param>
/// <param name="Minimum">The smallest value allowed, or null.</param>
/// <param name="Maximum">The largest value allowed, or null.</param>
internal sealed record ConstraintView(IReadOnlyList<JsonElement>? Allowed, JsonElement? Minimum, JsonElement? Maximum)
{
    private static readonly ConstraintView None = new(null, null, null);

    public static ConstraintView Of(TypeUse use)
    {
        if (use.Constraint is not { } constraint
            || FeelParser.ParseUnaryTests(constraint.Text, FeelScope.Empty).Node is not { Negated: false } tests)
            return None;
        if (tests.Tests.Select(Literal).ToList() is var literals && literals.All(literal => literal is not null))
            return None with { Allowed = [.. literals.Select(literal => literal!.Value)] };
        return tests.Tests is [var only] ? Bounds(only) : None;
    }

    private static ConstraintView Bounds(ExpressionNode test) => test switch
    {
        ComparisonRangeNode { Operator: BinaryOperator.GreaterOrEqual } range => None with { Minimum = Literal(range.Endpoint) },
        ComparisonRangeNode { Operator: BinaryOperator.LessOrEqual } range => None with { Maximum = Literal(range.Endpoint) },
        RangeNode range => new ConstraintView(
            null, range.StartIncluded ? Literal(range.Start) : null, range.EndIncluded ? Literal(range.End) : null),
        _ => None,
    };

    private static JsonElement? Literal(ExpressionNode node) => node switch
    {
        StringNode text => JsonSerializer.SerializeToElement(text.Value),
        BooleanNode boolean => JsonSerializer.SerializeToElement(boolean.Value),
        NumberNode number => Number(number.Text),
        NegationNode { Operand: NumberNode number } => Number("-" + number.Text),
        AtLiteralNode literal => JsonSerializer.SerializeToElement(literal.Text),
        _ => null,
    };

    // The digits as the pack writes them, made a JSON number: FEEL also allows “.5”.
    private static JsonElement? Number(string digits)
    {
        try
        {
            return JsonElement.Parse(digits.StartsWith('.') ? "0" + digits : digits.Replace("-.", "-0.", StringComparison.Ordinal));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

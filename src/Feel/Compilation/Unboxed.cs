using System.Linq.Expressions;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>Operators on values that are certainly there; null where there is no such form.</summary>
internal static class Unboxed
{
    public static Typed? Binary(BinaryOperator symbol, Typed left, Typed right, ExpressionNode divisor)
    {
        if (!left.IsPresent || left.Code.Type != right.Code.Type) return null;
        if (left.Is<FeelNumber>())
            return symbol switch
            {
                BinaryOperator.Add => new(Expression.Add(left.Code, right.Code), FeelType.Number),
                BinaryOperator.Subtract => new(Expression.Subtract(left.Code, right.Code), FeelType.Number),
                BinaryOperator.Multiply => new(Expression.Multiply(left.Code, right.Code), FeelType.Number),
                BinaryOperator.Divide when IsNotZero(divisor) => new(Expression.Divide(left.Code, right.Code), FeelType.Number),
                BinaryOperator.Divide or BinaryOperator.Power => null,
                _ => Comparison(symbol, left, right),
            };
        if (left.Is<FeelDate>() || left.Is<bool>() || left.Is<string>())
            return symbol switch
            {
                BinaryOperator.Equal or BinaryOperator.NotEqual => Comparison(symbol, left, right),
                >= BinaryOperator.Less and <= BinaryOperator.GreaterOrEqual when left.Is<FeelDate>() => Comparison(symbol, left, right),
                _ => null,
            };
        return null;
    }

    public static Typed? Between(Typed value, Typed low, Typed high) =>
        Inside(value, true, low, high, true);

    /// <summary>Whether a value, whose code is a variable, lies in a range.</summary>
    public static Typed? Inside(Typed value, bool lowIncluded, Typed low, Typed high, bool highIncluded)
    {
        if (!(value.Is<FeelNumber>() || value.Is<FeelDate>()) || value.Code is not ParameterExpression) return null;
        if (low.Code.Type != value.Code.Type || high.Code.Type != value.Code.Type) return null;
        var above = Comparison(lowIncluded ? BinaryOperator.GreaterOrEqual : BinaryOperator.Greater, value, low);
        var below = Comparison(highIncluded ? BinaryOperator.LessOrEqual : BinaryOperator.Less, value, high);
        return new(Expression.AndAlso(above.Code, below.Code), FeelType.Boolean);
    }

    private static Typed Comparison(BinaryOperator symbol, Typed left, Typed right)
    {
        var kind = symbol switch
        {
            BinaryOperator.Equal => ExpressionType.Equal,
            BinaryOperator.NotEqual => ExpressionType.NotEqual,
            BinaryOperator.Less => ExpressionType.LessThan,
            BinaryOperator.LessOrEqual => ExpressionType.LessThanOrEqual,
            BinaryOperator.Greater => ExpressionType.GreaterThan,
            _ => ExpressionType.GreaterThanOrEqual,
        };
        return new(Expression.MakeBinary(kind, left.Code, right.Code), FeelType.Boolean);
    }

    private static bool IsNotZero(ExpressionNode divisor) =>
        divisor is NumberNode number && FeelNumber.TryParse(number.Text, out var value) && !value.IsZero;
}

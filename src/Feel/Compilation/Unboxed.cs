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
                BinaryOperator.Add when left.Is<string>() =>
                    new(Expression.Call(((Func<string, string, string>)string.Concat).Method, left.Code, right.Code), FeelType.String),
                >= BinaryOperator.Less and <= BinaryOperator.GreaterOrEqual when left.Is<FeelDate>() => Comparison(symbol, left, right),
                _ => null,
            };
        return null;
    }

    public static Typed? Between(Typed value, Typed low, Typed high) =>
        value.IsPresent && (value.Is<FeelNumber>() || value.Is<FeelDate>())
        && low.Code.Type == value.Code.Type && high.Code.Type == value.Code.Type && value.Code is ParameterExpression or MemberExpression
            ? new(Expression.AndAlso(Expression.GreaterThanOrEqual(value.Code, low.Code), Expression.LessThanOrEqual(value.Code, high.Code)), FeelType.Boolean)
            : null;

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

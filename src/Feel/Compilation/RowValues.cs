using System.Linq.Expressions;

namespace Zhengling.Feel.Compilation;

/// <summary>Members of rows as FEEL values.</summary>
internal static class RowValues
{
    /// <summary>The code of a member's value as an object.</summary>
    public static Expression Code(Expression member)
    {
        if (Nullable.GetUnderlyingType(member.Type) is not null)
            return OrNull(Expression.Property(member, "HasValue"), Code(Expression.Property(member, "Value")));
        if (Sequences.Box(member) is { } list)
            return OrNull(Expression.ReferenceNotEqual(member, Expression.Constant(null)), list);
        return Expression.Convert(Present.Convert(member), typeof(object));
    }

    private static ConditionalExpression OrNull(Expression isThere, Expression value) =>
        Expression.Condition(isThere, value, Expression.Constant(null), typeof(object));
}

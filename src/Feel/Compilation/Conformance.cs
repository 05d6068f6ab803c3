using System.Linq.Expressions;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Compilation;

/// <summary>Whether values are of a type as they stand, their allowed values included.</summary>
internal static class Conformance
{
    /// <summary>The code of the test.</summary>
    public static Expression Code(FeelType type, Typed value) =>
        Expression.Call(((Func<FeelType, object?, bool>)Test).Method, Expression.Constant(type, typeof(FeelType)), value.Boxed);

    private static bool Test(FeelType type, object? value) => type.TryCoerce(value, out var same) && ReferenceEquals(same, value);
}

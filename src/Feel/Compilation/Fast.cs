using System.Linq.Expressions;
using Zhengling.Feel.Evaluation;

namespace Zhengling.Feel.Compilation;

/// <summary>Joins code over present values with the general code that takes over where it gives up.</summary>
internal static class Fast
{
    private static readonly object Sentinel = new();

    /// <summary>The value of fast code whose guards do not hold.</summary>
    public static ConstantExpression GaveUp { get; } = Expression.Constant(Sentinel);

    public static Func<object?[], EvaluationContext, object?> Combine(
        Func<object?[], EvaluationContext, object?>? fast, Expression<Func<object?[], EvaluationContext, object?>> general)
    {
        if (fast is null) return general.Compile();
        var trust = new Trust();
        var slow = new Lazy<Func<object?[], EvaluationContext, object?>>(general.Compile);
        return (slots, context) =>
        {
            if (trust.IsLost) return slow.Value(slots, context);
            var mark = context.DiagnosticCount;
            try
            {
                var value = fast(slots, context);
                if (!ReferenceEquals(value, Sentinel)) return value;
            }
            catch (ArithmeticException)
            {
                trust.GaveUp(); // the general code says what is wrong in the language's own way
                context.Rewind(mark);
            }
            return slow.Value(slots, context);
        };
    }

    public static Func<object?, object?[], EvaluationContext, object?> Combine(
        Func<object?, object?[], EvaluationContext, object?>? fast,
        Expression<Func<object?, object?[], EvaluationContext, object?>> general)
    {
        if (fast is null) return general.Compile();
        var trust = new Trust();
        var slow = new Lazy<Func<object?, object?[], EvaluationContext, object?>>(general.Compile);
        return (input, slots, context) =>
        {
            if (trust.IsLost) return slow.Value(input, slots, context);
            var mark = context.DiagnosticCount;
            try
            {
                var value = fast(input, slots, context);
                if (!ReferenceEquals(value, Sentinel)) return value;
            }
            catch (ArithmeticException)
            {
                trust.GaveUp(); // the general code says what is wrong in the language's own way
                context.Rewind(mark);
            }
            return slow.Value(input, slots, context);
        };
    }
}

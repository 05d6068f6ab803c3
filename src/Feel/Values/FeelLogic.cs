using Zhengling.Feel.Evaluation;

namespace Zhengling.Feel.Values;

/// <summary>
/// Ternary logic (DMN 1.5, 10.3.2.4). false absorbs in <c>and</c>, true in <c>or</c>, whatever stands on the other side; otherwise an
/// <see cref="Undetermined"/> operand is the result, and any other operand that is no boolean counts as null.
/// </summary>
public static class FeelLogic
{
    /// <summary><c>left and right</c></summary>
    public static object? And(object? left, object? right, EvaluationContext context)
    {
        if (left is false || right is false)
            return FeelBoolean.False;
        if (Undetermined.Of(left, right) is { } undetermined)
            return undetermined;
        return left is true && right is true ? FeelBoolean.True : null;
    }

    /// <summary><c>left or right</c></summary>
    public static object? Or(object? left, object? right, EvaluationContext context)
    {
        if (left is true || right is true)
            return FeelBoolean.True;
        if (Undetermined.Of(left, right) is { } undetermined)
            return undetermined;
        return left is false && right is false ? FeelBoolean.False : null;
    }

    /// <summary><c>not(value)</c></summary>
    public static object? Not(object? value, EvaluationContext context) => value switch
    {
        bool known => FeelBoolean.Box(!known),
        Undetermined => value,
        _ => null,
    };
}

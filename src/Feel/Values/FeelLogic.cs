using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Values;

/// <summary>
/// Ternary logic (DMN 1.5, 10.3.2.4). false absorbs in <c>and</c>, true in <c>or</c>, whatever stands on the other side; otherwise an
/// <see cref="Undetermined"/> operand is the result, and any other operand that is no boolean is an error (null in standard mode).
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
        return left is true && right is true ? FeelBoolean.True : Unknown("and", left, right, context);
    }

    /// <summary><c>left or right</c></summary>
    public static object? Or(object? left, object? right, EvaluationContext context)
    {
        if (left is true || right is true)
            return FeelBoolean.True;
        if (Undetermined.Of(left, right) is { } undetermined)
            return undetermined;
        return left is false && right is false ? FeelBoolean.False : Unknown("or", left, right, context);
    }

    /// <summary><c>not(value)</c></summary>
    public static object? Not(object? value, EvaluationContext context) => value switch
    {
        bool known => FeelBoolean.Box(!known),
        null or Undetermined => value,
        _ => context.Error(Messages.OperandType, "not", FeelType.Of(value).ToString()),
    };

    // null is the third truth value; anything else that is no boolean is an error.
    private static object? Unknown(string name, object? left, object? right, EvaluationContext context) =>
        left is (null or bool) && right is (null or bool)
            ? null
            : context.Error(Messages.OperandTypes, name, FeelType.Of(left).ToString(), FeelType.Of(right).ToString());
}

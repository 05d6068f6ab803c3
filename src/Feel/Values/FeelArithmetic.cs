using Zhengling.Feel.Evaluation;

namespace Zhengling.Feel.Values;

/// <summary>
/// The arithmetic operators on any values (DMN 1.5, 10.3.2.13 tables 52 to 55). An <see cref="Undetermined"/> operand is the result;
/// operands that do not fit are an error of the context.
/// </summary>
public static class FeelArithmetic
{
    /// <summary><c>left + right</c></summary>
    public static object? Add(object? left, object? right, EvaluationContext context) => throw new NotImplementedException();

    /// <summary><c>left - right</c></summary>
    public static object? Subtract(object? left, object? right, EvaluationContext context) => throw new NotImplementedException();

    /// <summary><c>left * right</c></summary>
    public static object? Multiply(object? left, object? right, EvaluationContext context) => throw new NotImplementedException();

    /// <summary><c>left / right</c></summary>
    public static object? Divide(object? left, object? right, EvaluationContext context) => throw new NotImplementedException();

    /// <summary><c>left ** right</c></summary>
    public static object? Power(object? left, object? right, EvaluationContext context) => throw new NotImplementedException();

    /// <summary><c>-value</c></summary>
    public static object? Negate(object? value, EvaluationContext context) => throw new NotImplementedException();
}

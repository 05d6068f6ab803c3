using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Values;

/// <summary>
/// The arithmetic operators on any values (DMN 1.5, 10.3.2.13 tables 56 to 60). An <see cref="Undetermined"/> operand is the result;
/// operands that do not fit are an error of the context.
/// </summary>
public static class FeelArithmetic
{
    /// <summary><c>left + right</c></summary>
    public static object? Add(object? left, object? right, EvaluationContext context) => (left, right) switch
    {
        (FeelNumber a, FeelNumber b) => FeelNumber.TryAdd(a, b, out var sum) ? sum : Overflow("+", context),
        (string a, string b) => Join(a, b, context),
        _ => Settle(TemporalArithmetic.Add(left, right), "+", left, right, context),
    };

    /// <summary><c>left - right</c></summary>
    public static object? Subtract(object? left, object? right, EvaluationContext context) => (left, right) switch
    {
        (FeelNumber a, FeelNumber b) => FeelNumber.TrySubtract(a, b, out var difference) ? difference : Overflow("-", context),
        _ => Settle(TemporalArithmetic.Subtract(left, right), "-", left, right, context),
    };

    /// <summary><c>left * right</c></summary>
    public static object? Multiply(object? left, object? right, EvaluationContext context) => (left, right) switch
    {
        (FeelNumber a, FeelNumber b) => FeelNumber.TryMultiply(a, b, out var product) ? product : Overflow("*", context),
        _ => Settle(TemporalArithmetic.Multiply(left, right), "*", left, right, context),
    };

    /// <summary><c>left / right</c></summary>
    public static object? Divide(object? left, object? right, EvaluationContext context) => (left, right) switch
    {
        (FeelNumber, FeelNumber { IsZero: true }) => context.Error(Messages.DivisionByZero),
        (FeelNumber a, FeelNumber b) => FeelNumber.TryDivide(a, b, out var quotient) ? quotient : Overflow("/", context),
        _ => Settle(TemporalArithmetic.Divide(left, right), "/", left, right, context),
    };

    /// <summary><c>left ** right</c></summary>
    public static object? Power(object? left, object? right, EvaluationContext context)
    {
        if (left is not FeelNumber value || right is not FeelNumber exponent)
            return Fail("**", left, right, context);
        return Transcendental.TryPower(value, exponent, out var power) ? power : context.Error(Messages.PowerUndefined, value, exponent);
    }

    /// <summary><c>-value</c></summary>
    public static object? Negate(object? value, EvaluationContext context) => value switch
    {
        FeelNumber number => -number,
        DaysTimeDuration duration => new DaysTimeDuration(-duration.Nanoseconds),
        YearsMonthsDuration duration => new YearsMonthsDuration(-duration.TotalMonths),
        Undetermined => value,
        _ => context.Error(Messages.OperandType, "-", FeelType.NameOf(value)),
    };

    private static object? Join(string left, string right, EvaluationContext context) =>
        (long)left.Length + right.Length <= context.Options.MaxSize
            ? left + right
            : context.Error(Messages.SizeLimit, "+", FeelNumber.FromInt64(context.Options.MaxSize));

    private static object? Settle(object? result, string sign, object? left, object? right, EvaluationContext context) => result switch
    {
        null => Fail(sign, left, right, context),
        DiagnosticMessage message => context.Error(message, sign),
        _ => result,
    };

    private static object? Overflow(string sign, EvaluationContext context) => context.Error(Messages.NumberOverflow, sign);

    private static object? Fail(string sign, object? left, object? right, EvaluationContext context) =>
        (object?)Undetermined.Of(left, right)
        ?? context.Error(Messages.OperandTypes, sign, FeelType.NameOf(left), FeelType.NameOf(right));
}

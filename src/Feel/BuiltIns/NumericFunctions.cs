using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;
using static Zhengling.Feel.BuiltIns.BuiltInForm;

namespace Zhengling.Feel.BuiltIns;

/// <summary>Functions on numbers (DMN 1.5, 10.3.4.5).</summary>
internal static class NumericFunctions
{
    public static IEnumerable<BuiltInFunction> All =>
    [
        new("decimal", Rounding("decimal", FeelRounding.HalfEven)),
        new("floor", Of("n: number", FeelType.Number, static (a, _) => Number(a[0]).Floor()), Rounding("floor", FeelRounding.Floor)),
        new("ceiling",
            Of("n: number", FeelType.Number, static (a, _) => Number(a[0]).Ceiling()),
            Rounding("ceiling", FeelRounding.Ceiling)),
        new("round up", Rounding("round up", FeelRounding.Up)),
        new("round down", Rounding("round down", FeelRounding.Down)),
        new("round half up", Rounding("round half up", FeelRounding.HalfUp)),
        new("round half down", Rounding("round half down", FeelRounding.HalfDown)),
        new("abs",
            Of("n: number", FeelType.Number, static (a, _) => Number(a[0]).Abs()),
            Of("n: days and time duration", FeelType.DaysTimeDuration,
                static (a, _) => new DaysTimeDuration(Int128.Abs(((DaysTimeDuration)a[0]!).Nanoseconds))),
            Of("n: years and months duration", FeelType.YearsMonthsDuration,
                static (a, _) => new YearsMonthsDuration(Math.Abs(((YearsMonthsDuration)a[0]!).TotalMonths)))),
        new("modulo", Of("dividend: number, divisor: number", FeelType.Number, Modulo)),
        new("sqrt", Of("number: number", FeelType.Number, static (a, context) => Transcendental.TrySqrt(Number(a[0]), out var root)
            ? root
            : context.Error(Messages.ArgumentRange, "sqrt", "number", ">= 0", a[0]))),
        new("log", Of("number: number", FeelType.Number, static (a, context) => Transcendental.TryLog(Number(a[0]), out var logarithm)
            ? logarithm
            : context.Error(Messages.ArgumentRange, "log", "number", "> 0", a[0]))),
        new("exp", Of("number: number", FeelType.Number, static (a, context) => Transcendental.TryExp(Number(a[0]), out var power)
            ? power
            : context.Error(Messages.NumberOverflow, "exp"))),
        new("odd", Of("number: number", FeelType.Boolean, static (a, _) => FeelBoolean.Box(HasRemainder(a[0], 1)))),
        new("even", Of("number: number", FeelType.Boolean, static (a, _) => FeelBoolean.Box(HasRemainder(a[0], 0)))),
    ];

    private static FeelNumber Number(object? value) => (FeelNumber)value!;

    // All share the limits of the scale; a scale with a fraction is cut to its whole part.
    private static BuiltInForm Rounding(string name, FeelRounding rounding) =>
        Of("n: number, scale: number", FeelType.Number, (a, context) =>
    {
        if (!Number(a[1]).Round(0, FeelRounding.Down).TryToInt32(out var scale) || scale is < FeelNumber.MinScale or > FeelNumber.MaxScale)
            return context.Error(Messages.ArgumentRange, name, "scale", $"[{FeelNumber.MinScale}..{FeelNumber.MaxScale}]", a[1]);
        return Number(a[0]).TryRound(scale, rounding, out var rounded) ? rounded : context.Error(Messages.NumberOverflow, name);
    });

    private static object? Modulo(ReadOnlySpan<object?> arguments, EvaluationContext context) =>
        FeelNumber.TryModulo(Number(arguments[0]), Number(arguments[1]), out var rest) ? rest : context.Error(Messages.DivisionByZero);

    // A number with a fraction leaves neither 0 nor 1: it is neither even nor odd.
    private static bool HasRemainder(object? value, int wanted) =>
        FeelNumber.TryModulo(Number(value), FeelNumber.FromInt64(2), out var rest) && rest == FeelNumber.FromInt64(wanted);
}

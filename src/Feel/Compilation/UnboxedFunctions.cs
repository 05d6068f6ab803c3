using System.Linq.Expressions;
using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>Calls of built-in functions on numbers and truth values that are certainly there, done without boxing.</summary>
internal static class UnboxedFunctions
{
    /// <summary>The call; null where there is no such form, or where the host put another function in a built-in one's place.</summary>
    public static Typed? Call(FeelFunction function, Typed[] arguments)
    {
        if (function.Name is not { } name || arguments.Length == 0) return null;
        if (!arguments.All(argument => argument.Code.Type == arguments[0].Code.Type)) return null;
        if (!FeelLibrary.Standard.TryGet(name, out var standard) || !ReferenceEquals(standard, function)) return null;
        if (name == "not" && arguments is [var truth] && truth.Is<bool>()) return new(Expression.Not(truth.Code), FeelType.Boolean);
        if (!arguments[0].Is<FeelNumber>()) return null;
        return (name, arguments.Length) switch
        {
            ("floor", 1) => Number(Floor, arguments[0].Code),
            ("ceiling", 1) => Number(Ceiling, arguments[0].Code),
            ("abs", 1) => Number(Abs, arguments[0].Code),
            ("min", _) => arguments.Aggregate((least, next) => Number(Min, least.Code, next.Code)),
            ("max", _) => arguments.Aggregate((most, next) => Number(Max, most.Code, next.Code)),
            (_, 2) when Rounding(name) is { } rounding =>
                Number(Round, arguments[0].Code, arguments[1].Code, Expression.Constant(rounding)),
            _ => null,
        };
    }

    private static Typed Number(Delegate operation, params Expression[] arguments) =>
        new(Expression.Call(operation.Method, arguments), FeelType.Number);

    private static FeelRounding? Rounding(string name) => name switch
    {
        "decimal" => FeelRounding.HalfEven,
        "floor" => FeelRounding.Floor,
        "ceiling" => FeelRounding.Ceiling,
        "round up" => FeelRounding.Up,
        "round down" => FeelRounding.Down,
        "round half up" => FeelRounding.HalfUp,
        "round half down" => FeelRounding.HalfDown,
        _ => null,
    };

    private static FeelNumber Floor(FeelNumber number) => number.Floor();

    private static FeelNumber Ceiling(FeelNumber number) => number.Ceiling();

    private static FeelNumber Abs(FeelNumber number) => number.Abs();

    private static FeelNumber Min(FeelNumber left, FeelNumber right) => right < left ? right : left;

    private static FeelNumber Max(FeelNumber left, FeelNumber right) => right > left ? right : left;

    // A scale with a fraction or out of range is left to the function itself.
    private static FeelNumber Round(FeelNumber number, FeelNumber scale, FeelRounding rounding) =>
        scale.TryToInt32(out var decimals) && decimals is >= FeelNumber.MinScale and <= FeelNumber.MaxScale
            ? number.Round(decimals, rounding)
            : throw new GiveUpException();
}

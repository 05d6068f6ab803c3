using Zhengling.Feel.Values;

namespace Zhengling.Feel.BuiltIns;

/// <summary>The built-in functions of DMN 1.5 (10.3.4), gathered from the classes that define them by subject.</summary>
internal static class StandardFunctions
{
    public static IReadOnlyList<FeelFunction> All { get; } =
    [
        .. ConversionFunctions.All,
        .. BooleanFunctions.All,
        .. StringFunctions.All,
        .. PatternFunctions.All,
        .. ListFunctions.All,
        .. AggregateFunctions.All,
        .. NumericFunctions.All,
        .. TemporalFunctions.All,
        .. CalendarFunctions.All,
        .. RangeFunctions.All,
        .. ContextFunctions.All,
    ];
}

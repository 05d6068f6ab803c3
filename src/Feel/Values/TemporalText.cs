namespace Zhengling.Feel.Values;

/// <summary>Reads and writes the ISO forms of dates, times and durations.</summary>
internal static class TemporalText
{
    public static bool TryParseDate(string? text, out FeelDate value) => throw new NotImplementedException();

    public static bool TryParseTime(string? text, out FeelTime value) => throw new NotImplementedException();

    public static bool TryParseDateTime(string? text, out FeelDateTime value) => throw new NotImplementedException();

    public static bool TryParseDaysTime(string? text, out DaysTimeDuration value) => throw new NotImplementedException();

    public static bool TryParseYearsMonths(string? text, out YearsMonthsDuration value) => throw new NotImplementedException();

    public static string Format(FeelDate value) => throw new NotImplementedException();

    public static string Format(FeelTime value) => throw new NotImplementedException();

    public static string Format(FeelDateTime value) => throw new NotImplementedException();

    public static string Format(DaysTimeDuration value) => throw new NotImplementedException();

    public static string Format(YearsMonthsDuration value) => throw new NotImplementedException();
}

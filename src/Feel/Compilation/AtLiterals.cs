using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>The values of <c>@"…"</c> literals (DMN 1.5, 10.3.2.3.9).</summary>
internal static class AtLiterals
{
    /// <summary>The date, date and time, time or duration that a text is; null when it is none.</summary>
    public static object? Parse(string text)
    {
        if (FeelDate.TryParse(text, out var date)) return date;
        if (FeelDateTime.TryParse(text, out var dateTime)) return dateTime;
        if (FeelTime.TryParse(text, out var time)) return time;
        if (DaysTimeDuration.TryParse(text, out var days)) return days;
        return YearsMonthsDuration.TryParse(text, out var months) ? months : null;
    }
}

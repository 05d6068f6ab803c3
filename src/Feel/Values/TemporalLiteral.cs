using System.Diagnostics.CodeAnalysis;

namespace Zhengling.Feel.Values;

/// <summary>The text of an at-literal such as <c>@"2022-04-12"</c> (DMN 1.5, 10.3.2.3.8).</summary>
public static class TemporalLiteral
{
    /// <summary>The date, date and time, time or duration that the text stands for; false when it stands for none.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out object? value)
    {
        if (FeelDate.TryParse(text, out var date))
            value = date;
        else if (FeelDateTime.TryParse(text, out var dateTime))
            value = dateTime;
        else if (FeelTime.TryParse(text, out var time))
            value = time;
        else if (YearsMonthsDuration.TryParse(text, out var months))
            value = months;
        else if (DaysTimeDuration.TryParse(text, out var days))
            value = days;
        else
            value = null;
        return value is not null;
    }
}

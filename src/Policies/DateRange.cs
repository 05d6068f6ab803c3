using System.Globalization;

namespace Zhengling.Policies;

/// <summary>A span of days, both ends included.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null where the end is open.</param>
public readonly record struct DateRange(DateOnly From, DateOnly? To)
{
    /// <summary>Whether a day lies in the span.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day) => day >= From && (To is not { } to || day <= to);

    /// <summary>Reads <c>2022-04-12 ..</c> or <c>2020-01-01 .. 2022-12-31</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The span, when the text is one.</param>
    public static bool TryParse(string text, out DateRange range)
    {
        range = default;
        var parts = text.Split("..", StringSplitOptions.TrimEntries);
        if (parts.Length != 2 || !TryDay(parts[0], out var from))
            return false;
        if (parts[1].Length == 0)
        {
            range = new DateRange(from, null);
            return true;
        }

        if (!TryDay(parts[1], out var to) || to < from)
            return false;
        range = new DateRange(from, to);
        return true;
    }

    /// <summary>Reads an ISO date such as <c>2022-04-12</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="day">The day.</param>
    public static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>The span as it is written.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd} .. {To:yyyy-MM-dd}").TrimEnd();
}

using System.Globalization;

namespace Zhengling.Feel.Values;

/// <summary>Reads and writes the ISO forms of dates and times (XML Schema, with zone names as DMN 1.5, 10.3.2.3.4 adds them).</summary>
internal static class TemporalText
{
    private const int MaxYearDigits = 9;
    private const int FractionDigits = 9;

    public static bool TryParseDate(string? text, out FeelDate value)
    {
        var cursor = new TextCursor(text);
        return TryReadDate(ref cursor, out value) && cursor.AtEnd;
    }

    public static bool TryParseTime(string? text, out FeelTime value)
    {
        var cursor = new TextCursor(text);
        return TryReadTime(ref cursor, out value, out _) && cursor.AtEnd;
    }

    public static bool TryParseDateTime(string? text, out FeelDateTime value)
    {
        value = default;
        var cursor = new TextCursor(text);
        if (!TryReadDate(ref cursor, out var date))
            return false;
        if (cursor.AtEnd)
        {
            value = new FeelDateTime(date, default);
            return true;
        }
        if (!cursor.TryTake('T') || !TryReadTime(ref cursor, out var time, out var isNextDay) || !cursor.AtEnd)
            return false;
        var day = date;
        if (isNextDay && !date.TryAddDays(1, out day))
            return false;
        value = new FeelDateTime(day, time);
        return true;
    }

    public static string Format(FeelDate value) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{(value.Year < 0 ? "-" : "")}{Math.Abs(value.Year):0000}-{value.Month:00}-{value.Day:00}");

    public static string Format(FeelTime value) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{value.Hour:00}:{value.Minute:00}:{value.Second:00}{Fraction(value.Nanosecond)}{value.Zone}");

    public static string Format(FeelDateTime value) => $"{Format(value.Date)}T{Format(value.Time)}";

    /// <summary><c>.5</c> for half a thousand million nanoseconds; nothing for 0.</summary>
    public static string Fraction(int nanoseconds) =>
        nanoseconds == 0 ? "" : "." + nanoseconds.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');

    /// <summary>The nanoseconds that the digits after a point stand for; false when there are more than nine that matter.</summary>
    public static bool TryReadFraction(ReadOnlySpan<char> digits, out int nanoseconds)
    {
        nanoseconds = 0;
        digits = digits.TrimEnd('0');
        if (digits.Length > FractionDigits)
            return false;
        foreach (var digit in digits)
            nanoseconds = (nanoseconds * 10) + (digit - '0');
        for (var i = digits.Length; i < FractionDigits; i++)
            nanoseconds *= 10;
        return true;
    }

    private static bool TryReadDate(ref TextCursor cursor, out FeelDate date)
    {
        date = default;
        var negative = cursor.TryTake('-');
        var digits = cursor.TakeDigits();
        if (digits.Length is < 4 or > MaxYearDigits || (digits.Length > 4 && digits[0] == '0'))
            return false;
        var year = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return cursor.TryTake('-')
            && cursor.TryTakeDigits(2, out var month)
            && cursor.TryTake('-')
            && cursor.TryTakeDigits(2, out var day)
            && !(negative && year == 0)
            && FeelDate.TryCreate(negative ? -year : year, month, day, out date);
    }

    private static bool TryReadTime(ref TextCursor cursor, out FeelTime time, out bool isNextDay)
    {
        time = default;
        isNextDay = false;
        var nanosecond = 0;
        if (!cursor.TryTakeDigits(2, out var hour)
            || !cursor.TryTake(':')
            || !cursor.TryTakeDigits(2, out var minute)
            || !cursor.TryTake(':')
            || !cursor.TryTakeDigits(2, out var second))
            return false;
        if (cursor.TryTake('.'))
        {
            var digits = cursor.TakeDigits();
            if (digits.IsEmpty || !TryReadFraction(digits, out nanosecond))
                return false;
        }
        if (!TryReadZone(ref cursor, out var zone))
            return false;
        // The end of a day, 24:00:00, is the start of the next (XML Schema 1.1, 3.3.7).
        if (hour == 24 && minute == 0 && second == 0 && nanosecond == 0)
        {
            hour = 0;
            isNextDay = true;
        }
        return FeelTime.TryCreate(hour, minute, second, nanosecond, zone, out time);
    }

    private static bool TryReadZone(ref TextCursor cursor, out FeelZone? zone)
    {
        zone = null;
        if (cursor.AtEnd)
            return true;
        if (cursor.TryTake('Z'))
        {
            zone = FeelZone.Utc;
            return true;
        }
        if (cursor.TryTake('@'))
        {
            zone = FeelZone.OfName(cursor.Rest.ToString());
            cursor = default;
            return zone is not null;
        }
        var negative = cursor.TryTake('-');
        if (!negative && !cursor.TryTake('+'))
            return false;
        var seconds = 0;
        if (!cursor.TryTakeDigits(2, out var hours) || !cursor.TryTake(':') || !cursor.TryTakeDigits(2, out var minutes))
            return false;
        if (cursor.TryTake(':') && !cursor.TryTakeDigits(2, out seconds))
            return false;
        var total = (hours * 3600) + (minutes * 60) + seconds;
        if (minutes > 59 || seconds > 59 || total > FeelZone.MaxOffsetSeconds)
            return false;
        zone = FeelZone.OfOffset(negative ? -total : total);
        return true;
    }
}

using System.Globalization;
using System.Text;

namespace Zhengling.Feel.Values;

/// <summary>Reads and writes the ISO forms of both durations.</summary>
internal static class DurationText
{
    public static bool TryParseDaysTime(string? text, out DaysTimeDuration value)
    {
        value = default;
        var cursor = new TextCursor(text);
        var negative = cursor.TryTake('-');
        if (!cursor.TryTake('P'))
            return false;
        var any = cursor.TryTakeAmount('D', out var days);
        Int128 seconds = (Int128)days * 86_400;
        var nanoseconds = 0;
        if (cursor.TryTake('T'))
        {
            var hasHours = cursor.TryTakeAmount('H', out var hours);
            var hasMinutes = cursor.TryTakeAmount('M', out var minutes);
            if (!TryTakeSeconds(ref cursor, out var hasSeconds, out var whole, out nanoseconds))
                return false;
            any = hasHours || hasMinutes || hasSeconds;
            seconds += ((Int128)hours * 3600) + ((Int128)minutes * 60) + whole;
        }
        var total = (seconds * FeelTime.NanosecondsPerSecond) + nanoseconds;
        if (!any || !cursor.AtEnd || total > DaysTimeDuration.MaxNanoseconds)
            return false;
        value = new DaysTimeDuration(negative ? -total : total);
        return true;
    }

    public static bool TryParseYearsMonths(string? text, out YearsMonthsDuration value)
    {
        value = default;
        var cursor = new TextCursor(text);
        var negative = cursor.TryTake('-');
        if (!cursor.TryTake('P'))
            return false;
        var hasYears = cursor.TryTakeAmount('Y', out var years);
        var hasMonths = cursor.TryTakeAmount('M', out var months);
        var total = ((Int128)years * 12) + months;
        if (!(hasYears || hasMonths) || !cursor.AtEnd || total > YearsMonthsDuration.MaxMonths)
            return false;
        value = new YearsMonthsDuration((long)(negative ? -total : total));
        return true;
    }

    public static string Format(YearsMonthsDuration value)
    {
        if (value.TotalMonths == 0)
            return "P0M";
        var text = new StringBuilder(value.TotalMonths < 0 ? "-P" : "P");
        Append(text, Math.Abs(value.Years), 'Y');
        Append(text, Math.Abs(value.Months), 'M');
        return text.ToString();
    }

    public static string Format(DaysTimeDuration value)
    {
        if (value.Nanoseconds == 0)
            return "PT0S";
        var text = new StringBuilder(value.Nanoseconds < 0 ? "-P" : "P");
        Append(text, Math.Abs(value.Days), 'D');
        var nanoseconds = (int)Int128.Abs(value.Nanoseconds % FeelTime.NanosecondsPerSecond);
        if (value.Hours == 0 && value.Minutes == 0 && value.Seconds == 0 && nanoseconds == 0)
            return text.ToString();
        text.Append('T');
        Append(text, Math.Abs(value.Hours), 'H');
        Append(text, Math.Abs(value.Minutes), 'M');
        if (value.Seconds != 0 || nanoseconds != 0)
            text.Append(CultureInfo.InvariantCulture, $"{Math.Abs(value.Seconds)}{TemporalText.Fraction(nanoseconds)}S");
        return text.ToString();
    }

    private static void Append(StringBuilder text, long amount, char unit)
    {
        if (amount != 0)
            text.Append(CultureInfo.InvariantCulture, $"{amount}{unit}");
    }

    private static bool TryTakeSeconds(ref TextCursor cursor, out bool any, out long whole, out int nanoseconds)
    {
        nanoseconds = 0;
        any = cursor.TryTakeAmount('S', out whole);
        if (any || cursor.AtEnd)
            return true;
        if (!cursor.TryTakeAmount('.', out whole) || !TemporalText.TryReadFraction(cursor.TakeDigits(), out nanoseconds))
            return false;
        any = cursor.TryTake('S');
        return any;
    }
}

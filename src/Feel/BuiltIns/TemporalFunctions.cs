using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;
using static Zhengling.Feel.BuiltIns.BuiltInForm;

namespace Zhengling.Feel.BuiltIns;

/// <summary>Functions that make dates, times and durations (DMN 1.5, 10.3.4.1 and 10.3.4.7).</summary>
internal static class TemporalFunctions
{
    public static IEnumerable<BuiltInFunction> All =>
    [
        new("date",
            Of("from: string", FeelType.Date, static (a, context) => FeelDate.TryParse((string)a[0]!, out var date)
                ? date : NotReadable("date", a[0], FeelType.Date, context)),
            Of("from: date", FeelType.Date, static (a, _) => a[0]),
            Of("from: date and time", FeelType.Date, static (a, _) => ((FeelDateTime)a[0]!).Date),
            Of("year: number, month: number, day: number", FeelType.Date, DateOfParts)),
        new("time",
            Of("from: string", FeelType.Time, static (a, context) => FeelTime.TryParse((string)a[0]!, out var time)
                ? time : NotReadable("time", a[0], FeelType.Time, context)),
            Of("from: time", FeelType.Time, static (a, _) => a[0]),
            Of("from: date and time", FeelType.Time, static (a, _) => ((FeelDateTime)a[0]!).Time),
            Of("hour: number, minute: number, second: number, [offset: days and time duration?]", FeelType.Time, TimeOfParts)),
        new("date and time",
            Of("from: string", FeelType.DateTime, static (a, context) =>
                FeelDateTime.TryParse((string)a[0]!, out var value)
                    ? value : NotReadable("date and time", a[0], FeelType.DateTime, context)),
            Of("from: date and time", FeelType.DateTime, static (a, _) => a[0]),
            Of("date: date, time: time", FeelType.DateTime, static (a, _) => new FeelDateTime((FeelDate)a[0]!, (FeelTime)a[1]!)),
            Of("date: date and time, time: time", FeelType.DateTime, static (a, _) =>
                new FeelDateTime(((FeelDateTime)a[0]!).Date, (FeelTime)a[1]!))),
        new("duration", Of("from: string", FeelType.Any, Duration)),
        new("years and months duration", [.. Pairs()]),
        new("now", Of("", FeelType.DateTime, static (_, context) => context.Now() is { } now
            ? now : context.Error(Messages.NoClock, "now"))),
        new("today", Of("", FeelType.Date, static (_, context) => context.Now() is { } now
            ? now.Date : context.Error(Messages.NoClock, "today"))),
    ];

    private static object? NotReadable(string name, object? text, FeelType type, EvaluationContext context) =>
        context.Error(Messages.NotReadable, name, text, type.ToString());

    private static object? DateOfParts(ReadOnlySpan<object?> arguments, EvaluationContext context) =>
        TryWhole(arguments[0], out var year)
        && TryWhole(arguments[1], out var month)
        && TryWhole(arguments[2], out var day)
        && FeelDate.TryCreate(year, month, day, out var date)
            ? date
            : NotReadable("date", string.Join(", ", arguments.ToArray()), FeelType.Date, context);

    private static object? TimeOfParts(ReadOnlySpan<object?> arguments, EvaluationContext context)
    {
        var second = (FeelNumber)arguments[2]!;
        var whole = second.Floor();
        // What is below a nanosecond is cut off.
        var fraction = ((second - whole) * FeelNumber.FromInt64(FeelTime.NanosecondsPerSecond)).Floor();
        FeelZone? zone = null;
        var isZone = arguments.Length < 4 || arguments[3] is null || TryZone((DaysTimeDuration)arguments[3]!, out zone);
        return isZone
            && TryWhole(arguments[0], out var hour)
            && TryWhole(arguments[1], out var minute)
            && TryWhole(whole, out var seconds)
            && TryWhole(fraction, out var nanoseconds)
            && FeelTime.TryCreate(hour, minute, seconds, nanoseconds, zone, out var time)
                ? time
                : NotReadable("time", string.Join(", ", arguments.ToArray()), FeelType.Time, context);
    }

    private static bool TryZone(DaysTimeDuration offset, out FeelZone? zone)
    {
        var seconds = offset.Nanoseconds / FeelTime.NanosecondsPerSecond;
        zone = Int128.Abs(seconds) <= FeelZone.MaxOffsetSeconds ? FeelZone.OfOffset((int)seconds) : null;
        return zone is not null;
    }

    private static bool TryWhole(object? value, out long whole) => ((FeelNumber)value!).TryToInt64(out whole);

    private static object? Duration(ReadOnlySpan<object?> arguments, EvaluationContext context)
    {
        var text = (string)arguments[0]!;
        if (YearsMonthsDuration.TryParse(text, out var months))
            return months;
        return DaysTimeDuration.TryParse(text, out var days) ? days : context.Error(Messages.NotReadable, "duration", text, "duration");
    }

    private static IEnumerable<BuiltInForm> Pairs() =>
        from first in new[] { "date", "date and time" }
        from second in new[] { "date", "date and time" }
        select Of($"from: {first}, to: {second}", FeelType.YearsMonthsDuration, static (a, _) => Between(DateOf(a[0]), DateOf(a[1])));

    private static FeelDate DateOf(object? value) => value is FeelDateTime dateTime ? dateTime.Date : (FeelDate)value!;

    // Whole months from one date to the other; the times of day do not count.
    private static object Between(FeelDate from, FeelDate to)
    {
        var months = ((to.Year - (long)from.Year) * 12) + to.Month - from.Month;
        if (months > 0 && to.Day < from.Day)
            months--;
        else if (months < 0 && to.Day > from.Day)
            months++;
        return new YearsMonthsDuration(months);
    }
}

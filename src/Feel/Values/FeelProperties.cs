using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Values;

/// <summary>The path operator: <c>value.name</c> (DMN 1.5, 10.3.2.6 and table 65).</summary>
public static class FeelProperties
{
    /// <summary>
    /// The entry of a context, the property of a date, time, duration or range, or the list of them for a list. An entry that is not
    /// there is an error; in a list it is null.
    /// </summary>
    public static object? Get(object? value, string name, EvaluationContext context)
    {
        if (value is Undetermined)
            return value;
        if (value is IReadOnlyList<object?> list)
            return FromEach(list, name, context);
        return TryGet(value, name, out var found) ? found : context.Error(Messages.NoSuchProperty, name, FeelType.NameOf(value));
    }

    /// <summary>The entry or property; false when the value has none of that name. Lists have none.</summary>
    public static bool TryGet(object? value, string name, out object? result)
    {
        if (value is FeelContext context)
            return context.TryGetValue(name, out result);
        (var found, result) = value switch
        {
            FeelDate date => OfDate(date, name),
            FeelDateTime dateTime => OfDate(dateTime.Date, name) is (true, var ofDate)
                ? (true, ofDate) : OfTime(dateTime.Time, dateTime.OffsetSeconds, name),
            FeelTime time => OfTime(time, time.OffsetSeconds, name),
            YearsMonthsDuration duration => OfDuration(duration, name),
            DaysTimeDuration duration => OfDuration(duration, name),
            FeelRange range => OfRange(range, name),
            _ => (false, null),
        };
        return found;
    }

    /// <summary>The type of a property of a type; null when the type has none of that name or it is not known.</summary>
    public static FeelType? TypeOf(FeelType type, string name)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type switch
        {
            ConstrainedType constrained => TypeOf(constrained.Base, name),
            ContextType context => context.EntryType(name),
            ListType list => TypeOf(list.Element, name) is { } element ? new ListType(element) : null,
            RangeType range => name switch
            {
                "start" or "end" => range.Element,
                "start included" or "end included" => FeelType.Boolean,
                _ => null,
            },
            _ => OfSimple(type, name),
        };
    }

    private static FeelType? OfSimple(FeelType type, string name)
    {
        var hasDate = ReferenceEquals(type, FeelType.Date) || ReferenceEquals(type, FeelType.DateTime);
        var hasTime = ReferenceEquals(type, FeelType.Time) || ReferenceEquals(type, FeelType.DateTime);
        return name switch
        {
            "year" or "month" or "day" or "weekday" when hasDate => FeelType.Number,
            "hour" or "minute" or "second" when hasTime => FeelType.Number,
            "time offset" when hasTime => FeelType.DaysTimeDuration,
            "timezone" when hasTime => FeelType.String,
            "years" or "months" when ReferenceEquals(type, FeelType.YearsMonthsDuration) => FeelType.Number,
            "days" or "hours" or "minutes" or "seconds" when ReferenceEquals(type, FeelType.DaysTimeDuration) => FeelType.Number,
            _ => null,
        };
    }

    private static object? FromEach(IReadOnlyList<object?> list, string name, EvaluationContext context)
    {
        StackGuard.Check();
        var results = new object?[list.Count];
        for (var i = 0; i < results.Length; i++)
        {
            if (list[i] is Undetermined || TryGet(list[i], name, out results[i]))
                results[i] ??= list[i] as Undetermined;
            else
                results[i] = list[i] is IReadOnlyList<object?> inner ? FromEach(inner, name, context) : Missing(list[i], name, context);
        }
        return results;
    }

    private static object? Missing(object? element, string name, EvaluationContext context) =>
        context.IsStrict ? context.Error(Messages.NoSuchProperty, name, FeelType.NameOf(element)) : null;

    private static (bool Found, object? Value) OfDate(FeelDate date, string name) => name switch
    {
        "year" => Number(date.Year),
        "month" => Number(date.Month),
        "day" => Number(date.Day),
        "weekday" => Number(date.Weekday),
        _ => (false, null),
    };

    private static (bool Found, object? Value) OfTime(FeelTime time, int? offset, string name) => name switch
    {
        "hour" => Number(time.Hour),
        "minute" => Number(time.Minute),
        "second" => Seconds(time.Second, time.Nanosecond),
        "time offset" => (true, offset is { } seconds ? DaysTimeDuration.FromSeconds(seconds) : null),
        "timezone" => (true, time.Zone?.Name),
        _ => (false, null),
    };

    private static (bool Found, object? Value) OfDuration(YearsMonthsDuration duration, string name) => name switch
    {
        "years" => Number(duration.Years),
        "months" => Number(duration.Months),
        _ => (false, null),
    };

    private static (bool Found, object? Value) OfDuration(DaysTimeDuration duration, string name) => name switch
    {
        "days" => Number(duration.Days),
        "hours" => Number(duration.Hours),
        "minutes" => Number(duration.Minutes),
        "seconds" => Seconds(duration.Seconds, (int)(duration.Nanoseconds % FeelTime.NanosecondsPerSecond)),
        _ => (false, null),
    };

    private static (bool Found, object? Value) OfRange(FeelRange range, string name) => name switch
    {
        "start" => (true, range.Start),
        "end" => (true, range.End),
        "start included" => (true, FeelBoolean.Box(range.StartIncluded)),
        "end included" => (true, FeelBoolean.Box(range.EndIncluded)),
        _ => (false, null),
    };

    private static (bool Found, object? Value) Number(long value) => (true, FeelNumber.FromInt64(value));

    private static (bool Found, object? Value) Seconds(int whole, int nanoseconds) =>
        (true, FeelNumber.FromInt64(whole) + (FeelNumber.FromInt64(nanoseconds) / FeelNumber.FromInt64(FeelTime.NanosecondsPerSecond)));
}

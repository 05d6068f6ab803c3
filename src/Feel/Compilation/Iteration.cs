using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>What an iterator walks over: a list, or the whole numbers or days of a range, made as they are asked for.</summary>
internal sealed class Iteration
{
    private readonly Func<long, object?> _at;
    private readonly long _count;
    private long _next;

    private Iteration(long count, Func<long, object?> at) => (_count, _at) = (count, at);

    private Iteration(object? fault)
        : this(0, static _ => null) => (IsFaulty, Fault) = (true, fault);

    /// <summary>Whether the domain cannot be walked over at all.</summary>
    public bool IsFaulty { get; }

    /// <summary>What the loop yields then.</summary>
    public object? Fault { get; }

    /// <summary>The present element.</summary>
    public object? Current { get; private set; }

    /// <summary>Walks over a list, a range with both ends, or a single value.</summary>
    public static Iteration Over(object? domain, EvaluationContext context) => domain switch
    {
        IReadOnlyList<object?> list => new(list.Count, i => list[(int)i]),
        Undetermined => new(domain),
        FeelRange { Form: FeelRangeForm.Interval, Start: not null, End: not null } range => OverRange(range, context),
        null or FeelRange or FeelFunction => new(context.Error(SyntaxMessages.NotIterable, FeelType.Of(domain).ToString())),
        _ => new(1, _ => domain),
    };

    /// <summary>Walks from one number or date to another, upwards or downwards, both ends included.</summary>
    public static Iteration FromTo(object? from, object? to, EvaluationContext context)
    {
        if (Undetermined.Of(from, to) is { } undetermined) return new(undetermined);
        if (from is FeelNumber first && to is FeelNumber last && first.TryToInt64(out var start) && last.TryToInt64(out var end))
            return new(Count(start, end), i => FeelNumber.FromInt64(start <= end ? start + i : start - i));
        if (from is FeelDate day && to is FeelDate lastDay)
        {
            var forward = day <= lastDay;
            return new(Math.Abs(lastDay.EpochDay - day.EpochDay) + 1, i => Day(day.EpochDay + (forward ? i : -i)));
        }
        return new(context.Error(SyntaxMessages.RangeEnds, FeelType.Of(from).ToString(), FeelType.Of(to).ToString()));
    }

    /// <summary>Goes to the next element; false behind the last one.</summary>
    public bool Next(EvaluationContext context)
    {
        if (_next >= _count) return false;
        context.Step();
        Current = _at(_next++);
        return true;
    }

    private static object Day(long epochDay) => FeelDate.TryFromEpochDay(epochDay, out var day)
        ? day
        : throw new ArgumentOutOfRangeException(nameof(epochDay), epochDay, "Between two dates every day is a date.");

    private static long Count(long start, long end) =>
        Int128.Abs((Int128)end - start) is var distance && distance < long.MaxValue ? (long)distance + 1 : long.MaxValue;

    private static Iteration OverRange(FeelRange range, EvaluationContext context)
    {
        if (FeelComparison.Test(range.Start, range.End) > 0) return new(context.Error(SyntaxMessages.DescendingRange));
        if (range.Start is FeelNumber first && range.End is FeelNumber last
            && first.TryToInt64(out var start) && last.TryToInt64(out var end))
        {
            if (!range.StartIncluded) start++;
            if (!range.EndIncluded) end--;
            return start > end ? new(0, static _ => null) : new(Count(start, end), i => FeelNumber.FromInt64(start + i));
        }
        if (range.Start is FeelDate day && range.End is FeelDate lastDay)
        {
            var from = day.EpochDay + (range.StartIncluded ? 0 : 1);
            var days = lastDay.EpochDay - (range.EndIncluded ? 0 : 1) - from + 1;
            return new(Math.Max(0, days), i => Day(from + i));
        }
        return new(context.Error(SyntaxMessages.NotIterable, FeelType.Of(range).ToString()));
    }
}

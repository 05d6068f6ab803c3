using Zhengling.Feel.Values;

namespace Zhengling.Feel.BuiltIns;

/// <summary>
/// The relations of DMN 1.5, table 78, each for two ranges or a range and a point; the converse of each is the same with its sides
/// exchanged. Null when ends cannot be compared; an end that a comparison such as (&lt; 10) does not have is beyond every value.
/// </summary>
internal static class RangeRelations
{
    public static bool? Before(FeelRange left, FeelRange right) =>
        Order(left, true, right, false) is not { } order ? null : order < 0 || (order == 0 && !(left.EndIncluded && right.StartIncluded));

    public static bool? EndsBefore(FeelRange range, object point) =>
        Order(range, true, point) is not { } order ? null : order < 0 || (order == 0 && !range.EndIncluded);

    public static bool? StartsAfter(FeelRange range, object point) =>
        Order(range, false, point) is not { } order ? null : order > 0 || (order == 0 && !range.StartIncluded);

    public static bool? Meets(FeelRange left, FeelRange right) =>
        Order(left, true, right, false) is not { } order ? null : order == 0 && left.EndIncluded && right.StartIncluded;

    public static bool? Overlaps(FeelRange left, FeelRange right) =>
        Before(left, right) is not { } before || Before(right, left) is not { } after ? null : !before && !after;

    // Left begins before right, and ends within right and before right's end.
    public static bool? OverlapsBefore(FeelRange left, FeelRange right)
    {
        if (Order(left, false, right, false) is not { } starts || Order(left, true, right, true) is not { } ends
            || Before(left, right) is not { } apart)
            return null;
        var startsFirst = starts < 0 || (starts == 0 && left.StartIncluded && !right.StartIncluded);
        var endsFirst = ends < 0 || (ends == 0 && (!left.EndIncluded || right.EndIncluded));
        return startsFirst && endsFirst && !apart;
    }

    public static bool? Finishes(FeelRange left, FeelRange right)
    {
        if (Order(left, true, right, true) is not { } ends || Order(left, false, right, false) is not { } starts)
            return null;
        return ends == 0
            && left.EndIncluded == right.EndIncluded
            && (starts > 0 || (starts == 0 && (!left.StartIncluded || right.StartIncluded)));
    }

    public static bool? IsEnd(FeelRange range, object point) =>
        Order(range, true, point) is not { } order ? null : order == 0 && range.EndIncluded;

    public static bool? Starts(FeelRange left, FeelRange right)
    {
        if (Order(left, false, right, false) is not { } starts || Order(left, true, right, true) is not { } ends)
            return null;
        return starts == 0
            && left.StartIncluded == right.StartIncluded
            && (ends < 0 || (ends == 0 && (!left.EndIncluded || right.EndIncluded)));
    }

    public static bool? IsStart(FeelRange range, object point) =>
        Order(range, false, point) is not { } order ? null : order == 0 && range.StartIncluded;

    public static bool? Includes(FeelRange left, FeelRange right)
    {
        if (Order(left, false, right, false) is not { } starts || Order(left, true, right, true) is not { } ends)
            return null;
        return (starts < 0 || (starts == 0 && (left.StartIncluded || !right.StartIncluded)))
            && (ends > 0 || (ends == 0 && (left.EndIncluded || !right.EndIncluded)));
    }

    public static bool? Coincides(FeelRange left, FeelRange right)
    {
        if (Order(left, false, right, false) is not { } starts || Order(left, true, right, true) is not { } ends)
            return null;
        return starts == 0 && ends == 0 && left.StartIncluded == right.StartIncluded && left.EndIncluded == right.EndIncluded;
    }

    private static int? Order(FeelRange left, bool leftEnd, FeelRange right, bool rightEnd)
    {
        object? a = leftEnd ? left.End : left.Start, b = rightEnd ? right.End : right.Start;
        if (a is not null && b is not null)
            return FeelComparison.Test(a, b);
        if ((a is null && !IsOpen(left)) || (b is null && !IsOpen(right)))
            return null;
        return Beyond(a, leftEnd).CompareTo(Beyond(b, rightEnd));
    }

    private static int? Order(FeelRange range, bool end, object point)
    {
        if ((end ? range.End : range.Start) is { } known)
            return FeelComparison.Test(known, point);
        return IsOpen(range) ? (end ? 1 : -1) : null;
    }

    private static bool IsOpen(FeelRange range) => range.Form != FeelRangeForm.Interval;

    private static int Beyond(object? end, bool isEnd) => end is not null ? 0 : isEnd ? 1 : -1;
}

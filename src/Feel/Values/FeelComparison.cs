using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Values;

/// <summary>
/// Order of any values (DMN 1.5, 10.3.2.13 table 54): numbers, strings by code point, dates, times, durations. Times are compared to the
/// second; a value with a zone and one without have no order.
/// </summary>
public static class FeelComparison
{
    /// <summary><c>left &lt; right</c></summary>
    public static object? Less(object? left, object? right, EvaluationContext context) =>
        Test(left, right) is { } order ? FeelBoolean.Box(order < 0) : Fail(left, right, context);

    /// <summary><c>left &lt;= right</c></summary>
    public static object? LessOrEqual(object? left, object? right, EvaluationContext context) =>
        Test(left, right) is { } order ? FeelBoolean.Box(order <= 0) : Fail(left, right, context);

    /// <summary><c>left &gt; right</c></summary>
    public static object? Greater(object? left, object? right, EvaluationContext context) =>
        Test(left, right) is { } order ? FeelBoolean.Box(order > 0) : Fail(left, right, context);

    /// <summary><c>left &gt;= right</c></summary>
    public static object? GreaterOrEqual(object? left, object? right, EvaluationContext context) =>
        Test(left, right) is { } order ? FeelBoolean.Box(order >= 0) : Fail(left, right, context);

    /// <summary><c>value between low and high</c>, both ends included.</summary>
    public static object? Between(object? value, object? low, object? high, EvaluationContext context) =>
        FeelLogic.And(GreaterOrEqual(value, low, context), LessOrEqual(value, high, context), context);

    /// <summary>
    /// <c>value in test</c>, where the test is a value, a range, or a list of them (10.3.2.13 table 55). Comparisons written as unary
    /// tests are ranges.
    /// </summary>
    public static object? In(object? value, object? test, EvaluationContext context)
    {
        if (Undetermined.Of(value, test) is { } undetermined)
            return undetermined;
        if (test is FeelRange range)
            return Contains(range, value) is { } inside ? FeelBoolean.Box(inside) : Fail(value, range.Start ?? range.End, context);
        if (test is not IReadOnlyList<object?> list)
            return FeelEquality.AreEqual(value, test, context);
        if (value is IReadOnlyList<object?> && FeelEquality.Test(value, test) == true)
            return FeelBoolean.True;
        object? any = FeelBoolean.False;
        for (var i = 0; i < list.Count; i++)
        {
            var one = InOne(value, list[i]);
            if (one is true)
                return one;
            if (one is Undetermined && any is not Undetermined)
                any = one;
        }
        return any;
    }

    /// <summary>Negative, zero or positive as left is less than, equal to or greater than right; null when they have no order.</summary>
    public static int? Test(object? left, object? right) => (left, right) switch
    {
        (FeelNumber a, FeelNumber b) => a.CompareTo(b),
        (string a, string b) => CompareStrings(a, b),
        (FeelDate a, FeelDate b) => a.CompareTo(b),
        (FeelTime a, FeelTime b) => a.Zone is null == b.Zone is null ? TemporalOrder.Compare(a, b) : null,
        (FeelDateTime a, FeelDateTime b) => a.Zone is null == b.Zone is null ? TemporalOrder.Compare(a, b) : null,
        (DaysTimeDuration a, DaysTimeDuration b) => a.CompareTo(b),
        (YearsMonthsDuration a, YearsMonthsDuration b) => a.CompareTo(b),
        _ => null,
    };

    /// <summary>Whether a range holds a value; null when they cannot be compared.</summary>
    public static bool? Contains(FeelRange range, object? value)
    {
        ArgumentNullException.ThrowIfNull(range);
        switch (range.Form)
        {
            case FeelRangeForm.Equal:
                return FeelEquality.Test(value, range.Start);
            case FeelRangeForm.NotEqual:
                return !FeelEquality.Test(value, range.Start);
            default:
                break;
        }
        // An end that a comparison such as (< 10) does not have is open; a null written as the end of an interval is an error.
        var mayBeOpen = range.Form != FeelRangeForm.Interval;
        bool above = mayBeOpen, below = mayBeOpen;
        if (range.Start is not null || !mayBeOpen)
        {
            if (Test(value, range.Start) is not { } order)
                return null;
            above = range.StartIncluded ? order >= 0 : order > 0;
        }
        if (range.End is not null || !mayBeOpen)
        {
            if (Test(value, range.End) is not { } order)
                return null;
            below = range.EndIncluded ? order <= 0 : order < 0;
        }
        return above && below;
    }

    /// <summary>Order by code point; UTF-16 order differs from it above U+FFFF.</summary>
    public static int CompareStrings(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var at = left.AsSpan().CommonPrefixLength(right);
        if (at == left.Length || at == right.Length)
            return left.Length.CompareTo(right.Length);
        char a = left[at], b = right[at];
        var bothHigh = char.IsSurrogate(a) == char.IsSurrogate(b);
        return bothHigh ? a.CompareTo(b) : char.IsSurrogate(a) ? 1 : -1;
    }

    private static object? InOne(object? value, object? test) => test switch
    {
        Undetermined => test,
        FeelRange range when value is not FeelRange => FeelBoolean.Box(Contains(range, value)),
        _ => FeelEquality.Compare(value, test),
    };

    private static object? Fail(object? left, object? right, EvaluationContext context) =>
        (object?)Undetermined.Of(left, right)
        ?? context.Error(Messages.NotComparable, FeelType.NameOf(left), FeelType.NameOf(right));
}

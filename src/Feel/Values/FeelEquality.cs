using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Values;

/// <summary>
/// Equality of any values (DMN 1.5, 10.3.2.13 table 53). Times, and dates with times, are compared to the second; a value with a zone and
/// one without are never equal.
/// </summary>
public static class FeelEquality
{
    /// <summary><c>left = right</c>: true, false, an error when their types differ, <see cref="Undetermined"/> when either is.</summary>
    public static object? AreEqual(object? left, object? right, EvaluationContext context) =>
        Compare(left, right) ?? NotComparable(left, right, context);

    /// <summary><c>left != right</c>.</summary>
    public static object? AreNotEqual(object? left, object? right, EvaluationContext context) => Compare(left, right) switch
    {
        bool equal => FeelBoolean.Box(!equal),
        Undetermined undetermined => undetermined,
        _ => NotComparable(left, right, context),
    };

    /// <summary>Whether two values are equal; null when their types cannot be compared or a part of either is undetermined.</summary>
    public static bool? Test(object? left, object? right) => Compare(left, right) as bool?;

    /// <summary>
    /// Whether two values are the same in every respect, as the built-in function <c>is</c> asks (10.3.4.6): the same type, the same
    /// zone, to the nanosecond.
    /// </summary>
    public static bool AreIdentical(object? left, object? right) => (left, right) switch
    {
        (FeelTime a, FeelTime b) => a.NanosecondOfDay == b.NanosecondOfDay && Equals(a.Zone, b.Zone),
        (FeelDateTime a, FeelDateTime b) => a.Date == b.Date && a.Time.NanosecondOfDay == b.Time.NanosecondOfDay && Equals(a.Zone, b.Zone),
        _ => Test(left, right) == true,
    };

    /// <summary>The boxed answer, an <see cref="Undetermined"/>, or null when there is no answer.</summary>
    internal static object? Compare(object? left, object? right)
    {
        if (left is Undetermined || right is Undetermined)
            return Undetermined.Of(left, right);
        if (left is null || right is null)
            return FeelBoolean.Box(left is null && right is null);
        return (left, right) switch
        {
            (FeelNumber a, FeelNumber b) => FeelBoolean.Box(a == b),
            (string a, string b) => FeelBoolean.Box(string.Equals(a, b, StringComparison.Ordinal)),
            (bool a, bool b) => FeelBoolean.Box(a == b),
            (FeelDate a, FeelDate b) => FeelBoolean.Box(a == b),
            (FeelTime a, FeelTime b) => FeelBoolean.Box(Zoned(a.Zone, b.Zone) && TemporalOrder.Compare(a, b) == 0),
            (FeelDateTime a, FeelDateTime b) => FeelBoolean.Box(Zoned(a.Zone, b.Zone) && TemporalOrder.Compare(a, b) == 0),
            (DaysTimeDuration a, DaysTimeDuration b) => FeelBoolean.Box(a == b),
            (YearsMonthsDuration a, YearsMonthsDuration b) => FeelBoolean.Box(a == b),
            (FeelContext a, FeelContext b) => CompareContexts(a, b),
            (FeelRange a, FeelRange b) => CompareRanges(a, b),
            (FeelFunction a, FeelFunction b) => FeelBoolean.Box(ReferenceEquals(a, b)),
            (IReadOnlyList<object?> a, IReadOnlyList<object?> b) => CompareLists(a, b),
            _ => null,
        };
    }

    private static bool Zoned(FeelZone? left, FeelZone? right) => left is null == right is null;

    private static object? CompareLists(IReadOnlyList<object?> left, IReadOnlyList<object?> right)
    {
        StackGuard.Check();
        if (left.Count != right.Count)
            return FeelBoolean.False;
        object? all = FeelBoolean.True;
        for (var i = 0; i < left.Count; i++)
            if (Narrow(ref all, Compare(left[i], right[i])))
                return FeelBoolean.False;
        return all;
    }

    private static object? CompareContexts(FeelContext left, FeelContext right)
    {
        StackGuard.Check();
        if (left.Count != right.Count)
            return FeelBoolean.False;
        object? all = FeelBoolean.True;
        for (var i = 0; i < left.Count; i++)
            if (!right.TryGetValue(left.Keys[i], out var other) || Narrow(ref all, Compare(left.Values[i], other)))
                return FeelBoolean.False;
        return all;
    }

    private static object? CompareRanges(FeelRange left, FeelRange right)
    {
        if (left.Form != right.Form || left.StartIncluded != right.StartIncluded || left.EndIncluded != right.EndIncluded)
            return FeelBoolean.False;
        object? all = FeelBoolean.True;
        return Narrow(ref all, Compare(left.Start, right.Start)) || Narrow(ref all, Compare(left.End, right.End)) ? FeelBoolean.False : all;
    }

    // One part that differs settles it; else a part that is undetermined or not comparable takes the answer away.
    private static bool Narrow(ref object? all, object? part)
    {
        if (part is false)
            return true;
        if (part is not true && all is not Undetermined)
            all = part;
        return false;
    }

    private static object? NotComparable(object? left, object? right, EvaluationContext context) =>
        context.Error(Messages.NotComparable, FeelType.NameOf(left), FeelType.NameOf(right));
}

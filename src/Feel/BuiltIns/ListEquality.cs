using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.BuiltIns;

/// <summary>Finds equal elements of lists.</summary>
internal static class ListEquality
{
    /// <summary>The elements without those equal to an earlier one. Undetermined elements are equal to none but themselves.</summary>
    public static IReadOnlyList<object?> Distinct(IReadOnlyList<object?> list, EvaluationContext context)
    {
        var kept = new List<object?>();
        var simple = new HashSet<object>();
        foreach (var item in list)
        {
            // These hash as they compare; the rest is compared one by one.
            var isNew = item is FeelNumber or string or bool or FeelDate or DaysTimeDuration or YearsMonthsDuration
                ? simple.Add(item)
                : !kept.Exists(other => IsSame(other, item, context));
            if (isNew)
                kept.Add(item);
        }
        return kept;
    }

    private static bool IsSame(object? left, object? right, EvaluationContext context)
    {
        context.Step();
        return ReferenceEquals(left, right) || FeelEquality.Test(left, right) == true;
    }
}

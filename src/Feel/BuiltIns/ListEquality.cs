using Zhengling.Feel.Values;

namespace Zhengling.Feel.BuiltIns;

/// <summary>Finds equal elements of lists.</summary>
internal static class ListEquality
{
    /// <summary>The elements without those equal to an earlier one. Undetermined elements are equal to none but themselves.</summary>
    public static IReadOnlyList<object?> Distinct(IReadOnlyList<object?> list)
    {
        var kept = new List<object?>();
        var simple = new HashSet<object>();
        foreach (var item in list)
        {
            // Numbers, strings and booleans hash as they compare; the rest is compared one by one.
            var isNew = item is FeelNumber or string or bool
                ? simple.Add(item)
                : !kept.Exists(other => ReferenceEquals(other, item) || FeelEquality.Test(other, item) == true);
            if (isNew)
                kept.Add(item);
        }
        return kept;
    }
}

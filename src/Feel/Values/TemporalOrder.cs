namespace Zhengling.Feel.Values;

/// <summary>The order of times and of dates with times: by the second, as the language has it, in UTC when they have zones.</summary>
internal static class TemporalOrder
{
    public static int Compare(FeelTime left, FeelTime right) =>
        (left.SecondOfDay - (left.OffsetSeconds ?? 0)).CompareTo(right.SecondOfDay - (right.OffsetSeconds ?? 0));

    public static int Compare(FeelDateTime left, FeelDateTime right) => Seconds(left).CompareTo(Seconds(right));

    private static long Seconds(FeelDateTime value) =>
        (value.Date.EpochDay * 86_400) + value.Time.SecondOfDay - (value.OffsetSeconds ?? 0);
}

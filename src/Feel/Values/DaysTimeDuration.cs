using System.Diagnostics.CodeAnalysis;

namespace Zhengling.Feel.Values;

/// <summary>A duration in days, hours, minutes and seconds, to the nanosecond.</summary>
public readonly struct DaysTimeDuration : IEquatable<DaysTimeDuration>, IComparable<DaysTimeDuration>
{
    /// <summary>A duration of so many nanoseconds.</summary>
    public DaysTimeDuration(Int128 nanoseconds) => Nanoseconds = nanoseconds;

    /// <summary>The whole duration in nanoseconds; negative for one that goes back.</summary>
    public Int128 Nanoseconds { get; }

    /// <summary>The days, with the duration's sign.</summary>
    public long Days => (long)(Nanoseconds / FeelTime.NanosecondsPerDay);

    /// <summary>The hours beyond the days, −23 to 23.</summary>
    public int Hours => (int)(Nanoseconds / (3600 * FeelTime.NanosecondsPerSecond) % 24);

    /// <summary>The minutes beyond the hours, −59 to 59.</summary>
    public int Minutes => (int)(Nanoseconds / (60 * FeelTime.NanosecondsPerSecond) % 60);

    /// <summary>The whole seconds beyond the minutes, −59 to 59.</summary>
    public int Seconds => (int)(Nanoseconds / FeelTime.NanosecondsPerSecond % 60);

    /// <summary>The greatest duration, one that spans all dates there are and more, in nanoseconds.</summary>
    public static Int128 MaxNanoseconds { get; } = (Int128)100_000_000_000_000_000 * FeelTime.NanosecondsPerSecond;

    /// <summary>A duration of so many days.</summary>
    public static DaysTimeDuration FromDays(long days) => new((Int128)days * FeelTime.NanosecondsPerDay);

    /// <summary>A duration of so many seconds.</summary>
    public static DaysTimeDuration FromSeconds(long seconds) => new((Int128)seconds * FeelTime.NanosecondsPerSecond);

    /// <summary>Reads an ISO duration of days and time, e.g. <c>P1DT2H</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DaysTimeDuration value) =>
        DurationText.TryParseDaysTime(text, out value);

    /// <inheritdoc/>
    public int CompareTo(DaysTimeDuration other) => Nanoseconds.CompareTo(other.Nanoseconds);

    /// <inheritdoc/>
    public bool Equals(DaysTimeDuration other) => Nanoseconds == other.Nanoseconds;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DaysTimeDuration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Nanoseconds.GetHashCode();

    /// <summary>The ISO form, e.g. <c>P1DT2H</c>.</summary>
    public override string ToString() => DurationText.Format(this);

    /// <summary>Equality.</summary>
    public static bool operator ==(DaysTimeDuration left, DaysTimeDuration right) => left.Equals(right);

    /// <summary>Inequality.</summary>
    public static bool operator !=(DaysTimeDuration left, DaysTimeDuration right) => !left.Equals(right);

    /// <summary>Shorter.</summary>
    public static bool operator <(DaysTimeDuration left, DaysTimeDuration right) => left.CompareTo(right) < 0;

    /// <summary>Longer.</summary>
    public static bool operator >(DaysTimeDuration left, DaysTimeDuration right) => left.CompareTo(right) > 0;

    /// <summary>Not longer.</summary>
    public static bool operator <=(DaysTimeDuration left, DaysTimeDuration right) => left.CompareTo(right) <= 0;

    /// <summary>Not shorter.</summary>
    public static bool operator >=(DaysTimeDuration left, DaysTimeDuration right) => left.CompareTo(right) >= 0;
}

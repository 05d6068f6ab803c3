using System.Diagnostics.CodeAnalysis;

namespace Zhengling.Feel.Values;

/// <summary>A time of day to the nanosecond, with or without a zone.</summary>
public readonly struct FeelTime : IEquatable<FeelTime>
{
    /// <summary>How many nanoseconds a second has.</summary>
    public const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>How many nanoseconds a day has.</summary>
    public const long NanosecondsPerDay = 86_400 * NanosecondsPerSecond;

    private FeelTime(long nanosecondOfDay, FeelZone? zone)
    {
        NanosecondOfDay = nanosecondOfDay;
        Zone = zone;
    }

    /// <summary>Nanoseconds since midnight.</summary>
    public long NanosecondOfDay { get; }

    /// <summary>The zone; null for a local time.</summary>
    public FeelZone? Zone { get; }

    /// <summary>The hour, 0 to 23.</summary>
    public int Hour => SecondOfDay / 3600;

    /// <summary>The minute, 0 to 59.</summary>
    public int Minute => SecondOfDay / 60 % 60;

    /// <summary>The whole second, 0 to 59.</summary>
    public int Second => SecondOfDay % 60;

    /// <summary>The nanoseconds beyond the whole second.</summary>
    public int Nanosecond => (int)(NanosecondOfDay % NanosecondsPerSecond);

    /// <summary>Whole seconds since midnight.</summary>
    public int SecondOfDay => (int)(NanosecondOfDay / NanosecondsPerSecond);

    /// <summary>The offset from UTC in seconds; null for a local time. A named zone's is the one it has on 1970-01-01.</summary>
    public int? OffsetSeconds => Zone?.OffsetSecondsAt(FeelDate.Of(1970, 1, 1), SecondOfDay);

    /// <summary>A time of day; false when there is none such.</summary>
    public static bool TryCreate(long hour, long minute, long second, long nanosecond, FeelZone? zone, out FeelTime time)
    {
        time = default;
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59 || nanosecond is < 0 or >= NanosecondsPerSecond)
            return false;
        time = new FeelTime((((((hour * 60) + minute) * 60) + second) * NanosecondsPerSecond) + nanosecond, zone);
        return true;
    }

    /// <summary>A time of day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such time.</exception>
    public static FeelTime Of(int hour, int minute, int second, FeelZone? zone = null) =>
        TryCreate(hour, minute, second, 0, zone, out var time)
        ? time
        : throw new ArgumentOutOfRangeException(nameof(hour), $"There is no time {hour}:{minute}:{second}.");

    /// <summary>The time so many nanoseconds after midnight; only what goes beyond whole days counts.</summary>
    public static FeelTime FromNanoseconds(Int128 nanoseconds, FeelZone? zone)
    {
        var rest = (long)(nanoseconds % NanosecondsPerDay);
        return new FeelTime(rest < 0 ? rest + NanosecondsPerDay : rest, zone);
    }

    /// <summary>Reads an ISO time, e.g. <c>13:20:00+08:00</c> or <c>13:20:00@Asia/Shanghai</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out FeelTime time) => TemporalText.TryParseTime(text, out time);

    /// <summary>Nanoseconds since midnight UTC; of a local time since local midnight.</summary>
    internal long UtcNanoseconds => NanosecondOfDay - ((OffsetSeconds ?? 0) * NanosecondsPerSecond);

    /// <summary>Same moment of the day; a local time and one with a zone are never equal.</summary>
    public bool Equals(FeelTime other) => Zone is null == other.Zone is null && UtcNanoseconds == other.UtcNanoseconds;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FeelTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => UtcNanoseconds.GetHashCode();

    /// <summary>The ISO form.</summary>
    public override string ToString() => TemporalText.Format(this);

    /// <summary>Equality.</summary>
    public static bool operator ==(FeelTime left, FeelTime right) => left.Equals(right);

    /// <summary>Inequality.</summary>
    public static bool operator !=(FeelTime left, FeelTime right) => !left.Equals(right);
}

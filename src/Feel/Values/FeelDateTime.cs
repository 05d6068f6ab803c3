using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Zhengling.Feel.Values;

/// <summary>A date with a time of day, with or without a zone.</summary>
public readonly struct FeelDateTime : IEquatable<FeelDateTime>
{
    /// <summary>Joins a date and a time; the zone is the time's.</summary>
    public FeelDateTime(FeelDate date, FeelTime time)
    {
        Date = date;
        Time = time;
    }

    /// <summary>The date.</summary>
    public FeelDate Date { get; }

    /// <summary>The time of day, with the zone.</summary>
    public FeelTime Time { get; }

    /// <summary>The zone; null for a local date and time.</summary>
    public FeelZone? Zone => Time.Zone;

    /// <summary>The offset from UTC in seconds at that moment; null for a local date and time.</summary>
    public int? OffsetSeconds => Zone?.OffsetSecondsAt(Date, Time.SecondOfDay);

    /// <summary>Nanoseconds since 1970-01-01T00:00:00Z; of a local one since that local moment.</summary>
    public Int128 EpochNanoseconds =>
        ((((Int128)Date.EpochDay * 86_400) - (OffsetSeconds ?? 0)) * FeelTime.NanosecondsPerSecond) + Time.NanosecondOfDay;

    /// <summary>The start of a date, in UTC, as DMN coerces a date (10.3.2.9.4).</summary>
    public static FeelDateTime AtMidnightUtc(FeelDate date) => new(date, FeelTime.Of(0, 0, 0, FeelZone.Utc));

    /// <summary>The moment so many nanoseconds from 1970-01-01, shown in a zone; false when out of range.</summary>
    /// <param name="epochNanoseconds">As <see cref="EpochNanoseconds"/> counts.</param>
    /// <param name="zone">The zone of the result; null for a local one.</param>
    /// <param name="result">The moment.</param>
    public static bool TryFromEpoch(Int128 epochNanoseconds, FeelZone? zone, out FeelDateTime result)
    {
        var offset = 0;
        if (zone is not null)
            offset = zone.FixedOffsetSeconds ?? OffsetAt(epochNanoseconds, zone);
        var local = epochNanoseconds + ((Int128)offset * FeelTime.NanosecondsPerSecond);
        var day = local >= 0 ? local / FeelTime.NanosecondsPerDay : (local - (FeelTime.NanosecondsPerDay - 1)) / FeelTime.NanosecondsPerDay;
        if (day < -400_000_000_000 || day > 400_000_000_000 || !FeelDate.TryFromEpochDay((long)day, out var date))
        {
            result = default;
            return false;
        }
        result = new FeelDateTime(date, FeelTime.FromNanoseconds(local - (day * FeelTime.NanosecondsPerDay), zone));
        return true;
    }

    /// <summary>The moment of a clock, shown in a zone.</summary>
    internal static FeelDateTime FromInstant(Instant instant, FeelZone zone)
    {
        var nanoseconds = ((Int128)instant.ToUnixTimeTicks()) * 100;
        return TryFromEpoch(nanoseconds, zone, out var result) ? result : throw new ArgumentOutOfRangeException(nameof(instant));
    }

    /// <summary>Reads an ISO date and time, e.g. <c>2022-04-12T13:20:00@Asia/Shanghai</c>; a date alone is its midnight, local.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out FeelDateTime value) => TemporalText.TryParseDateTime(text, out value);

    /// <summary>Same moment; a local one and one with a zone are never equal.</summary>
    public bool Equals(FeelDateTime other) => Zone is null == other.Zone is null && EpochNanoseconds == other.EpochNanoseconds;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FeelDateTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => EpochNanoseconds.GetHashCode();

    /// <summary>The ISO form.</summary>
    public override string ToString() => TemporalText.Format(this);

    /// <summary>Equality.</summary>
    public static bool operator ==(FeelDateTime left, FeelDateTime right) => left.Equals(right);

    /// <summary>Inequality.</summary>
    public static bool operator !=(FeelDateTime left, FeelDateTime right) => !left.Equals(right);

    private static int OffsetAt(Int128 epochNanoseconds, FeelZone zone)
    {
        // The offset an instant has is found from its UTC reading, corrected once by the offset found there.
        if (!TryFromEpoch(epochNanoseconds, null, out var utc))
            return 0;
        return zone.OffsetSecondsAtUtc(utc.Date, utc.Time.SecondOfDay);
    }
}

using NodaTime;

namespace Zhengling.Feel.Values;

/// <summary>The zone of a time: an offset from UTC or an IANA name. Immutable; equal zones compare equal.</summary>
public sealed class FeelZone : IEquatable<FeelZone>
{
    /// <summary>The greatest offset, 18 hours, in seconds.</summary>
    public const int MaxOffsetSeconds = 18 * 3600;

    private readonly DateTimeZone? _named;
    private readonly int _offsetSeconds;

    private FeelZone(string? name, DateTimeZone? named, int offsetSeconds)
    {
        Name = name;
        _named = named;
        _offsetSeconds = offsetSeconds;
    }

    /// <summary>UTC, written Z.</summary>
    public static FeelZone Utc { get; } = new(null, null, 0);

    /// <summary>The IANA name, e.g. <c>Asia/Shanghai</c>; null for a plain offset.</summary>
    public string? Name { get; }

    /// <summary>Whether the zone is an IANA name rather than an offset.</summary>
    public bool IsNamed => _named is not null;

    /// <summary>The zone of a fixed offset.</summary>
    /// <param name="seconds">Seconds east of UTC, within ±18 hours.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is greater.</exception>
    public static FeelZone OfOffset(int seconds)
    {
        if (Math.Abs(seconds) > MaxOffsetSeconds)
            throw new ArgumentOutOfRangeException(nameof(seconds), seconds, "An offset is at most 18 hours.");
        return seconds == 0 ? Utc : new FeelZone(null, null, seconds);
    }

    /// <summary>The zone of an IANA name; null when there is none of that name.</summary>
    public static FeelZone? OfName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        // The provider also makes zones of names such as UTC+8, which IANA does not have.
        var isMadeUp = name.StartsWith("UTC", StringComparison.Ordinal) && name != "UTC";
        return !isMadeUp && DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is { } zone ? new FeelZone(name, zone, 0) : null;
    }

    /// <summary>The zone of the host's clock: its name when IANA knows it, else its present base offset.</summary>
    public static FeelZone FromSystem(TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return zone.Id == "UTC" ? Utc : OfName(zone.Id) ?? OfOffset((int)zone.BaseUtcOffset.TotalMinutes * 60);
    }

    /// <summary>The offset from UTC, in seconds, of a plain offset; null for a named zone, whose offset depends on the date.</summary>
    public int? FixedOffsetSeconds => IsNamed ? null : _offsetSeconds;

    /// <summary>
    /// The offset from UTC, in seconds, at a local date and time of day. In a gap or an overlap the earlier offset holds.
    /// </summary>
    /// <param name="date">The local date; years beyond NodaTime's are looked up in an equivalent year.</param>
    /// <param name="secondOfDay">The local second of the day.</param>
    public int OffsetSecondsAt(FeelDate date, int secondOfDay)
    {
        if (_named is null)
            return _offsetSeconds;
        var local = new LocalDateTime(LookUpYear(date.Year), date.Month, date.Day, 0, 0).PlusSeconds(secondOfDay);
        return _named.MapLocal(local).EarlyInterval.WallOffset.Seconds;
    }

    /// <summary>The offset from UTC, in seconds, at a date and time of day that are given in UTC.</summary>
    internal int OffsetSecondsAtUtc(FeelDate date, int secondOfDay)
    {
        if (_named is null)
            return _offsetSeconds;
        var utc = new LocalDateTime(LookUpYear(date.Year), date.Month, date.Day, 0, 0).PlusSeconds(secondOfDay).InUtc();
        return _named.GetUtcOffset(utc.ToInstant()).Seconds;
    }

    /// <inheritdoc/>
    public bool Equals(FeelZone? other) => other is not null && Name == other.Name && _offsetSeconds == other._offsetSeconds;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FeelZone);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, _offsetSeconds);

    /// <summary><c>Z</c>, <c>+08:00</c> or <c>@Asia/Shanghai</c>.</summary>
    public override string ToString()
    {
        if (IsNamed)
            return "@" + Name;
        if (_offsetSeconds == 0)
            return "Z";
        var size = Math.Abs(_offsetSeconds);
        var seconds = size % 60 == 0 ? "" : $":{size % 60:00}";
        return $"{(_offsetSeconds < 0 ? '-' : '+')}{size / 3600:00}:{size / 60 % 60:00}{seconds}";
    }

    // The Gregorian calendar repeats every 400 years; rules after the last known transition repeat too.
    private static int LookUpYear(int year) => year switch
    {
        < -9000 => -9000 - ((-9000 - year) % 400),
        > 9000 => 8800 + ((year - 8800) % 400),
        _ => year,
    };
}

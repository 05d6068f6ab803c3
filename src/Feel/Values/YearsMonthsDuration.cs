using System.Diagnostics.CodeAnalysis;

namespace Zhengling.Feel.Values;

/// <summary>A duration in years and months.</summary>
public readonly struct YearsMonthsDuration : IEquatable<YearsMonthsDuration>, IComparable<YearsMonthsDuration>
{
    /// <summary>A duration of so many months.</summary>
    public YearsMonthsDuration(long months) => TotalMonths = months;

    /// <summary>The greatest duration, in months: one that spans all dates there are.</summary>
    public const long MaxMonths = 12L * 2_000_000_000;

    /// <summary>The whole duration in months; negative for one that goes back.</summary>
    public long TotalMonths { get; }

    /// <summary>The years, with the duration's sign.</summary>
    public long Years => TotalMonths / 12;

    /// <summary>The months beyond the years, −11 to 11.</summary>
    public int Months => (int)(TotalMonths % 12);

    /// <summary>Reads an ISO duration of years and months, e.g. <c>P1Y2M</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out YearsMonthsDuration value) =>
        DurationText.TryParseYearsMonths(text, out value);

    /// <inheritdoc/>
    public int CompareTo(YearsMonthsDuration other) => TotalMonths.CompareTo(other.TotalMonths);

    /// <inheritdoc/>
    public bool Equals(YearsMonthsDuration other) => TotalMonths == other.TotalMonths;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is YearsMonthsDuration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => TotalMonths.GetHashCode();

    /// <summary>The ISO form, e.g. <c>P1Y2M</c>.</summary>
    public override string ToString() => DurationText.Format(this);

    /// <summary>Equality.</summary>
    public static bool operator ==(YearsMonthsDuration left, YearsMonthsDuration right) => left.Equals(right);

    /// <summary>Inequality.</summary>
    public static bool operator !=(YearsMonthsDuration left, YearsMonthsDuration right) => !left.Equals(right);

    /// <summary>Shorter.</summary>
    public static bool operator <(YearsMonthsDuration left, YearsMonthsDuration right) => left.CompareTo(right) < 0;

    /// <summary>Longer.</summary>
    public static bool operator >(YearsMonthsDuration left, YearsMonthsDuration right) => left.CompareTo(right) > 0;

    /// <summary>Not longer.</summary>
    public static bool operator <=(YearsMonthsDuration left, YearsMonthsDuration right) => left.CompareTo(right) <= 0;

    /// <summary>Not shorter.</summary>
    public static bool operator >=(YearsMonthsDuration left, YearsMonthsDuration right) => left.CompareTo(right) >= 0;
}

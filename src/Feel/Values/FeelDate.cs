using System.Diagnostics.CodeAnalysis;

namespace Zhengling.Feel.Values;

/// <summary>A date of the proleptic Gregorian calendar, of a year from −999,999,999 to 999,999,999.</summary>
public readonly struct FeelDate : IEquatable<FeelDate>, IComparable<FeelDate>
{
    /// <summary>The last year; the first is its negative.</summary>
    public const int MaxYear = 999_999_999;

    private const long DaysPer400Years = 146_097;
    private const long DaysTo1970 = 719_468;
    private readonly int _year;
    private readonly byte _month;
    private readonly byte _day;

    private FeelDate(int year, int month, int day)
    {
        _year = year;
        _month = (byte)month;
        _day = (byte)day;
    }

    /// <summary>The year; 0 is the year before 1.</summary>
    public int Year => _year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => _month == 0 ? 1 : _month;

    /// <summary>The day of the month, from 1.</summary>
    public int Day => _day == 0 ? 1 : _day;

    /// <summary>The day of the week, 1 = Monday … 7 = Sunday.</summary>
    public int Weekday
    {
        get
        {
            var day = (int)((EpochDay + 3) % 7);
            return day < 0 ? day + 8 : day + 1;
        }
    }

    /// <summary>The day of the year, from 1.</summary>
    public int DayOfYear => (int)(EpochDay - DaysFromCivil(Year, 1, 1)) + 1;

    /// <summary>Days since 1970-01-01.</summary>
    public long EpochDay => DaysFromCivil(Year, Month, Day);

    /// <summary>The first date there is.</summary>
    public static FeelDate MinValue { get; } = new(-MaxYear, 1, 1);

    /// <summary>The last date there is.</summary>
    public static FeelDate MaxValue { get; } = new(MaxYear, 12, 31);

    /// <summary>A date; false when there is no such day.</summary>
    public static bool TryCreate(long year, long month, long day, out FeelDate date)
    {
        if (year is < -MaxYear or > MaxYear || month is < 1 or > 12 || day < 1 || day > DaysInMonth((int)year, (int)month))
        {
            date = default;
            return false;
        }
        date = new FeelDate((int)year, (int)month, (int)day);
        return true;
    }

    /// <summary>A date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static FeelDate Of(int year, int month, int day) => TryCreate(year, month, day, out var date)
        ? date
        : throw new ArgumentOutOfRangeException(nameof(day), $"There is no day {year}-{month}-{day}.");

    /// <summary>The date of a BCL date.</summary>
    public static FeelDate Of(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>The BCL date; null outside the years 1 to 9999.</summary>
    public DateOnly? ToDateOnly() => Year is >= 1 and <= 9999 ? new DateOnly(Year, Month, Day) : null;

    /// <summary>The date so many days after 1970-01-01; false when out of range.</summary>
    public static bool TryFromEpochDay(long epochDay, out FeelDate date)
    {
        date = default;
        if (epochDay is < -400_000_000_000 or > 400_000_000_000)
            return false;
        var z = epochDay + DaysTo1970;
        var era = (z >= 0 ? z : z - (DaysPer400Years - 1)) / DaysPer400Years;
        var dayOfEra = z - (era * DaysPer400Years);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var mp = ((5 * dayOfYear) + 2) / 153;
        var day = (int)(dayOfYear - (((153 * mp) + 2) / 5) + 1);
        var month = (int)(mp < 10 ? mp + 3 : mp - 9);
        return TryCreate(yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, day, out date);
    }

    /// <summary>How many days a month has.</summary>
    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Whether the year has a 29 February.</summary>
    public static bool IsLeapYear(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>The date so many days later (earlier, if negative); false when out of range.</summary>
    public bool TryAddDays(long days, out FeelDate date)
    {
        // The sum comes first: the result may be written where this date stands.
        var target = days is >= -800_000_000_000 and <= 800_000_000_000 ? EpochDay + days : long.MaxValue;
        return TryFromEpochDay(target, out date);
    }

    /// <summary>The date so many months later; a day beyond the month's end becomes its last day. False when out of range.</summary>
    public bool TryAddMonths(long months, out FeelDate date)
    {
        // The result may be written where this date stands, so it is written last.
        var total = (Year * 12L) + (Month - 1) + Math.Clamp(months, -YearsMonthsDuration.MaxMonths, YearsMonthsDuration.MaxMonths);
        var year = total >= 0 ? total / 12 : (total - 11) / 12;
        var month = (int)(total - (year * 12)) + 1;
        var isThere = year is >= -MaxYear and <= MaxYear
            && months is >= -YearsMonthsDuration.MaxMonths and <= YearsMonthsDuration.MaxMonths;
        date = isThere ? new FeelDate((int)year, month, Math.Min(Day, DaysInMonth((int)year, month))) : default;
        return isThere;
    }

    /// <summary>Reads an ISO date, e.g. <c>2022-04-12</c>, also of years with a sign or up to nine digits.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out FeelDate date) => TemporalText.TryParseDate(text, out date);

    /// <summary>Reads an ISO date.</summary>
    /// <exception cref="FormatException">The text is not a date.</exception>
    public static FeelDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date such as 2022-04-12.");

    /// <inheritdoc/>
    public int CompareTo(FeelDate other)
    {
        var byYear = Year.CompareTo(other.Year);
        return byYear != 0 ? byYear : ((Month * 32) + Day).CompareTo((other.Month * 32) + other.Day);
    }

    /// <inheritdoc/>
    public bool Equals(FeelDate other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FeelDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Year, Month, Day);

    /// <summary>The ISO form, e.g. <c>2022-04-12</c>.</summary>
    public override string ToString() => TemporalText.Format(this);

    /// <summary>Equality.</summary>
    public static bool operator ==(FeelDate left, FeelDate right) => left.Equals(right);

    /// <summary>Inequality.</summary>
    public static bool operator !=(FeelDate left, FeelDate right) => !left.Equals(right);

    /// <summary>Earlier.</summary>
    public static bool operator <(FeelDate left, FeelDate right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(FeelDate left, FeelDate right) => left.CompareTo(right) > 0;

    /// <summary>Not later.</summary>
    public static bool operator <=(FeelDate left, FeelDate right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier.</summary>
    public static bool operator >=(FeelDate left, FeelDate right) => left.CompareTo(right) >= 0;

    // Days since 1970-01-01, counting in eras of 400 years that begin on 1 March.
    private static long DaysFromCivil(long year, int month, int day)
    {
        if (month <= 2)
            year--;
        var era = (year >= 0 ? year : year - 399) / 400;
        var yearOfEra = year - (era * 400);
        var dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * DaysPer400Years) + dayOfEra - DaysTo1970;
    }
}

using System.Numerics;
using Zhengling.Feel.Diagnostics;

namespace Zhengling.Feel.Values;

/// <summary>
/// The arithmetic operators on dates, times and durations. The result is null when the operands are not of those, and the
/// <see cref="DiagnosticMessage"/> of what is wrong when they are but the operation cannot be carried out.
/// </summary>
internal static class TemporalArithmetic
{
    public static object? Add(object? left, object? right) => (left, right) switch
    {
        (DaysTimeDuration a, DaysTimeDuration b) => DaysTime(a.Nanoseconds + b.Nanoseconds),
        (YearsMonthsDuration a, YearsMonthsDuration b) => YearsMonths((Int128)a.TotalMonths + b.TotalMonths),
        (_, DaysTimeDuration b) => Shift(left, b.Nanoseconds),
        (DaysTimeDuration a, _) => Shift(right, a.Nanoseconds),
        (_, YearsMonthsDuration b) => ShiftMonths(left, b.TotalMonths),
        (YearsMonthsDuration a, _) => ShiftMonths(right, a.TotalMonths),
        _ => null,
    };

    public static object? Subtract(object? left, object? right) => (left, right) switch
    {
        (DaysTimeDuration a, DaysTimeDuration b) => DaysTime(a.Nanoseconds - b.Nanoseconds),
        (YearsMonthsDuration a, YearsMonthsDuration b) => YearsMonths((Int128)a.TotalMonths - b.TotalMonths),
        (_, DaysTimeDuration b) => Shift(left, -b.Nanoseconds),
        (_, YearsMonthsDuration b) => ShiftMonths(left, -b.TotalMonths),
        (FeelDate a, FeelDate b) => DaysTimeDuration.FromDays(a.EpochDay - b.EpochDay),
        (FeelDate a, FeelDateTime b) => Between(FeelDateTime.AtMidnightUtc(a), b),
        (FeelDateTime a, FeelDate b) => Between(a, FeelDateTime.AtMidnightUtc(b)),
        (FeelDateTime a, FeelDateTime b) => Between(a, b),
        (FeelTime a, FeelTime b) when a.Zone is null == b.Zone is null => new DaysTimeDuration(a.UtcNanoseconds - b.UtcNanoseconds),
        (FeelTime, FeelTime) => Messages.ZoneMismatch,
        _ => null,
    };

    public static object? Multiply(object? left, object? right) => (left, right) switch
    {
        (DaysTimeDuration a, FeelNumber b) => Scale(a, b, FeelNumber.One),
        (FeelNumber a, DaysTimeDuration b) => Scale(b, a, FeelNumber.One),
        (YearsMonthsDuration a, FeelNumber b) => Scale(a, b, FeelNumber.One),
        (FeelNumber a, YearsMonthsDuration b) => Scale(b, a, FeelNumber.One),
        _ => null,
    };

    public static object? Divide(object? left, object? right) => (left, right) switch
    {
        (DaysTimeDuration a, DaysTimeDuration b) => Ratio(a.Nanoseconds, b.Nanoseconds),
        (YearsMonthsDuration a, YearsMonthsDuration b) => Ratio(a.TotalMonths, b.TotalMonths),
        (DaysTimeDuration a, FeelNumber b) => Scale(a, FeelNumber.One, b),
        (YearsMonthsDuration a, FeelNumber b) => Scale(a, FeelNumber.One, b),
        _ => null,
    };

    private static object? Shift(object? value, Int128 nanoseconds) => value switch
    {
        // A date counts from its midnight; what is left of a day is dropped.
        FeelDate date => FeelDateTime.TryFromEpoch(new FeelDateTime(date, default).EpochNanoseconds + nanoseconds, null, out var moved)
            ? moved.Date
            : Messages.TemporalOverflow,
        FeelDateTime dateTime => FeelDateTime.TryFromEpoch(dateTime.EpochNanoseconds + nanoseconds, dateTime.Zone, out var moved)
            ? moved
            : Messages.TemporalOverflow,
        FeelTime time => FeelTime.FromNanoseconds(time.NanosecondOfDay + nanoseconds, time.Zone),
        _ => null,
    };

    private static object? ShiftMonths(object? value, long months) => value switch
    {
        FeelDate date => date.TryAddMonths(months, out var moved) ? moved : Messages.TemporalOverflow,
        FeelDateTime dateTime => dateTime.Date.TryAddMonths(months, out var moved)
            ? new FeelDateTime(moved, dateTime.Time)
            : Messages.TemporalOverflow,
        _ => null,
    };

    private static object Between(FeelDateTime left, FeelDateTime right) => left.Zone is null == right.Zone is null
        ? new DaysTimeDuration(left.EpochNanoseconds - right.EpochNanoseconds)
        : Messages.ZoneMismatch;

    private static object DaysTime(Int128 nanoseconds) => Int128.Abs(nanoseconds) <= DaysTimeDuration.MaxNanoseconds
        ? new DaysTimeDuration(nanoseconds)
        : Messages.TemporalOverflow;

    private static object YearsMonths(Int128 months) => Int128.Abs(months) <= YearsMonthsDuration.MaxMonths
        ? new YearsMonthsDuration((long)months)
        : Messages.TemporalOverflow;

    private static object Ratio(Int128 left, Int128 right)
    {
        if (right == 0)
            return Messages.DivisionByZero;
        return FeelNumber.TryFromBigInteger(left, out var a)
            && FeelNumber.TryFromBigInteger(right, out var b)
            && FeelNumber.TryDivide(a, b, out var ratio)
            ? ratio
            : Messages.NumberOverflow;
    }

    private static object Scale(DaysTimeDuration duration, FeelNumber factor, FeelNumber divisor)
    {
        var (scaled, error) = ScaleExactly(duration.Nanoseconds, factor, divisor);
        if (error is not null)
            return error;
        return BigInteger.Abs(scaled) <= DaysTimeDuration.MaxNanoseconds ? new DaysTimeDuration((Int128)scaled) : Messages.TemporalOverflow;
    }

    private static object Scale(YearsMonthsDuration duration, FeelNumber factor, FeelNumber divisor)
    {
        var (scaled, error) = ScaleExactly(duration.TotalMonths, factor, divisor);
        if (error is not null)
            return error;
        return BigInteger.Abs(scaled) <= YearsMonthsDuration.MaxMonths ? new YearsMonthsDuration((long)scaled) : Messages.TemporalOverflow;
    }

    // amount · factor / divisor in whole units; what is left of a unit (a nanosecond, a month) is dropped, as DMN has it.
    private static (BigInteger Scaled, DiagnosticMessage? Error) ScaleExactly(BigInteger amount, FeelNumber factor, FeelNumber divisor)
    {
        if (divisor.IsZero)
            return (default, Messages.DivisionByZero);
        var (top, topExponent) = factor.TakeApart();
        var (bottom, bottomExponent) = divisor.TakeApart();
        var shift = topExponent - bottomExponent;
        if (shift > 100 && !amount.IsZero)
            return (default, Messages.TemporalOverflow);
        top *= amount;
        if (shift >= 0)
            top *= PowersOfTen.Big(shift);
        else
            bottom *= PowersOfTen.Big(-shift);
        return (BigInteger.Divide(top, bottom), null);
    }
}

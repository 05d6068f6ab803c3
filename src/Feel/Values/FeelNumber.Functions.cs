using System.Numerics;

namespace Zhengling.Feel.Values;

public readonly partial struct FeelNumber
{
    /// <summary>The least scale that can be rounded to (DMN 1.5, 10.3.4.4).</summary>
    public const int MinScale = -6111;

    /// <summary>The greatest scale that can be rounded to (DMN 1.5, 10.3.4.4).</summary>
    public const int MaxScale = 6176;

    /// <summary>The number without its sign.</summary>
    public FeelNumber Abs() => Sign < 0 ? -this : this;

    /// <summary>Rounded to a number of decimals (to tens, hundreds … when negative).</summary>
    /// <param name="scale">From <see cref="MinScale"/> to <see cref="MaxScale"/>.</param>
    /// <param name="rounding">How.</param>
    /// <exception cref="OverflowException">Rounding away from zero went beyond 10^6145.</exception>
    public FeelNumber Round(int scale, FeelRounding rounding) => TryRound(scale, rounding, out var result) ? result : throw Overflow();

    /// <summary>Rounded to a number of decimals; false when rounding away from zero goes beyond 10^6145.</summary>
    /// <param name="scale">From <see cref="MinScale"/> to <see cref="MaxScale"/>.</param>
    /// <param name="rounding">How.</param>
    /// <param name="result">The rounded number.</param>
    public bool TryRound(int scale, FeelRounding rounding, out FeelNumber result)
    {
        result = this;
        if (IsSmall && scale >= (int)_high)
            return true;
        if (IsSmall && scale >= 0 && (int)_high - scale <= PowersOfTen.MaxInt64)
        {
            result = RoundNarrow(scale, rounding);
            return true;
        }
        var parts = Parts;
        var drop = -scale - parts.Exponent;
        if (drop <= 0)
            return true;
        var digits = PowersOfTen.Digits(parts.Coefficient);
        UInt128 quotient = 0;
        // How what is dropped compares with half a unit: far less when even its first digit is dropped and more.
        var half = -1;
        var exact = parts.Coefficient == 0;
        if (drop <= digits)
        {
            (quotient, var rest) = UInt128.DivRem(parts.Coefficient, PowersOfTen.Wide(drop));
            half = rest.CompareTo(PowersOfTen.Wide(drop) - rest);
            exact = rest == 0;
        }
        if (!exact && RoundsAway(rounding, parts.IsNegative, half, UInt128.IsOddInteger(quotient)))
            quotient += 1;
        var signed = parts.IsNegative ? -(BigInteger)quotient : quotient;
        return TryFrom(signed, -(long)scale, false, out result);
    }

    /// <summary>The greatest whole number not above it.</summary>
    public FeelNumber Floor() => Round(0, FeelRounding.Floor);

    /// <summary>The least whole number not below it.</summary>
    public FeelNumber Ceiling() => Round(0, FeelRounding.Ceiling);

    /// <summary>
    /// The remainder of a division rounded down, with the sign of the divisor: <c>dividend - divisor * floor(dividend / divisor)</c>.
    /// False when the divisor is 0.
    /// </summary>
    public static bool TryModulo(FeelNumber dividend, FeelNumber divisor, out FeelNumber result)
    {
        result = default;
        if (divisor.IsZero)
            return false;
        LargeNumber a = dividend.Parts, b = divisor.Parts;
        var least = Math.Min(a.Exponent, b.Exponent);
        var unit = b.Signed * PowersOfTen.Big(b.Exponent - least);
        var rest = BigInteger.Remainder(a.Signed * PowersOfTen.Big(a.Exponent - least), unit);
        if (!rest.IsZero && rest.Sign != unit.Sign)
            rest += unit;
        return TryFrom(rest, least, false, out result);
    }

    private FeelNumber RoundNarrow(int scale, FeelRounding rounding)
    {
        var unit = PowersOfTen.Int64((int)_high - scale);
        var (quotient, rest) = Math.DivRem(_low, unit);
        if (rest != 0)
        {
            var size = Math.Abs(rest);
            if (RoundsAway(rounding, rest < 0, size.CompareTo(unit - size), long.IsOddInteger(quotient)))
                quotient += rest < 0 ? -1 : 1;
        }
        return new FeelNumber(quotient, (ulong)scale);
    }

    private static bool RoundsAway(FeelRounding rounding, bool isNegative, int half, bool isOdd) => rounding switch
    {
        FeelRounding.HalfEven => half > 0 || (half == 0 && isOdd),
        FeelRounding.HalfUp => half >= 0,
        FeelRounding.HalfDown => half > 0,
        FeelRounding.Up => true,
        FeelRounding.Down => false,
        FeelRounding.Floor => isNegative,
        FeelRounding.Ceiling => !isNegative,
        _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "There is no such rounding."),
    };
}

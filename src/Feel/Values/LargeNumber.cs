using System.Numerics;

namespace Zhengling.Feel.Values;

/// <summary>A number taken apart: sign, coefficient and exponent, for all work that the small form cannot do.</summary>
/// <param name="IsNegative">Whether it is below zero.</param>
/// <param name="Coefficient">The digits, at most 34.</param>
/// <param name="Exponent">The power of ten of the last digit.</param>
internal readonly record struct LargeNumber(bool IsNegative, UInt128 Coefficient, int Exponent)
{
    /// <summary>The least exponent, as decimal128 has it.</summary>
    public const int MinExponent = -6176;

    /// <summary>The greatest exponent of a 34-digit coefficient.</summary>
    public const int MaxExponent = 6111;

    // The 64 high bits of the large form: 14 of exponent, 1 of sign, 49 of the coefficient. The bias keeps them above every small scale.
    private const int ExponentBias = -MinExponent + 4096;
    private const int ExponentShift = 50;
    private const ulong SignBit = 1UL << 49;
    private const ulong CoefficientMask = SignBit - 1;

    public int Sign => Coefficient == 0 ? 0 : IsNegative ? -1 : 1;

    public BigInteger Signed => IsNegative ? -(BigInteger)Coefficient : Coefficient;

    public static LargeNumber FromSmall(long coefficient, int scale) =>
        new(coefficient < 0, coefficient < 0 ? (UInt128)(-(Int128)coefficient) : (UInt128)coefficient, -scale);

    public static LargeNumber Unpack(long low, ulong high) => new(
        (high & SignBit) != 0,
        new UInt128(high & CoefficientMask, unchecked((ulong)low)),
        (int)(high >> ExponentShift) - ExponentBias);

    public (long Low, ulong High) Pack() => (
        unchecked((long)(ulong)Coefficient),
        ((ulong)(Exponent + ExponentBias) << ExponentShift) | (IsNegative ? SignBit : 0) | (ulong)(Coefficient >> 64));

    /// <summary>The number of so many digits or fewer that is nearest, ties to even; false when out of range.</summary>
    /// <param name="coefficient">Any number of digits, signed.</param>
    /// <param name="exponent">Their power of ten.</param>
    /// <param name="isInexact">Whether the true value is a little farther from zero than the digits say.</param>
    /// <param name="result">The number.</param>
    public static bool TryRound(BigInteger coefficient, long exponent, bool isInexact, out LargeNumber result)
    {
        var negative = coefficient.Sign < 0;
        var magnitude = BigInteger.Abs(coefficient);
        var drop = (long)Math.Max(0, PowersOfTen.Digits(magnitude) - FeelNumber.MaxDigits);
        drop = Math.Max(drop, MinExponent - exponent);
        if (drop > PowersOfTen.Digits(magnitude) + 1L)
        {
            result = default;
            return true;
        }
        if (drop > 0)
        {
            magnitude = DropDigits(magnitude, (int)drop, isInexact);
            exponent += drop;
        }
        return TryFit(negative, magnitude, exponent, out result);
    }

    private static bool TryFit(bool negative, BigInteger magnitude, long exponent, out LargeNumber result)
    {
        if (magnitude.IsZero)
        {
            result = default;
            return true;
        }
        if (exponent > MaxExponent)
        {
            var pad = exponent - MaxExponent;
            if (pad + PowersOfTen.Digits(magnitude) > FeelNumber.MaxDigits)
            {
                result = default;
                return false;
            }
            magnitude *= PowersOfTen.Big((int)pad);
            exponent = MaxExponent;
        }
        if (PowersOfTen.Digits(magnitude) > FeelNumber.MaxDigits)
            return TryRound(negative ? -magnitude : magnitude, exponent, false, out result);
        result = new LargeNumber(negative, (UInt128)magnitude, (int)exponent);
        return true;
    }

    private static BigInteger DropDigits(BigInteger magnitude, int count, bool isInexact)
    {
        var unit = PowersOfTen.Big(count);
        var quotient = BigInteger.DivRem(magnitude, unit, out var rest);
        var half = (rest * 2).CompareTo(unit);
        if (half > 0 || (half == 0 && (isInexact || !quotient.IsEven)))
            quotient += 1;
        return quotient;
    }

    /// <summary>Without trailing zeros.</summary>
    public LargeNumber Stripped()
    {
        if (Coefficient == 0)
            return default;
        if (Coefficient <= ulong.MaxValue)
            return StrippedNarrow((ulong)Coefficient);
        var coefficient = Coefficient;
        var exponent = Exponent;
        // A multiple of 10^k is a multiple of 2^k: most numbers are seen at once to have no zeros at the end.
        for (var step = 16; step > 0; step >>= 1)
            while (UInt128.TrailingZeroCount(coefficient) >= (UInt128)step)
            {
                var (quotient, rest) = UInt128.DivRem(coefficient, PowersOfTen.Wide(step));
                if (rest != 0)
                    break;
                coefficient = quotient;
                exponent += step;
            }
        return new LargeNumber(IsNegative, coefficient, exponent);
    }

    private LargeNumber StrippedNarrow(ulong coefficient)
    {
        var exponent = Exponent;
        while ((coefficient & 1) == 0)
        {
            var (quotient, rest) = Math.DivRem(coefficient, 10);
            if (rest != 0)
                break;
            coefficient = quotient;
            exponent++;
        }
        return new LargeNumber(IsNegative, coefficient, exponent);
    }

    /// <summary>The 34-digit number nearest to a coefficient of 35 digits of which more follow, so that there is no tie.</summary>
    public static LargeNumber FromLongDivision(bool isNegative, UInt128 coefficient, int exponent)
    {
        var (kept, digit) = UInt128.DivRem(coefficient, 10);
        if (digit >= 5)
            kept += 1;
        return kept == PowersOfTen.Wide(FeelNumber.MaxDigits)
            ? new LargeNumber(isNegative, kept / 10, exponent + 2)
            : new LargeNumber(isNegative, kept, exponent + 1);
    }
}

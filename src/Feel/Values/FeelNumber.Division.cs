using System.Numerics;

namespace Zhengling.Feel.Values;

public readonly partial struct FeelNumber
{
    /// <summary>Quotient, exact when 34 digits suffice.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    /// <exception cref="OverflowException">The result is beyond 10^6145.</exception>
    public static FeelNumber operator /(FeelNumber left, FeelNumber right)
    {
        if (right.IsZero)
            throw new DivideByZeroException();
        return TryDivide(left, right, out var result) ? result : throw Overflow();
    }

    /// <summary>Quotient; false when the divisor is 0 or the result is out of range.</summary>
    public static bool TryDivide(FeelNumber left, FeelNumber right, out FeelNumber result)
    {
        result = default;
        if (right.IsZero)
            return false;
        if (left.IsZero || TryDivideNarrow(left, right, out result))
            return true;
        LargeNumber a = left.Parts, b = right.Parts;
        if (b.Coefficient <= ulong.MaxValue)
            return TryDivideStepwise(a, b, out result);
        // Enough digits that the quotient has at least one more than it may keep; the rest only tells whether there is more.
        var pad = Math.Max(0, MaxDigits + 1 + PowersOfTen.Digits(b.Coefficient) - PowersOfTen.Digits(a.Coefficient));
        var quotient = BigInteger.DivRem(a.Signed * PowersOfTen.Big(pad), b.Signed, out var rest);
        return TryFrom(quotient, (long)a.Exponent - b.Exponent - pad, !rest.IsZero, out result);
    }

    // Long division by a divisor of one machine word: up to 18 more digits each round, until nothing is left or 35 digits are there.
    private static bool TryDivideStepwise(LargeNumber a, LargeNumber b, out FeelNumber result)
    {
        var divisor = b.Coefficient;
        var (quotient, rest) = UInt128.DivRem(a.Coefficient, divisor);
        var exponent = a.Exponent - b.Exponent;
        while (rest != 0)
        {
            var missing = MaxDigits + 1 - PowersOfTen.Digits(quotient);
            if (missing <= 0)
                break;
            var step = Math.Min(missing, PowersOfTen.MaxInt64);
            var (digits, left) = UInt128.DivRem(rest * PowersOfTen.Wide(step), divisor);
            quotient = (quotient * PowersOfTen.Wide(step)) + digits;
            rest = left;
            exponent -= step;
        }
        var isNegative = a.IsNegative != b.IsNegative;
        // The exponent stays in range but for the very largest and smallest quotients.
        if (exponent is >= LargeNumber.MinExponent and < LargeNumber.MaxExponent - 1)
        {
            var digits = PowersOfTen.Digits(quotient);
            if (rest == 0 ? digits <= MaxDigits : digits == MaxDigits + 1)
            {
                result = From(rest == 0
                    ? new LargeNumber(isNegative, quotient, exponent)
                    : LargeNumber.FromLongDivision(isNegative, quotient, exponent));
                return true;
            }
        }
        return TryFrom(isNegative ? -(BigInteger)quotient : quotient, exponent, rest != 0, out result);
    }

    // Small numbers whose quotient ends: one machine division. A divisor 2^a·5^b, or any that divides evenly.
    private static bool TryDivideNarrow(FeelNumber left, FeelNumber right, out FeelNumber result)
    {
        result = default;
        if (!left.IsSmall || !right.IsSmall || left._low == long.MinValue)
            return false;
        long dividend = left._low, divisor = right._low;
        var scale = (int)left._high - (int)right._high;
        var more = Math.Max(DecimalsOfReciprocal(divisor), -scale);
        if (more > PowersOfTen.MaxInt64 || scale + more > MaxSmallScale || !TryRescale(ref dividend, more))
            return false;
        var (quotient, rest) = Math.DivRem(dividend, divisor);
        if (rest != 0)
            return false;
        result = new FeelNumber(quotient, (ulong)(scale + more));
        return true;
    }

    // How many decimals 1/divisor has; 0 when they do not end.
    private static int DecimalsOfReciprocal(long divisor)
    {
        var twos = BitOperations.TrailingZeroCount(divisor);
        var odd = divisor >> twos;
        var fives = 0;
        while (odd % 5 == 0)
        {
            odd /= 5;
            fives++;
        }
        return odd is 1 or -1 ? Math.Max(twos, fives) : 0;
    }
}

using System.Numerics;

namespace Zhengling.Feel.Values;

/// <summary>
/// Square root, exponential, logarithm and power, correct to 34 digits. They work on integers that stand for multiples of 10^-70, so no
/// floating point is used anywhere.
/// </summary>
public static class Transcendental
{
    private const int Places = 70;
    private const int MaxPower = 15_000;
    private static readonly BigInteger Unit = BigInteger.Pow(10, Places);

    // ln 10 = 46 artanh(1/31) + 34 artanh(1/49) + 20 artanh(1/161)
    private static readonly BigInteger Ln10 =
        (46 * ArtanhOfReciprocal(31)) + (34 * ArtanhOfReciprocal(49)) + (20 * ArtanhOfReciprocal(161));

    /// <summary>The square root; false when the number is negative.</summary>
    public static bool TrySqrt(FeelNumber value, out FeelNumber result)
    {
        result = default;
        if (value.Sign < 0)
            return false;
        if (value.IsZero)
            return true;
        var (coefficient, exponent) = value.TakeApart();
        var pad = Math.Max(0, Places - PowersOfTen.Digits(coefficient));
        if (((exponent - pad) & 1) != 0)
            pad++;
        var radicand = coefficient * PowersOfTen.Big(pad);
        var root = IntegerRoot(radicand);
        return FeelNumber.TryFrom(root, (exponent - pad) / 2, root * root != radicand, out result);
    }

    /// <summary>e to the power of the number; false when out of range.</summary>
    public static bool TryExp(FeelNumber value, out FeelNumber result)
    {
        result = FeelNumber.One;
        if (value.IsZero)
            return true;
        if (value < -MaxPower)
        {
            result = default;
            return true;
        }
        return value <= MaxPower && TryExpFixed(ToFixed(value), out result);
    }

    /// <summary>The natural logarithm; false when the number is not positive.</summary>
    public static bool TryLog(FeelNumber value, out FeelNumber result)
    {
        result = default;
        return value.Sign > 0 && FeelNumber.TryFrom(LogFixed(value), -Places, false, out result);
    }

    /// <summary>
    /// A power; false when it has no real value (0 to a negative power, a negative number to a fraction) or is out of range.
    /// </summary>
    public static bool TryPower(FeelNumber value, FeelNumber exponent, out FeelNumber result)
    {
        result = FeelNumber.One;
        if (exponent.IsZero)
            return true;
        if (exponent.TryToInt32(out var whole))
            return TryWholePower(value, whole, out result);
        result = default;
        if (value.IsZero)
            return exponent.Sign > 0;
        if (value == FeelNumber.One)
        {
            result = FeelNumber.One;
            return true;
        }
        if (value.Sign < 0)
            return false;
        var (coefficient, power) = exponent.TakeApart();
        var logarithm = power >= 0
            ? LogFixed(value) * coefficient * PowersOfTen.Big(power)
            : LogFixed(value) * coefficient / PowersOfTen.Big(-power);
        if (BigInteger.Abs(logarithm) > MaxPower * Unit)
            return logarithm.Sign < 0;
        return TryExpFixed(logarithm, out result);
    }

    // By squaring; between squarings only as many digits are kept as can matter.
    private static bool TryWholePower(FeelNumber value, int power, out FeelNumber result)
    {
        result = default;
        if (value.IsZero)
            return power > 0;
        var (basis, basisExponent) = value.TakeApart();
        var square = (Digits: basis, Exponent: (long)basisExponent);
        var product = (Digits: BigInteger.One, Exponent: 0L);
        for (var rest = Math.Abs((long)power); rest > 0; rest >>= 1)
        {
            if ((rest & 1) != 0)
                product = Keep(product.Digits * square.Digits, product.Exponent + square.Exponent);
            square = Keep(square.Digits * square.Digits, square.Exponent * 2);
            if (Math.Abs(square.Exponent) > 1_000_000 && rest > 1)
                return power > 0 == square.Exponent < 0;
        }
        if (power > 0)
            return FeelNumber.TryFrom(product.Digits, product.Exponent, false, out result);
        var pad = PowersOfTen.Digits(product.Digits) + FeelNumber.MaxDigits + 1;
        var quotient = BigInteger.DivRem(PowersOfTen.Big(pad), product.Digits, out var left);
        return FeelNumber.TryFrom(quotient, -product.Exponent - pad, !left.IsZero, out result);
    }

    private static (BigInteger Digits, long Exponent) Keep(BigInteger digits, long exponent)
    {
        var drop = PowersOfTen.Digits(digits) - (2 * Places);
        return drop <= 0 ? (digits, exponent) : (digits / PowersOfTen.Big(drop), exponent + drop);
    }

    private static BigInteger ToFixed(FeelNumber value)
    {
        var (coefficient, exponent) = value.TakeApart();
        var shift = exponent + Places;
        return shift >= 0 ? coefficient * PowersOfTen.Big(shift) : coefficient / PowersOfTen.Big(-shift);
    }

    // e^x = 10^k · e^r with |r| small; e^r from its series after 8 halvings, squared back 8 times.
    private static bool TryExpFixed(BigInteger value, out FeelNumber result)
    {
        const int Halvings = 8;
        var power = (int)BigInteger.Divide(value, Ln10);
        var rest = (value - (power * Ln10)) >> Halvings;
        BigInteger sum = Unit, term = Unit;
        for (var i = 1; !term.IsZero; i++)
        {
            term = term * rest / Unit / i;
            sum += term;
        }
        for (var i = 0; i < Halvings; i++)
            sum = sum * sum / Unit;
        return FeelNumber.TryFrom(sum, power - (long)Places, false, out result);
    }

    // ln(m·10^k) = k·ln 10 + 2·artanh((m − 1) / (m + 1)), with m between 0.1 and 1 brought near 1.
    private static BigInteger LogFixed(FeelNumber value)
    {
        var (coefficient, exponent) = value.TakeApart();
        var digits = PowersOfTen.Digits(coefficient);
        var mantissa = coefficient * PowersOfTen.Big(Places - digits);
        long power = exponent + digits;
        if (mantissa * 10 < 3 * Unit)
        {
            mantissa *= 10;
            power--;
        }
        var ratio = (mantissa - Unit) * Unit / (mantissa + Unit);
        return (power * Ln10) + (2 * Artanh(ratio));
    }

    private static BigInteger Artanh(BigInteger ratio)
    {
        var square = ratio * ratio / Unit;
        BigInteger sum = 0, power = ratio;
        for (var i = 1; !power.IsZero; i += 2)
        {
            sum += power / i;
            power = power * square / Unit;
        }
        return sum;
    }

    private static BigInteger ArtanhOfReciprocal(int divisor) => Artanh(Unit / divisor);

    private static BigInteger IntegerRoot(BigInteger value)
    {
        var root = BigInteger.One << (int)((value.GetBitLength() + 1) / 2);
        while (true)
        {
            var next = (root + (value / root)) >> 1;
            if (next >= root)
                return root;
            root = next;
        }
    }
}

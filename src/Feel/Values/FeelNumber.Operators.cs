using System.Numerics;
using System.Runtime.CompilerServices;

namespace Zhengling.Feel.Values;

public readonly partial struct FeelNumber
{
    /// <summary>Sum.</summary>
    /// <exception cref="OverflowException">The result is beyond 10^6145.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FeelNumber operator +(FeelNumber left, FeelNumber right)
    {
        if (left._high == right._high && left.IsSmall)
        {
            var sum = unchecked(left._low + right._low);
            if (((left._low ^ sum) & (right._low ^ sum)) >= 0)
                return new FeelNumber(sum, left._high);
        }
        return AddSlowly(left, right);
    }

    /// <summary>Difference.</summary>
    /// <exception cref="OverflowException">The result is beyond 10^6145.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FeelNumber operator -(FeelNumber left, FeelNumber right)
    {
        if (left._high == right._high && left.IsSmall)
        {
            var difference = unchecked(left._low - right._low);
            if (((left._low ^ right._low) & (left._low ^ difference)) >= 0)
                return new FeelNumber(difference, left._high);
        }
        return AddSlowly(left, -right);
    }

    /// <summary>Product.</summary>
    /// <exception cref="OverflowException">The result is beyond 10^6145.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FeelNumber operator *(FeelNumber left, FeelNumber right)
    {
        if ((left._high | right._high) <= MaxSmallScale / 2)
        {
            var high = Math.BigMul(left._low, right._low, out var low);
            if (high == low >> 63)
                return new FeelNumber(low, unchecked(left._high + right._high));
        }
        return MultiplySlowly(left, right);
    }

    /// <summary>The opposite number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FeelNumber operator -(FeelNumber value) =>
        value.IsSmall && value._low != long.MinValue ? new FeelNumber(unchecked(-value._low), value._high) : NegateSlowly(value);

    /// <summary>Equality of value; 1.0 equals 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator ==(FeelNumber left, FeelNumber right) => left.Equals(right);

    /// <summary>Inequality.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator !=(FeelNumber left, FeelNumber right) => !left.Equals(right);

    /// <summary>Less.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <(FeelNumber left, FeelNumber right) =>
        left._high == right._high && left.IsSmall ? left._low < right._low : CompareSlowly(left, right) < 0;

    /// <summary>Greater.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >(FeelNumber left, FeelNumber right) => right < left;

    /// <summary>Not greater.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <=(FeelNumber left, FeelNumber right) => !(right < left);

    /// <summary>Not less.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >=(FeelNumber left, FeelNumber right) => !(left < right);

    /// <summary>Sum; false when out of range.</summary>
    public static bool TryAdd(FeelNumber left, FeelNumber right, out FeelNumber result)
    {
        if (left.IsSmall && right.IsSmall && TryAddAligned(left, right, out result))
            return true;
        LargeNumber a = left.Parts, b = right.Parts;
        if (a.Exponent < b.Exponent)
            (a, b) = (b, a);
        var coefficient = (a.Signed * PowersOfTen.Big(a.Exponent - b.Exponent)) + b.Signed;
        return TryFrom(coefficient, b.Exponent, false, out result);
    }

    /// <summary>Difference; false when out of range.</summary>
    public static bool TrySubtract(FeelNumber left, FeelNumber right, out FeelNumber result) => TryAdd(left, -right, out result);

    /// <summary>Product; false when out of range.</summary>
    public static bool TryMultiply(FeelNumber left, FeelNumber right, out FeelNumber result)
    {
        if ((left._high | right._high) <= MaxSmallScale / 2)
        {
            var high = Math.BigMul(left._low, right._low, out var low);
            if (high == low >> 63)
            {
                result = new FeelNumber(low, unchecked(left._high + right._high));
                return true;
            }
        }
        LargeNumber a = left.Parts, b = right.Parts;
        if (PowersOfTen.Digits(a.Coefficient) + PowersOfTen.Digits(b.Coefficient) <= MaxDigits)
        {
            var parts = new LargeNumber(a.IsNegative != b.IsNegative, a.Coefficient * b.Coefficient, a.Exponent + b.Exponent);
            if (parts.Exponent is >= LargeNumber.MinExponent and <= LargeNumber.MaxExponent)
            {
                result = From(parts);
                return true;
            }
        }
        return TryFrom(a.Signed * b.Signed, a.Exponent + b.Exponent, false, out result);
    }

    private static bool TryAddAligned(FeelNumber left, FeelNumber right, out FeelNumber result)
    {
        result = default;
        long a = left._low, b = right._low;
        var scale = Math.Max((int)left._high, (int)right._high);
        if (!TryRescale(ref a, scale - (int)left._high) || !TryRescale(ref b, scale - (int)right._high))
            return false;
        var sum = unchecked(a + b);
        if (((a ^ sum) & (b ^ sum)) < 0)
            return false;
        result = new FeelNumber(sum, (ulong)scale);
        return true;
    }

    private static bool TryRescale(ref long coefficient, int by)
    {
        if (by == 0)
            return true;
        if (by > PowersOfTen.MaxInt64)
            return coefficient == 0;
        var high = Math.BigMul(coefficient, PowersOfTen.Int64(by), out var low);
        coefficient = low;
        return high == low >> 63;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static FeelNumber AddSlowly(FeelNumber left, FeelNumber right) =>
        TryAdd(left, right, out var result) ? result : throw Overflow();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static FeelNumber MultiplySlowly(FeelNumber left, FeelNumber right) =>
        TryMultiply(left, right, out var result) ? result : throw Overflow();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static FeelNumber NegateSlowly(FeelNumber value)
    {
        var parts = value.Parts;
        return From(parts with { IsNegative = !parts.IsNegative });
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int CompareSlowly(FeelNumber left, FeelNumber right)
    {
        if (left.IsSmall && right.IsSmall)
            return left._high < right._high ? CompareScaled(left, right) : -CompareScaled(right, left);
        LargeNumber a = left.Parts, b = right.Parts;
        if (a.Sign != b.Sign)
            return a.Sign.CompareTo(b.Sign);
        var size = (a.Exponent + PowersOfTen.Digits(a.Coefficient)).CompareTo(b.Exponent + PowersOfTen.Digits(b.Coefficient));
        if (size != 0)
            return a.Sign * size;
        var least = Math.Min(a.Exponent, b.Exponent);
        return (a.Signed * PowersOfTen.Big(a.Exponent - least)).CompareTo(b.Signed * PowersOfTen.Big(b.Exponent - least));
    }

    // Two small numbers, the first with fewer decimals: its coefficient is widened to 128 bits to have as many.
    private static int CompareScaled(FeelNumber fewer, FeelNumber more)
    {
        var by = (int)(more._high - fewer._high);
        if (by <= PowersOfTen.MaxInt64)
        {
            var top = Math.BigMul(fewer._low, PowersOfTen.Int64(by), out var low);
            var order = top.CompareTo(more._low >> 63);
            return order != 0 ? order : unchecked(((ulong)low).CompareTo((ulong)more._low));
        }
        // At 10^19 and more any coefficient but 0 outweighs the other.
        return fewer._low == 0 ? -Math.Sign(more._low) : Math.Sign(fewer._low);
    }

    private static OverflowException Overflow() => new("The number is beyond 10^6145.");
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Zhengling.Feel.Values;

/// <summary>
/// A FEEL number: an exact decimal of up to 34 significant digits with an exponent as IEEE 754 decimal128 has it. A result that needs
/// more digits is rounded half-even to 34; nothing else is ever rounded.
/// </summary>
/// <remarks>
/// Two forms share 16 bytes. The small form, for ordinary figures, is a 64-bit coefficient and a count of decimals (0 to 31) and is
/// worked on inline. The large form packs sign, a coefficient of up to 113 bits and an exponent; <see cref="LargeNumber"/> knows how.
/// </remarks>
public readonly partial struct FeelNumber : IEquatable<FeelNumber>, IComparable<FeelNumber>
{
    /// <summary>How many significant digits a number has at most.</summary>
    public const int MaxDigits = 34;

    internal const int MaxSmallScale = 31;

    // Small form: the signed coefficient. Large form: the low 64 bits of the coefficient.
    private readonly long _low;

    // Small form: the count of decimals, 0..31. Large form: see LargeNumber.
    private readonly ulong _high;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private FeelNumber(long low, ulong high)
    {
        _low = low;
        _high = high;
    }

    /// <summary>0</summary>
    public static FeelNumber Zero => default;

    /// <summary>1</summary>
    public static FeelNumber One => new(1, 0);

    /// <summary>Whether it is 0.</summary>
    public bool IsZero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _low == 0 && _high <= MaxSmallScale;
    }

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => IsSmall ? Math.Sign(_low) : Parts.Sign;

    /// <summary>Whether it has no fraction.</summary>
    public bool IsInteger => (IsSmall && _high == 0) || Parts.Stripped().Exponent >= 0;

    private bool IsSmall
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _high <= MaxSmallScale;
    }

    private LargeNumber Parts => IsSmall ? LargeNumber.FromSmall(_low, (int)_high) : LargeNumber.Unpack(_low, _high);

    /// <summary>The number of an integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FeelNumber FromInt64(long value) => new(value, 0);

    /// <summary>The number of a decimal; exact.</summary>
    public static FeelNumber FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var scale = (bits[3] >> 16) & 0xFF;
        var low = unchecked(((long)bits[1] << 32) | (uint)bits[0]);
        if (bits[2] == 0 && low >= 0)
            return new FeelNumber(bits[3] < 0 ? -low : low, (ulong)scale);
        return From(new LargeNumber(bits[3] < 0, unchecked(new UInt128((uint)bits[2], (ulong)low)), -scale));
    }

    /// <summary>The number of an integer of any size; false when it is beyond 10^6145. More than 34 digits are rounded half-even.</summary>
    public static bool TryFromBigInteger(BigInteger value, out FeelNumber result) => TryFrom(value, 0, false, out result);

    /// <summary>The whole number; false when it has a fraction or does not fit.</summary>
    public bool TryToInt64(out long value)
    {
        value = _low;
        if (_high == 0)
            return true;
        var parts = Parts.Stripped();
        value = 0;
        if (parts.Exponent is < 0 or > PowersOfTen.MaxInt64)
            return parts.Coefficient == 0;
        var whole = parts.Signed * PowersOfTen.Big(parts.Exponent);
        if (whole < long.MinValue || whole > long.MaxValue)
            return false;
        value = (long)whole;
        return true;
    }

    /// <summary>The whole number; false when it has a fraction or does not fit.</summary>
    public bool TryToInt32(out int value)
    {
        value = 0;
        if (!TryToInt64(out var wide) || wide is < int.MinValue or > int.MaxValue)
            return false;
        value = (int)wide;
        return true;
    }

    /// <summary>The decimal; false when it does not fit exactly.</summary>
    public bool TryToDecimal(out decimal value)
    {
        value = 0;
        var parts = Parts.Stripped();
        var coefficient = parts.Coefficient;
        var exponent = parts.Exponent;
        if (exponent > 0)
        {
            if (exponent + PowersOfTen.Digits(coefficient) > 29)
                return false;
            coefficient *= PowersOfTen.Wide(exponent);
            exponent = 0;
        }
        if (exponent < -28 || coefficient >> 96 != 0)
            return false;
        value = unchecked(new decimal(
            (int)(uint)coefficient, (int)(uint)(coefficient >> 32), (int)(uint)(coefficient >> 64), parts.IsNegative, (byte)-exponent));
        return true;
    }

    /// <summary>The number of an integer.</summary>
    public static implicit operator FeelNumber(int value) => new(value, 0);

    /// <summary>The number of an integer.</summary>
    public static implicit operator FeelNumber(long value) => new(value, 0);

    /// <summary>The number of a decimal.</summary>
    public static implicit operator FeelNumber(decimal value) => FromDecimal(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CompareTo(FeelNumber other) =>
        _high == other._high && IsSmall ? _low.CompareTo(other._low) : CompareSlowly(this, other);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Equals(FeelNumber other) =>
        _high == other._high && IsSmall ? _low == other._low : CompareSlowly(this, other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FeelNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (_high == 0 && _low % 10 != 0)
            return HashCode.Combine(_low < 0, (UInt128)Int128.Abs(_low), 0);
        var parts = Parts.Stripped();
        return HashCode.Combine(parts.IsNegative, parts.Coefficient, parts.Exponent);
    }

    /// <summary>The plain decimal form without trailing zeros, e.g. <c>1234.5</c>; very large or small ones with an exponent.</summary>
    public override string ToString() => NumberText.Format(Parts.Stripped());

    /// <summary>The number of its parts, in the small form if it fits.</summary>
    internal static FeelNumber From(LargeNumber parts)
    {
        if (TryShrink(parts, out var small) || TryShrink(parts.Stripped(), out small))
            return small;
        var (low, high) = parts.Pack();
        return new FeelNumber(low, high);
    }

    /// <summary>The number of a coefficient and so many decimals, at most 31.</summary>
    internal static FeelNumber FromSmall(long coefficient, int scale) => new(coefficient, (ulong)scale);

    /// <summary>The nearest number; false when out of range.</summary>
    internal static bool TryFrom(BigInteger coefficient, long exponent, bool isInexact, out FeelNumber result)
    {
        var done = LargeNumber.TryRound(coefficient, exponent, isInexact, out var parts);
        result = done ? From(parts) : default;
        return done;
    }

    /// <summary>The signed coefficient and the exponent.</summary>
    internal (BigInteger Coefficient, int Exponent) TakeApart()
    {
        var parts = Parts;
        return (parts.Signed, parts.Exponent);
    }

    private static bool TryShrink(LargeNumber parts, out FeelNumber small)
    {
        small = default;
        if (parts.Coefficient == 0)
            return true;
        var coefficient = parts.Coefficient;
        var exponent = parts.Exponent;
        if (coefficient > long.MaxValue || exponent is < -MaxSmallScale or > PowersOfTen.MaxInt64)
            return false;
        if (exponent > 0)
        {
            coefficient *= (ulong)PowersOfTen.Int64(exponent);
            if (coefficient > long.MaxValue)
                return false;
            exponent = 0;
        }
        small = new FeelNumber(parts.IsNegative ? -(long)coefficient : (long)coefficient, (ulong)-exponent);
        return true;
    }
}

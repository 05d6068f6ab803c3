using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Zhengling.Feel.Values;

/// <summary>
/// A FEEL number: an exact decimal of up to 34 significant digits with an exponent as IEEE 754 decimal128 has it. A result that needs
/// more digits is rounded half-even to 34; nothing else is ever rounded.
/// </summary>
/// <remarks>
/// Two forms share 16 bytes. The small form, for ordinary figures, is a 64-bit coefficient and a count of decimals (0 to 31) and is
/// worked on inline. The large form packs sign, a coefficient of up to 113 bits and an exponent; <see cref="LargeNumber"/> works on it.
/// A number that fits the small form always has it.
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
    public int Sign => _high <= MaxSmallScale ? Math.Sign(_low) : LargeNumber.Unpack(_low, _high).Sign;

    /// <summary>Whether it has no fraction.</summary>
    public bool IsInteger => throw new NotImplementedException();

    internal bool IsSmall
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _high <= MaxSmallScale;
    }

    /// <summary>The number of an integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FeelNumber FromInt64(long value) => new(value, 0);

    /// <summary>The number of a decimal; exact.</summary>
    public static FeelNumber FromDecimal(decimal value) => throw new NotImplementedException();

    /// <summary>The whole number; false when it has a fraction or does not fit.</summary>
    public bool TryToInt64(out long value) => throw new NotImplementedException();

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
    public bool TryToDecimal(out decimal value) => throw new NotImplementedException();

    /// <summary>Reads a number: sign, digits, point, digits, exponent (<c>-1.5e3</c>), with '.' as the point. False when it is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out FeelNumber value) => TryParse(text.AsSpan(), out value);

    /// <summary>Reads a number: sign, digits, point, digits, exponent (<c>-1.5e3</c>), with '.' as the point. False when it is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out FeelNumber value) => throw new NotImplementedException();

    /// <summary>Reads a number.</summary>
    /// <exception cref="FormatException">The text is not a number.</exception>
    public static FeelNumber Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not a number such as -1234.5.");

    /// <summary>Sum; false when out of range.</summary>
    public static bool TryAdd(FeelNumber left, FeelNumber right, out FeelNumber result) => throw new NotImplementedException();

    /// <summary>Difference; false when out of range.</summary>
    public static bool TrySubtract(FeelNumber left, FeelNumber right, out FeelNumber result) => throw new NotImplementedException();

    /// <summary>Product; false when out of range.</summary>
    public static bool TryMultiply(FeelNumber left, FeelNumber right, out FeelNumber result) => throw new NotImplementedException();

    /// <summary>Quotient; false when the divisor is 0 or the result is out of range.</summary>
    public static bool TryDivide(FeelNumber left, FeelNumber right, out FeelNumber result) => throw new NotImplementedException();

    /// <summary>Power; false when it has no real value or is out of range.</summary>
    public static bool TryPower(FeelNumber value, FeelNumber exponent, out FeelNumber result) => throw new NotImplementedException();

    /// <summary>Sum.</summary>
    /// <exception cref="OverflowException">The result is beyond 10^6144.</exception>
    public static FeelNumber operator +(FeelNumber left, FeelNumber right) => throw new NotImplementedException();

    /// <summary>Difference.</summary>
    /// <exception cref="OverflowException">The result is beyond 10^6144.</exception>
    public static FeelNumber operator -(FeelNumber left, FeelNumber right) => throw new NotImplementedException();

    /// <summary>Product.</summary>
    /// <exception cref="OverflowException">The result is beyond 10^6144.</exception>
    public static FeelNumber operator *(FeelNumber left, FeelNumber right) => throw new NotImplementedException();

    /// <summary>Quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    /// <exception cref="OverflowException">The result is beyond 10^6144.</exception>
    public static FeelNumber operator /(FeelNumber left, FeelNumber right) => throw new NotImplementedException();

    /// <summary>The opposite number.</summary>
    public static FeelNumber operator -(FeelNumber value) => throw new NotImplementedException();

    /// <summary>Equality of value; 1.0 equals 1.</summary>
    public static bool operator ==(FeelNumber left, FeelNumber right) => left.Equals(right);

    /// <summary>Inequality.</summary>
    public static bool operator !=(FeelNumber left, FeelNumber right) => !left.Equals(right);

    /// <summary>Less.</summary>
    public static bool operator <(FeelNumber left, FeelNumber right) => left.CompareTo(right) < 0;

    /// <summary>Greater.</summary>
    public static bool operator >(FeelNumber left, FeelNumber right) => left.CompareTo(right) > 0;

    /// <summary>Not greater.</summary>
    public static bool operator <=(FeelNumber left, FeelNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Not less.</summary>
    public static bool operator >=(FeelNumber left, FeelNumber right) => left.CompareTo(right) >= 0;

    /// <summary>The number of an integer.</summary>
    public static implicit operator FeelNumber(int value) => new(value, 0);

    /// <summary>The number of an integer.</summary>
    public static implicit operator FeelNumber(long value) => new(value, 0);

    /// <summary>The number of a decimal.</summary>
    public static implicit operator FeelNumber(decimal value) => FromDecimal(value);

    /// <inheritdoc/>
    public int CompareTo(FeelNumber other) => throw new NotImplementedException();

    /// <inheritdoc/>
    public bool Equals(FeelNumber other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FeelNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => throw new NotImplementedException();

    /// <summary>The plain decimal form without trailing zeros, e.g. <c>1234.5</c>; very large or small ones with an exponent.</summary>
    public override string ToString() => throw new NotImplementedException();
}

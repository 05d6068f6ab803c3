using System.Globalization;
using System.Numerics;

namespace Zhengling.Feel.Values;

/// <summary>Reads and writes numbers.</summary>
internal static class NumberText
{
    private const int MaxLength = 10_000;
    private const int PlainExponent = 40;

    public static bool TryParse(ReadOnlySpan<char> text, out FeelNumber value)
    {
        value = default;
        if (TryParseOrdinary(text, out value))
            return true;
        var at = 0;
        var negative = false;
        if (at < text.Length && text[at] is '-' or '+')
            negative = text[at++] == '-';
        var start = at;
        if (text.Length > MaxLength || !TryReadDigits(text, ref at, out var coefficient, out var exponent))
            return false;
        if (at < text.Length && text[at] is 'e' or 'E')
        {
            if (!TryReadExponent(text[(at + 1)..], out var power))
                return false;
            exponent += power;
            at = text.Length;
        }
        if (at != text.Length || at == start)
            return false;
        return FeelNumber.TryFrom(negative ? -coefficient : coefficient, exponent, false, out value);
    }

    // At most 18 digits with a point among them: the form of nearly all numbers.
    private static bool TryParseOrdinary(ReadOnlySpan<char> text, out FeelNumber value)
    {
        value = default;
        var digits = text.StartsWith("-") ? text[1..] : text;
        if (digits.Length is 0 or > PowersOfTen.MaxInt64 || !char.IsAsciiDigit(digits[^1]))
            return false;
        long coefficient = 0;
        var point = -1;
        for (var i = 0; i < digits.Length; i++)
        {
            if (char.IsAsciiDigit(digits[i]))
                coefficient = (coefficient * 10) + (digits[i] - '0');
            else if (digits[i] == '.' && point < 0)
                point = i;
            else
                return false;
        }
        value = FeelNumber.FromSmall(digits.Length < text.Length ? -coefficient : coefficient, point < 0 ? 0 : digits.Length - 1 - point);
        return true;
    }

    // Digits with at most one point among or before them; at least one digit, and one after the point.
    private static bool TryReadDigits(ReadOnlySpan<char> text, ref int at, out BigInteger coefficient, out long exponent)
    {
        coefficient = default;
        exponent = 0;
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        var whole = text[start..at];
        var fraction = ReadOnlySpan<char>.Empty;
        if (at < text.Length && text[at] == '.')
        {
            var point = ++at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
                at++;
            fraction = text[point..at];
            if (fraction.IsEmpty)
                return false;
        }
        if (whole.IsEmpty && fraction.IsEmpty)
            return false;
        exponent = -fraction.Length;
        if (whole.Length + fraction.Length <= PowersOfTen.MaxInt64)
        {
            long small = 0;
            foreach (var digit in whole)
                small = (small * 10) + (digit - '0');
            foreach (var digit in fraction)
                small = (small * 10) + (digit - '0');
            coefficient = small;
            return true;
        }
        coefficient = BigInteger.Parse(string.Concat(whole, fraction), NumberStyles.None, CultureInfo.InvariantCulture);
        return true;
    }

    private static bool TryReadExponent(ReadOnlySpan<char> text, out int power) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power)
        && power is > -100_000 and < 100_000;

    public static string Format(LargeNumber stripped)
    {
        if (stripped.Coefficient == 0)
            return "0";
        var digits = stripped.Coefficient.ToString(CultureInfo.InvariantCulture);
        var sign = stripped.IsNegative ? "-" : "";
        var exponent = stripped.Exponent;
        if (exponent is < -PlainExponent or > PlainExponent)
        {
            var power = exponent + digits.Length - 1;
            var fraction = digits.Length == 1 ? "" : "." + digits[1..];
            return string.Create(CultureInfo.InvariantCulture, $"{sign}{digits[0]}{fraction}e{power}");
        }
        if (exponent >= 0)
            return sign + digits + new string('0', exponent);
        if (digits.Length > -exponent)
            return $"{sign}{digits[..^-exponent]}.{digits[^-exponent..]}";
        return sign + "0." + new string('0', -exponent - digits.Length) + digits;
    }
}

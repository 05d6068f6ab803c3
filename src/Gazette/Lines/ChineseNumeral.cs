namespace Zhengling.Gazette.Lines;

/// <summary>Chinese numerals from 1 to 999, as marks use them.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "〇一二三四五六七八九";

    public static bool IsNumeral(char c) => c is '十' or '百' or '零' || Digits.Contains(c, StringComparison.Ordinal);

    /// <summary>The value of a numeral, or null when it is malformed or out of range.</summary>
    public static int? Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 7)
            return null;
        int total = 0, digit = -1;
        foreach (var c in text)
        {
            switch (c)
            {
                case '百':
                    if (digit < 1 || total >= 100)
                        return null;
                    total += digit * 100;
                    digit = -1;
                    break;
                case '十':
                    if (total % 100 != 0)
                        return null;
                    total += (digit < 1 ? 1 : digit) * 10;
                    digit = -1;
                    break;
                case '零' or '〇':
                    if (digit > 0)
                        return null;
                    digit = 0;
                    break;
                default:
                    if (digit > 0 || Digits.IndexOf(c, StringComparison.Ordinal) is var value && value < 0)
                        return null;
                    digit = value;
                    break;
            }
        }
        total += Math.Max(digit, 0);
        return total is > 0 and < 1000 ? total : null;
    }

    /// <summary>The value of a numeral in Chinese or Arabic digits.</summary>
    public static int? ParseAny(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty || text.Length > 7)
            return null;
        if (!Characters.IsDigit(text[0]))
            return Parse(text);
        var value = 0;
        foreach (var c in text)
        {
            if (!Characters.IsDigit(c))
                return null;
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /// <summary>The numeral of a value; values beyond 999 in Arabic digits.</summary>
    public static string Format(int value)
    {
        if (value is < 1 or > 999)
            return value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        int hundreds = value / 100, tens = value / 10 % 10, ones = value % 10;
        var text = hundreds > 0 ? $"{Digits[hundreds]}百" : "";
        if (tens > 0)
            text += tens == 1 && hundreds == 0 ? "十" : $"{Digits[tens]}十";
        else if (hundreds > 0 && ones > 0)
            text += "零";
        return ones > 0 ? text + Digits[ones] : text;
    }
}

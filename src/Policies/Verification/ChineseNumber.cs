namespace Zhengling.Policies.Verification;

/// <summary>The value of a number in Chinese characters: <c>三十</c>, <c>一千五百</c>, <c>二〇二一</c>, <c>一点五</c>, <c>十二万</c>.</summary>
internal static class ChineseNumber
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The characters such numbers are written with, as a character class of a regular expression.</summary>
    public const string Characters = "〇零一二两三四五六七八九十百千万亿";

    /// <summary>The value; null where the characters are no number.</summary>
    public static decimal? Parse(ReadOnlySpan<char> text)
    {
        var point = text.IndexOf('点');
        if (point >= 0)
            return Parse(text[..point]) is { } whole && Positional(text[(point + 1)..]) is { } part ? whole + part / Power(10, text.Length - point - 1) : null;
        return text.Length is 0 or > 15 ? null : text.IndexOfAny("十百千万亿") < 0 ? Positional(text) : Grouped(text);
    }

    /// <summary>The value of a scale: 十, 百, 千, 万, 亿.</summary>
    public static decimal Scale(char c) => c switch { '十' => 10, '百' => 100, '千' => 1_000, '万' => 10_000, '亿' => 100_000_000, _ => 1 };

    private static decimal? Positional(ReadOnlySpan<char> text)
    {
        decimal value = 0;
        foreach (var c in text)
        {
            if (Digit(c) is not { } digit)
                return null;
            value = value * 10 + digit;
        }

        return text.IsEmpty ? null : value;
    }

    private static decimal? Grouped(ReadOnlySpan<char> text)
    {
        decimal total = 0, group = 0;
        decimal? digit = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '万' or '亿')
            {
                if (group + (digit ?? 0) == 0)
                    return null;
                total = (total + group + (digit ?? 0)) * Scale(c);
                (group, digit) = (0, null);
            }
            else if (c is '十' or '百' or '千')
            {
                if (digit is null && (c != '十' || i > 0))
                    return null;
                group += (digit ?? 1) * Scale(c);
                digit = null;
            }
            else if (digit is > 0 || Digit(c) is not { } next)
            {
                return null;
            }
            else
            {
                digit = next;
            }
        }

        return total + group + (digit ?? 0);
    }

    private static int? Digit(char c) => c switch
    {
        '零' => 0,
        '两' => 2,
        _ => Digits.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? at : null,
    };

    private static decimal Power(int root, int exponent)
    {
        decimal value = 1;
        for (var i = 0; i < exponent; i++)
            value *= root;
        return value;
    }
}

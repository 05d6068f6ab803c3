using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Documents;

/// <summary>A date that stands alone on its line (成文日期): <c>2021 年 3 月 19 日</c> or <c>二〇二一年三月十九日</c>.</summary>
internal static class DateLine
{
    public static DateOnly? Read(string line)
    {
        if (line.Length > 30)
            return null;
        var text = Normal.Key(line);
        var year = text.IndexOf('年', StringComparison.Ordinal);
        var month = text.IndexOf('月', StringComparison.Ordinal);
        if (year != 4 || month < 6 || text[^1] != '日')
            return null;
        var y = Year(text.AsSpan(0, year));
        var m = ChineseNumeral.ParseAny(text.AsSpan(year + 1, month - year - 1));
        var d = ChineseNumeral.ParseAny(text.AsSpan(month + 1, text.Length - month - 2));
        return y is >= 1900 and <= 2999 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y.Value, m.Value)
            ? new DateOnly(y.Value, m.Value, d.Value)
            : null;
    }

    private static int? Year(ReadOnlySpan<char> text)
    {
        var year = 0;
        foreach (var c in text)
        {
            var digit = Characters.IsDigit(c) ? c - '0' : "〇一二三四五六七八九".IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
                digit = c is '零' or '○' or 'Ｏ' or 'O' ? 0 : -1;
            if (digit < 0)
                return null;
            year = year * 10 + digit;
        }
        return year;
    }
}

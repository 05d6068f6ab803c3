using System.Globalization;
using System.Text.RegularExpressions;

namespace Zhengling.Gazette.Obligations;

/// <summary>Finds deadlines in text.</summary>
internal static partial class DeadlineReader
{
    /// <summary>The deadlines of a running text: only times that say “by”, “within” or “every”.</summary>
    public static IReadOnlyList<Deadline> InText(string text) => [.. Running().Matches(text).Select(Of)];

    /// <summary>The deadlines of a field that holds nothing else, where a bare month is one too.</summary>
    public static IReadOnlyList<Deadline> InField(string text) => [.. Field().Matches(text).Select(Of)];

    private static Deadline Of(Match match)
    {
        int? Part(string name) => match.Groups[name] is { Success: true } group ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;
        var (year, month, day) = (Part("year"), Part("month"), Part("day"));
        if (match.Groups["every"].Success)
            return new(DeadlineKind.Recurring, match.Value, null);
        if (match.Groups["within"].Success)
            return new(DeadlineKind.Relative, match.Value, null);
        if (day is { } d)
            return new(DeadlineKind.Date, match.Value, year is { } y && month is { } m && IsDay(y, m, d) ? new DateOnly(y, m, d) : null);
        if (month is { } inMonth)
            return new(DeadlineKind.Month, match.Value, year is { } y && IsDay(y, inMonth, 1) ? new DateOnly(y, inMonth, DateTime.DaysInMonth(y, inMonth)) : null);
        return new(DeadlineKind.Year, match.Value, year is { } whole && IsDay(whole, 1, 1) ? new DateOnly(whole, 12, 31) : null);
    }

    private static bool IsDay(int year, int month, int day) => year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private const string Numeral = @"[\d一二两三四五六七八九十百]+";
    private const string By = @"\s*(?:之前|以前|前)";
    private const string Every = @"(?<!每[\u4e00-\u9fff]{1,3})(?<every>每\s*个?\s*(?:半年|年度|年|季度|季|月|旬|周|星期|日|天)(?:\s*\d{1,2}\s*月)?(?:\s*\d{1,2}\s*[日号]|[底末初])?(?:" + By
        + @")?|每\s*" + Numeral + @"\s*个?\s*(?:年|月|周|天|日)|(?:次|下)月(?:\s*\d{1,2}\s*日|[底末初])" + By + ")";
    private const string Within = @"(?<within>(?<![前近去\d\-—~．.])" + Numeral + @"\s*个?\s*(?:工作日|自然日|日|天|周|月|小时|年)\s*(?:之内|以内|内))";
    private const string Day = @"(?:(?<year>\d{4})\s*年\s*)?(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日";
    private const string Month = @"(?:(?<year>\d{4})\s*年\s*)?(?<month>\d{1,2})\s*月(?:\s*[底末]|份)?";
    private const string Year = @"(?<year>\d{4})\s*年(?:度|\s*[底末])?";

    [GeneratedRegex(Every + "|" + Within + "|" + Day + By + "|" + Month + By + "|" + Year + @"\s*(?:之前|前)|(?:本年|当年|今年|年)?(?:年底|年末)" + By + "|年内(?!容)|(?:月底|月末|季度末)" + By)]
    private static partial Regex Running();

    [GeneratedRegex(Every + "|" + Within + "|" + Day + "(?:" + By + ")?|" + Month + "(?:" + By + ")?|" + Year + "(?:" + By + ")?|年底(?:" + By + ")?|年内")]
    private static partial Regex Field();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Zhengling.Policies.Verification;

/// <summary>
/// The values that a printed text states. A printed number stands for itself; with % also for the hundredth part; with 万 or 亿 also for the
/// multiple, and a number of 10,000 or more also for its count of 万 and 亿, since a pack may state a figure in another unit. Numbers
/// of places of a text (第五条, （三）) are no figures.
/// </summary>
internal static partial class PrintedNumbers
{
    private const decimal Wan = 10_000;
    private const decimal Yi = 100_000_000;
    private const string Roman = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";
    private static readonly string[] LetterNumerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

    [GeneratedRegex(@"第\s*[\d" + ChineseNumber.Characters + @"]+\s*[条款项目章节编号]|[（(][" + ChineseNumber.Characters + @"]{1,3}[)）]")]
    private static partial Regex PlaceNumber();

    [GeneratedRegex(@"(?<value>\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?)\s*(?<scale>[十百千]?[万亿]|[百千](?!分))?\s*(?<percent>[%‰])?\s*(?<tenth>折|成(?!果|效|员|立|本|绩|品))?")]
    private static partial Regex Arabic();

    [GeneratedRegex("(?<whole>[" + ChineseNumber.Characters + "]+)分之(?<part>[" + ChineseNumber.Characters + "]+(?:点[" + ChineseNumber.Characters + "]+)?)")]
    private static partial Regex Fraction();

    [GeneratedRegex("(?<value>[" + ChineseNumber.Characters + "]+(?:点[" + ChineseNumber.Characters + "]+)?)(?<tenth>折|成(?!果|效|员|立|本|绩|品))?")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^\s*(?:-|—|–|－|~|～|至|到)+\s*$")]
    private static partial Regex RangeMark();

    [GeneratedRegex("(?<![A-Za-z])(?<letters>I{1,3}|IV|VI{0,3}|IX|X)(?=\\s*[类级])")]
    private static partial Regex RomanLetters();

    /// <summary>The values.</summary>
    /// <param name="printed">The text as the gazette prints it.</param>
    public static IReadOnlySet<decimal> In(string printed)
    {
        var text = PlaceNumber().Replace(Plain(printed), m => new string('□', m.Length));
        var values = new HashSet<decimal>();
        AddArabic(text, values);
        AddChinese(text, values);
        foreach (var c in text)
        {
            if (Roman.IndexOf(c, StringComparison.Ordinal) is var at and >= 0)
                values.Add(at + 1);
        }

        foreach (Match match in RomanLetters().Matches(text))
            values.Add(Array.IndexOf(LetterNumerals, match.Groups["letters"].Value) + 1);
        if (text.Contains("减半", StringComparison.Ordinal) || text.Contains("一半", StringComparison.Ordinal))
            values.UnionWith([0.5m, 50]);
        return values;
    }

    private static void AddArabic(string text, HashSet<decimal> values)
    {
        var matches = Arabic().Matches(text);
        var (scale, percent) = ("", "");
        for (var i = matches.Count - 1; i >= 0; i--)
        {
            var match = matches[i];
            // “30—50%”, “5—10万元”: the unit of the second number is that of the first.
            var isRange = i + 1 < matches.Count && RangeMark().IsMatch(text[(match.Index + match.Length)..matches[i + 1].Index]);
            scale = match.Groups["scale"].Value is { Length: > 0 } s ? s : isRange ? scale : "";
            percent = match.Groups["percent"].Value is { Length: > 0 } p ? p : isRange ? percent : "";
            if (decimal.TryParse(match.Groups["value"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
                Add(value, scale, percent, match.Groups["tenth"].Success, values);
        }
    }

    private static void AddChinese(string text, HashSet<decimal> values)
    {
        foreach (Match match in Fraction().Matches(text))
        {
            if (ChineseNumber.Parse(match.Groups["whole"].Value) is not { } whole)
                whole = match.Groups["whole"].Value switch { "百" => 100, "千" => 1_000, "万" => Wan, _ => 0 };
            if (whole == 0 || ChineseNumber.Parse(match.Groups["part"].Value) is not { } part)
                continue;
            values.UnionWith([whole, part, part / whole]);
        }

        foreach (Match match in Chinese().Matches(text))
        {
            if (ChineseNumber.Parse(match.Groups["value"].Value) is { } value)
                Add(value, "", "", match.Groups["tenth"].Success, values);
        }
    }

    private static void Add(decimal value, string scale, string percent, bool isTenths, HashSet<decimal> values)
    {
        values.Add(value);
        if (percent.Length > 0)
            values.Add(value / (percent == "%" ? 100 : 1_000));
        if (isTenths)
            values.UnionWith([value / 10, value * 10]);
        if (value > Yi * Yi)
            return;
        var full = scale.Aggregate(value, (v, c) => v * ChineseNumber.Scale(c));
        values.Add(full);
        if (full >= Wan)
            values.Add(full / Wan);
        if (full >= Wan && (full >= Yi || scale.Length > 0))
            values.Add(full / Yi);
    }

    /// <summary>Full-width digits and marks as ASCII; commas that group digits as they are.</summary>
    private static string Plain(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = source[i] switch
            {
                >= '０' and <= '９' => (char)(source[i] - '０' + '0'),
                '％' or '﹪' => '%',
                '．' => '.',
                '，' when i > 0 && i + 3 < source.Length && char.IsDigit(source[i - 1]) && source.Skip(i + 1).Take(3).All(char.IsDigit) => ',',
                var c => c,
            };
        }
    });
}

using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Paragraphs;

/// <summary>The marks that structure official text, from the highest level to the lowest.</summary>
internal enum MarkKind
{
    /// <summary>第一编、第一部分</summary>
    Part,

    /// <summary>第一章</summary>
    Chapter,

    /// <summary>第一节</summary>
    Section,

    /// <summary>第一条</summary>
    Article,

    /// <summary>一、</summary>
    Ideographic,

    /// <summary>（一）</summary>
    Parenthesised,

    /// <summary>1.</summary>
    Arabic,

    /// <summary>（1）</summary>
    ParenthesisedArabic,

    /// <summary>①</summary>
    Circled,
}

/// <summary>A mark at the beginning of a line.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Ordinal">Its number.</param>
/// <param name="Start">Where the mark begins, after a list dash.</param>
/// <param name="End">Where the mark ends.</param>
/// <param name="Length">Where the text after the mark begins.</param>
internal readonly record struct Mark(MarkKind Kind, int Ordinal, int Start, int End, int Length)
{
    /// <summary>Whether a space or the end of the line follows the mark.</summary>
    public bool IsSetOff => Length > End;
}

/// <summary>Reads marks. Hand-written, looks at the first few characters only.</summary>
internal static class Marks
{
    public static bool TryRead(string line, out Mark mark)
    {
        mark = default;
        var start = 0;
        if (line.StartsWith("- ", StringComparison.Ordinal))
            start = SkipSpaces(line, 2);
        if (start >= line.Length)
            return false;
        var c = line[start];
        if (c == '第')
            return TryReadOrdinal(line, start, out mark);
        if (Characters.IsOpeningBracket(c))
            return TryReadParenthesised(line, start, out mark);
        if (Characters.IsDigit(c))
            return TryReadArabic(line, start, out mark);
        if (c is >= '①' and <= '⑳')
            return Found(line, MarkKind.Circled, c - '①' + 1, start, start + 1, out mark);
        return ChineseNumeral.IsNumeral(c) && TryReadIdeographic(line, start, out mark);
    }

    /// <summary>Whether a line begins with a label such as <c>牵头单位：</c>, and where its value begins.</summary>
    public static bool TryReadLabel(string line, out int length)
    {
        length = 0;
        var han = 0;
        for (var i = 0; i < line.Length && i < 14; i++)
        {
            var c = line[i];
            if (c is '：' or ':')
            {
                length = i + 1;
                return han is >= 2 and <= 8;
            }
            if (Characters.IsHan(c))
                han++;
            else if (c != ' ')
                return false;
        }
        return false;
    }

    private static bool TryReadOrdinal(string line, int start, out Mark mark)
    {
        mark = default;
        var end = start + 1;
        while (end < line.Length && end - start <= 8 && (ChineseNumeral.IsNumeral(line[end]) || Characters.IsDigit(line[end]) || line[end] == ' '))
            end++;
        if (end >= line.Length || ChineseNumeral.ParseAny(line.AsSpan(start + 1, end - start - 1)) is not { } ordinal)
            return false;
        MarkKind kind;
        switch (line[end])
        {
            case '条':
                kind = MarkKind.Article;
                break;
            case '章':
                kind = MarkKind.Chapter;
                break;
            case '节':
                kind = MarkKind.Section;
                break;
            case '编':
                kind = MarkKind.Part;
                break;
            case '部' when end + 1 < line.Length && line[end + 1] == '分':
                kind = MarkKind.Part;
                end++;
                break;
            default:
                return false;
        }
        end++;
        if (end < line.Length && !char.IsWhiteSpace(line[end]) && !MayFollowArticle(line[end]))
            return false;
        return Found(line, kind, ordinal, start, end, out mark);
    }

    /// <summary>
    /// A mark whose space was lost is still a mark; a reference at the beginning of a line (“第五条、第六条规定的”) goes on with
    /// punctuation or with words that refer.
    /// </summary>
    private static bool MayFollowArticle(char c)
        => Characters.IsHan(c) ? !"规款项第至和或及与的所中之目".Contains(c, StringComparison.Ordinal) : c is '【' or '〔' or '《' or '“';

    private static bool TryReadParenthesised(string line, int start, out Mark mark)
    {
        mark = default;
        var at = SkipSpaces(line, start + 1);
        var first = at;
        while (at < line.Length && at - first < 6 && (ChineseNumeral.IsNumeral(line[at]) || Characters.IsDigit(line[at])))
            at++;
        if (at == first || ChineseNumeral.ParseAny(line.AsSpan(first, at - first)) is not { } ordinal)
            return false;
        var kind = Characters.IsDigit(line[first]) ? MarkKind.ParenthesisedArabic : MarkKind.Parenthesised;
        at = SkipSpaces(line, at);
        if (at >= line.Length || !Characters.IsClosingBracket(line[at]) || (kind == MarkKind.ParenthesisedArabic && ordinal > 99))
            return false;
        return Found(line, kind, ordinal, start, at + 1, out mark);
    }

    private static bool TryReadArabic(string line, int start, out Mark mark)
    {
        mark = default;
        int at = start, ordinal = 0;
        while (at < line.Length && at - start < 4 && Characters.IsDigit(line[at]))
            ordinal = ordinal * 10 + (line[at++] - '0');
        if (at - start is 0 or > 3 || ordinal == 0 || at >= line.Length || line[at] is not ('.' or '．' or '、'))
            return false;
        at++;
        if (at < line.Length && Characters.IsDigit(line[at]) && !StartsWithYear(line, at))
            return false;
        return Found(line, MarkKind.Arabic, ordinal, start, at, out mark);
    }

    /// <summary>“4.2022 年…” is item 4 that begins with a year, not a decimal.</summary>
    private static bool StartsWithYear(string line, int at)
    {
        var digits = 0;
        while (at < line.Length && Characters.IsDigit(line[at]))
        {
            at++;
            digits++;
        }
        at = SkipSpaces(line, at);
        return digits == 4 && at < line.Length && line[at] is '年' or '-' or '—';
    }

    private static bool TryReadIdeographic(string line, int start, out Mark mark)
    {
        mark = default;
        var at = start;
        while (at < line.Length && at - start < 6 && ChineseNumeral.IsNumeral(line[at]))
            at++;
        if (at >= line.Length || line[at] is not ('、' or '．' or '.') || ChineseNumeral.Parse(line.AsSpan(start, at - start)) is not { } ordinal
            || CountsGrades(line, at + 1))
            return false;
        return Found(line, MarkKind.Ideographic, ordinal, start, at + 1, out mark);
    }

    /// <summary>“一、二级保护区” counts grades and is no mark.</summary>
    private static bool CountsGrades(string line, int at)
        => at + 1 < line.Length && ChineseNumeral.IsNumeral(line[at]) && "级类期产线、".Contains(line[at + 1], StringComparison.Ordinal);

    private static bool Found(string line, MarkKind kind, int ordinal, int start, int end, out Mark mark)
    {
        mark = new Mark(kind, ordinal, start, end, SkipSpaces(line, end));
        return true;
    }

    private static int SkipSpaces(string line, int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at]))
            at++;
        return at;
    }
}

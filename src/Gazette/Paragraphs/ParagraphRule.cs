using Zhengling.Gazette.Documents;
using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Paragraphs;

/// <summary>
/// Joining where every paragraph is one line: only the end of a page cuts a paragraph. The cut leaves a line without end punctuation,
/// one blank line, and a rest that begins with no mark.
/// </summary>
internal static class ParagraphRule
{
    private const int ShortestCut = 24;
    private const int LongestHeading = 45;

    public static bool Continues(DocumentLines lines, int first, int last, int next)
    {
        var cut = lines[last];
        if (next == last + 1 || !IsCut(cut, lines[next]))
            return false;
        // The unit that was cut begins at its first line; a heading or a label without a sentence cannot be cut.
        var unit = lines[first];
        if (first == last && cut.Length < ShortestCut && cut[^1] is not ('，' or ',' or '、'))
            return false;
        if (Marks.TryRead(unit, out var mark))
            return first != last || !IsHeading(unit, mark);
        if (Marks.TryReadLabel(unit, out _))
            return first != last || cut.Contains('。', StringComparison.Ordinal) || cut.Contains('；', StringComparison.Ordinal)
                || cut[^1] is '，' or ',' or '、';
        return !BoxHeading.IsOne(unit) && !BoxHeading.TryReadTable(unit, out _, out _);
    }

    private static bool IsCut(string cut, string rest)
    {
        var end = cut[^1];
        if (Characters.EndsSentence(end) || end is '”' or '》' or '〉' or '*' or '>')
            return false;
        // After a closing bracket a paragraph may end; a rest that begins with a digit shows that it did not.
        return !Characters.IsClosingBracket(end) || Characters.IsDigit(rest[0]);
    }

    /// <summary>A marked line without a sentence in it and not long is a heading.</summary>
    private static bool IsHeading(string line, Mark mark)
    {
        if (mark.Kind is MarkKind.Part or MarkKind.Chapter or MarkKind.Section)
            return true;
        if (mark.Kind == MarkKind.Article || line.Contains('。', StringComparison.Ordinal) || line.Contains('：', StringComparison.Ordinal)
            || line[^1] is '，' or ',' or '、')
            return false;
        if (mark.Kind == MarkKind.Ideographic)
            return true;
        return line.Length < LongestHeading && (mark.Kind == MarkKind.Parenthesised
            || (!line.Contains('，', StringComparison.Ordinal) && !line.Contains(',', StringComparison.Ordinal)));
    }
}

using Zhengling.Gazette.Documents;
using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Paragraphs;

/// <summary>
/// Joining where every paragraph is one line: only the end of a page cuts a paragraph. The cut leaves a line without end punctuation,
/// one blank line, and a rest that begins with no mark.
/// </summary>
internal static class ParagraphRule
{

    public static bool Continues(DocumentLines lines, int first, int last, int next)
    {
        var cut = WithoutFootnoteMark(lines[last]);
        var rest = lines[next];
        if (next == last + 1 || cut.Length == 0 || !IsCut(cut, rest))
            return false;
        var open = cut[^1] is '，' or ',' or '、';
        if (first != last || open)
            return true;
        if (Marks.TryRead(cut, out var mark))
            return !IsHeading(cut, mark, lines.Layout) && !(mark.Kind == MarkKind.Parenthesised && !HasSentence(cut) && NamesItself(rest));
        if (Width(cut) < lines.Layout.FirstLine || BoxHeading.IsOne(cut) || BoxHeading.TryReadTable(cut, out _, out _))
            return false;
        if (Marks.TryReadLabel(cut, out _))
            return HasSentence(cut) || cut.Contains('，', StringComparison.Ordinal);
        // Two lists of names below each other are two paragraphs.
        return HasSentence(cut) || HasSentence(rest);
    }

    private static bool IsCut(string cut, string rest)
    {
        var end = cut[^1];
        if (Characters.EndsSentence(end) || end is '”' or '》' or '〉' or '*' or '>' or '$')
            return false;
        // After a closing bracket a paragraph may end; a rest that begins with a digit or with 等 shows that it did not.
        return !Characters.IsClosingBracket(end) || Characters.IsDigit(rest[0]) || rest[0] == '等';
    }

    private static bool HasSentence(string text) => text.Contains('。', StringComparison.Ordinal) || text.Contains('；', StringComparison.Ordinal)
        || text.Contains(';', StringComparison.Ordinal);

    /// <summary>
    /// A marked line without a sentence in it that does not fill a printed line is a heading.
    /// </summary>
    private static bool IsHeading(string line, Mark mark, PageLayout layout)
    {
        if (mark.Kind is MarkKind.Part or MarkKind.Chapter or MarkKind.Section)
            return true;
        if (line.Contains('。', StringComparison.Ordinal) || line.Contains('：', StringComparison.Ordinal))
            return false;
        return mark.Kind == MarkKind.Ideographic || Width(line) < layout.FirstLine;
    }

    /// <summary>Whether a paragraph begins with a short sentence that names it, as a paragraph below a long heading does.</summary>
    private static bool NamesItself(string text)
        => text.IndexOf('。', StringComparison.Ordinal) is > 5 and < 20 and var end && end + 20 < text.Length
            && text.AsSpan(0, end).IndexOfAny('，', '；', '、') < 0;

    /// <summary>The printed width in columns; the spaces around digits are noise.</summary>
    private static int Width(string line) => Characters.Width(line.Replace(" ", "", StringComparison.Ordinal));

    private static string WithoutFootnoteMark(string line)
    {
        var end = line.Length;
        while (end > 0 && FootnoteFinder.IsMark(line[end - 1]))
            end--;
        return line[..end];
    }
}

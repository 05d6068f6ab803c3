using Zhengling.Gazette.Documents;
using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Paragraphs;

/// <summary>Physical lines → logical lines: joins what a page or line end cut, and notes what it did.</summary>
internal static class Joiner
{
    public static List<LogicalLine> Join(DocumentLines lines)
    {
        var result = new List<LogicalLine>();
        var notes = new List<LogicalLine>();
        var text = new System.Text.StringBuilder();
        int first = -1, last = -1, article = 0;
        var role = LineRole.Blank;
        for (var i = lines.NextText(lines.Span.BodyFirst); i >= 0; i = lines.NextText(i + 1))
        {
            var next = lines.Role(i);
            if (next == LineRole.PageNumber)
                continue;
            if (next == LineRole.Footnote)
            {
                // A footnote stands at the foot of its page and may cut a paragraph that goes on after it.
                notes.Add(new LogicalLine(next, lines[i], i, i));
                continue;
            }
            if (first >= 0 && next == role && Continues(lines, first, last, i, ref article))
            {
                if (role == LineRole.Text)
                    Note(lines, last, i);
                if (role is LineRole.Damaged or LineRole.Contents or LineRole.Caption)
                    text.Append(role == LineRole.Caption ? ' ' : '\n');
                Append(text, lines[i]);
                last = i;
                continue;
            }
            Flush();
            text.Append(lines[i]);
            (first, last, role) = (i, i, next);
            if (Marks.TryRead(lines[i], out var mark) && mark.Kind == MarkKind.Article)
                article = mark.Ordinal;
        }
        Flush();
        return result;

        void Flush()
        {
            if (first >= 0)
                result.Add(new LogicalLine(role, text.ToString(), first, last));
            text.Clear();
            result.AddRange(notes);
            notes.Clear();
        }
    }

    private static void Append(System.Text.StringBuilder text, string line)
    {
        if (text.Length > 0 && char.IsAsciiLetter(text[^1]) && char.IsAsciiLetter(line[0]))
            text.Append(' ');
        text.Append(line);
    }

    private static bool Continues(DocumentLines lines, int first, int last, int next, ref int article)
    {
        if (lines.Role(next) != LineRole.Text)
            return lines.Continues(next);
        if (StartsUnit(lines[next], lines[last][^1] is '，' or ',' or '、', article))
            return false;
        return lines.Layout.Wrapped ? WrappedRule.Continues(lines, last, next) : ParagraphRule.Continues(lines, first, last, next);
    }

    /// <summary>
    /// Whether a line begins a unit of its own: a mark, a label, a bullet or a note. After a clause left open a label is the rest of a
    /// sentence (“（某局负责，” / “完成时限：某月）”).
    /// </summary>
    private static bool StartsUnit(string line, bool afterOpenClause, int article)
    {
        if (Marks.TryRead(line, out var mark))
            return mark.Kind != MarkKind.Article || mark.IsSetOff || mark.Ordinal == article + 1 || mark.Ordinal == 1;
        return (!afterOpenClause && Marks.TryReadLabel(line, out _)) || line.StartsWith("- ", StringComparison.Ordinal)
            || line.StartsWith("——", StringComparison.Ordinal) || line.StartsWith("注：", StringComparison.Ordinal)
            || line.StartsWith("备注", StringComparison.Ordinal) || line.StartsWith("$$", StringComparison.Ordinal) || BoxHeading.IsOne(line);
    }

    private static void Note(DocumentLines lines, int last, int next)
    {
        var page = !lines.Layout.Wrapped || lines.StartsPage(next) || HasPageNumber(lines, last, next);
        if (page)
            lines.Repairs.Add(new Repair(RepairKind.JoinedPageBreak, last + 1, next + 1,
                "被换页断开的段落已接上。", "A paragraph cut by the end of a page was joined."));
        if (page && lines[last][^1] == lines[next][0] && Characters.IsHan(lines[next][0]))
            lines.Repairs.Add(new Repair(RepairKind.DoubledCharacter, last + 1, next + 1,
                $"换页处的“{lines[next][0]}”可能印了两遍，原样保留。",
                $"The character “{lines[next][0]}” at the page break may be printed twice; it is kept."));
    }

    private static bool HasPageNumber(DocumentLines lines, int last, int next)
    {
        for (var i = last + 1; i < next; i++)
        {
            if (lines.Role(i) == LineRole.PageNumber)
                return true;
        }
        return false;
    }
}

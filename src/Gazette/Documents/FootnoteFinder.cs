using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Documents;

/// <summary>Finds footnotes that stand between paragraphs: they begin with the mark (¹ ² ³) that the text above carries.</summary>
internal static class FootnoteFinder
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const int Reach = 8;

    public static bool IsMark(char c) => Superscripts.Contains(c, StringComparison.Ordinal);

    public static void Mark(DocumentLines lines)
    {
        for (var i = lines.Span.BodyFirst; i <= lines.Span.Last; i++)
        {
            if (lines.Role(i) == LineRole.Text && (IsMark(lines[i][0]) || RepeatsMark(lines, i)))
                lines.Set(i, LineRole.Footnote);
        }
    }

    /// <summary>The mark of a footnote may have lost its height: “6 “1”即是” answers a ⁶ a few lines above.</summary>
    private static bool RepeatsMark(DocumentLines lines, int index)
    {
        var text = lines[index];
        if (text.Length < 4 || !Characters.IsDigit(text[0]) || text[1] is not (' ' or '.') || !(Characters.IsHan(text[2]) || text[2] is '“' or '《'))
            return false;
        var mark = Superscripts[text[0] - '0'];
        for (var i = index - 1; i >= Math.Max(lines.Span.BodyFirst, index - Reach); i--)
        {
            // After a Latin letter it is the exponent of a unit (m³).
            if (lines[i].IndexOf(mark, StringComparison.Ordinal) is var at && at > 0 && !char.IsAsciiLetter(lines[i][at - 1]) && lines[i][at - 1] != ' ')
                return true;
        }
        return false;
    }
}

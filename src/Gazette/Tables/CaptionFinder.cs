using Zhengling.Gazette.Documents;
using Zhengling.Gazette.Lines;
using Zhengling.Gazette.Paragraphs;

namespace Zhengling.Gazette.Tables;

/// <summary>Marks the lines that belong to a table without being rows: its caption, its unit, and “(续)”.</summary>
internal static class CaptionFinder
{
    private const int LongestCaption = 48;

    public static void Mark(DocumentLines lines)
    {
        var previous = -1;
        for (var i = lines.NextText(lines.Span.BodyFirst); i >= 0; i = lines.NextText(i + 1))
        {
            if (lines.Role(i) == LineRole.Text && Normal.Key(lines[i]) is "(续)" or "续表" or "(续表)" or "续")
                lines.Set(i, LineRole.Continued);
            if (lines.Role(i) == LineRole.Row && previous >= 0 && lines.Role(previous) is not (LineRole.Row or LineRole.Continued))
                MarkCaption(lines, i);
            previous = i;
        }
    }

    private static void MarkCaption(DocumentLines lines, int row)
    {
        var at = Previous(lines, row);
        if (at >= 0 && lines.Role(at) == LineRole.Text && IsUnit(lines[at]))
        {
            lines.Set(at, LineRole.Caption, true);
            at = Previous(lines, at);
        }
        if (at >= 0 && lines.Role(at) == LineRole.ScheduleLabel)
            at = Previous(lines, at);
        if (at < 0 || lines.Role(at) != LineRole.Text)
            return;
        if (BoxHeading.TryReadTable(lines[at], out _, out _) || (lines.MayBeTitle(at) && lines[at].Length <= LongestCaption && lines[at][0] != '（'
            && !Marks.TryReadLabel(lines[at], out _) && !BoxHeading.IsOne(lines[at])))
            lines.Set(at, LineRole.Caption);
    }

    /// <summary>Whether a line only says the unit of a table: <c>单位：万亩</c>.</summary>
    public static bool IsUnit(string line) => line.Length < 30 && Normal.Key(line).StartsWith("单位:", StringComparison.Ordinal);

    private static int Previous(DocumentLines lines, int from)
    {
        for (var i = from - 1; i >= lines.Span.BodyFirst; i--)
        {
            if (lines.Role(i) != LineRole.Blank)
                return i;
        }
        return -1;
    }
}

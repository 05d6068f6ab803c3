using Zhengling.Gazette.Lines;
using Zhengling.Gazette.Paragraphs;

namespace Zhengling.Gazette.Documents;

/// <summary>
/// Finds a table of contents inside a document: 目录, then headings, up to the line where the first heading stands again as the
/// beginning of the text itself.
/// </summary>
internal static class ContentsFinder
{
    private const int MostEntries = 200;

    public static void Mark(DocumentLines lines)
    {
        for (var i = lines.NextText(lines.Span.BodyFirst); i >= 0; i = lines.NextText(i + 1))
        {
            if (lines.Role(i) == LineRole.Text && lines[i].Length <= 6 && Normal.Key(lines[i]) == "目录" && End(lines, i) is var end && end > 0)
            {
                MarkEntries(lines, i, end);
                return;
            }
        }
    }

    /// <summary>The line after the contents, or -1 when what follows 目录 is not a table of contents.</summary>
    private static int End(DocumentLines lines, int contents)
    {
        var first = lines.NextText(contents + 1);
        if (first < 0 || !Marks.TryRead(lines[first], out _))
            return -1;
        var heading = Entry(lines[first]);
        var taken = 0;
        for (var i = lines.NextText(first + 1); i >= 0 && taken < MostEntries; i = lines.NextText(i + 1), taken++)
        {
            if (Entry(lines[i]) == heading)
                return i;
            if (lines[i].Length > 80 || lines[i][^1] is '。' or '；')
                return -1;
        }
        return -1;
    }

    /// <summary>An entry without dots and page number.</summary>
    private static string Entry(string line)
        => Normal.Key(line.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ', '\t', '.', '…', '·', '-'));

    private static void MarkEntries(DocumentLines lines, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (lines[i].Length > 0)
                lines.Set(i, LineRole.Contents, i > first);
        }
    }
}

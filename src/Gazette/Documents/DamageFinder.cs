using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Documents;

/// <summary>Finds blocks that scanning destroyed, and printed page numbers that were left in the text.</summary>
internal static class DamageFinder
{
    private const int FewestLines = 5;
    private const int LongestFragment = 2;

    public static void Mark(DocumentLines lines)
    {
        MarkDestroyed(lines);
        MarkPageNumbers(lines);
    }

    /// <summary>Five or more neighbouring lines of one or two characters, hardly a blank line between them.</summary>
    private static void MarkDestroyed(DocumentLines lines)
    {
        int first = -1, last = -1, count = 0, blanks = 0;
        for (var i = lines.Span.BodyFirst; i <= lines.Span.Last + 1; i++)
        {
            var length = i <= lines.Span.Last ? lines[i].Length : int.MaxValue;
            if (length == 0)
            {
                blanks++;
                continue;
            }
            if (length <= LongestFragment && lines.Role(i) == LineRole.Text)
            {
                if (first < 0)
                    (first, count, blanks) = (i, 0, 0);
                count++;
                last = i;
                continue;
            }
            if (first >= 0 && count >= FewestLines && blanks <= count)
                Destroyed(lines, first, last);
            first = -1;
        }
    }

    private static void Destroyed(DocumentLines lines, int first, int last)
    {
        var inside = 0;
        for (var i = first; i <= last; i++)
        {
            if (lines[i].Length > 0)
                lines.Set(i, LineRole.Damaged, inside++ > 0);
        }
        lines.Repairs.Add(new Repair(RepairKind.DestroyedBlock, first + 1, last + 1,
            "这几行次序已被扫描打乱，原样保留，不作为内容读取。",
            "Scanning destroyed the order of these lines; they are kept as they stand and not read as content."));
    }

    /// <summary>One to three digits alone on a line, directly before a page break or before several blank lines.</summary>
    private static void MarkPageNumbers(DocumentLines lines)
    {
        if (!lines.Layout.Wrapped)
            return;
        for (var i = lines.Span.BodyFirst; i <= lines.Span.Last; i++)
        {
            if (lines.Role(i) != LineRole.Text || lines[i].Length > 3 || !lines[i].All(Characters.IsDigit))
                continue;
            var next = lines.NextText(i + 1);
            if (next >= 0 && !lines.StartsPage(next) && next - i < 4)
                continue;
            lines.Set(i, LineRole.PageNumber);
            lines.Repairs.Add(new Repair(RepairKind.DroppedPageNumber, i + 1, i + 1,
                $"去掉了印在页脚的页码{lines[i]}。", $"The printed page number {lines[i]} was dropped."));
        }
    }
}

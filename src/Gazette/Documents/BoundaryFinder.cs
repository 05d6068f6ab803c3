using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Documents;

/// <summary>
/// Finds where documents begin. The anchor is a document number alone on its line with a title directly above (or, in the order of
/// GB/T 9704, directly below). Numbers inside sentences or followed by a page number, as in a table of contents, are no anchors.
/// </summary>
internal static class BoundaryFinder
{
    private const int LongestTitleLines = 6;
    private const int LongestTitleLine = 160;

    public static List<DocumentSpan> Find(IReadOnlyList<string> lines)
    {
        var starts = new List<DocumentSpan>();
        var free = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Length > 60 || !line.Contains('号', StringComparison.Ordinal)
                || !DocumentNumber.TryParse(line.Replace("**", "", StringComparison.Ordinal), out var number))
                continue;
            var (first, last) = TitleAbove(lines, i, free);
            if (first < 0)
                (first, last) = TitleBelow(lines, i);
            if (first < 0)
                continue;
            var title = "";
            for (var k = first; k <= last; k++)
                title = Normal.Join(title, lines[k].Replace("**", "", StringComparison.Ordinal).Trim());
            starts.Add(new DocumentSpan(Math.Min(first, i), first, last, i, lines.Count - 1, number, Normal.Title(title)));
            free = Math.Max(i, last) + 1;
        }
        for (var k = 0; k < starts.Count; k++)
        {
            var last = k + 1 < starts.Count ? starts[k + 1].First - 1 : lines.Count - 1;
            while (last > starts[k].First && string.IsNullOrWhiteSpace(lines[last]))
                last--;
            starts[k] = starts[k] with { Last = last };
        }
        return starts;
    }

    /// <summary>Walks up from the number to the line that names the issuer, or to 关于 where no issuer is printed above it.</summary>
    private static (int First, int Last) TitleAbove(IReadOnlyList<string> lines, int number, int free)
    {
        int seen = 0, last = -1, about = -1;
        for (var i = number - 1; i >= free && seen < LongestTitleLines; i--)
        {
            var line = lines[i].Replace("**", "", StringComparison.Ordinal).Trim();
            if (line.Length == 0)
                continue;
            if (!MayBeTitle(line))
                break;
            seen++;
            if (last < 0)
                last = i;
            if (IssuerShape.StartsTitle(line))
                return (i, last);
            if (line.StartsWith("关于", StringComparison.Ordinal))
                about = i;
            else if (about >= 0)
                break;
        }
        return about >= 0 ? (about, last) : (-1, -1);
    }

    private static (int First, int Last) TitleBelow(IReadOnlyList<string> lines, int number)
    {
        int first = -1, seen = 0;
        var title = "";
        for (var i = number + 1; i < lines.Count && seen < LongestTitleLines; i++)
        {
            var line = lines[i].Replace("**", "", StringComparison.Ordinal).Trim();
            if (line.Length == 0)
                continue;
            if (!MayBeTitle(line))
                break;
            seen++;
            if (first < 0)
            {
                if (!IssuerShape.StartsTitle(line) && !line.StartsWith("关于", StringComparison.Ordinal))
                    break;
                first = i;
            }
            title += line;
            if (DocumentKinds.EndsTitle(title))
                return (first, i);
        }
        return (-1, -1);
    }

    private static bool MayBeTitle(string line) => line.Length <= LongestTitleLine && !line.Contains('\t', StringComparison.Ordinal)
        && !Characters.EndsSentence(line[^1]) && line[^1] is not ('，' or ',' or '、') && DateLine.Read(line) is null
        && !DocumentNumber.TryParse(line, out _);
}

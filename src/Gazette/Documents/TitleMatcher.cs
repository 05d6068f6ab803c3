using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Documents;

/// <summary>
/// Finds printed titles by names already known (from the covering notice or the list of annexes), so that a title wrapped over several
/// lines is taken whole and nothing after it.
/// </summary>
internal static class TitleMatcher
{
    private const int LongestTitleLines = 4;

    /// <summary>The names between book marks in a text; the outermost marks count.</summary>
    public static List<string> Names(string text)
    {
        var names = new List<string>();
        int depth = 0, start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '《' && depth++ == 0)
                start = i + 1;
            else if (text[i] == '》' && depth > 0 && --depth == 0)
                names.Add(text[start..i]);
        }
        return names;
    }

    /// <summary>
    /// The last line of a title that begins at a line and spells one of the names, or -1. Spaces, marks and the width of brackets do
    /// not count; the printed title may have more at its front (a place) or lack it.
    /// </summary>
    public static int LastLine(DocumentLines lines, int first, IEnumerable<string> names)
    {
        var keys = names.Select(Normal.Key).Where(key => key.Length >= 3).ToList();
        if (keys.Count == 0)
            return -1;
        var printed = "";
        int best = -1, taken = 0;
        for (var i = first; i >= 0 && i <= lines.Span.Last && taken < LongestTitleLines; i = lines.NextText(i + 1))
        {
            if (lines.Role(i) is not LineRole.Text || (taken > 0 && Paragraphs.Marks.TryRead(lines[i], out _)))
                break;
            taken++;
            printed += Normal.Key(lines[i]);
            if (printed.Length > 120)
                break;
            if (keys.Contains(printed))
                return i;
            if (keys.Any(key => Same(printed, key)))
                best = i;
            else if (best >= 0 || !keys.Any(key => key.Contains(printed, StringComparison.Ordinal)))
                break;
        }
        return best;
    }

    private static bool Same(string printed, string name)
    {
        if (printed == name)
            return true;
        int shorter = Math.Min(printed.Length, name.Length), longer = Math.Max(printed.Length, name.Length);
        if (shorter * 10 >= longer * 7 && (printed.EndsWith(name, StringComparison.Ordinal) || name.EndsWith(printed, StringComparison.Ordinal)))
            return true;
        return shorter >= 8 && longer - shorter <= 2 && Differences(printed, name) <= 2;
    }

    /// <summary>The number of single-character edits between two short texts.</summary>
    private static int Differences(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}

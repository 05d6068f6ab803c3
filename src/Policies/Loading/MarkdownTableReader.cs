using Zhengling.Policies.Diagnostics;

namespace Zhengling.Policies.Loading;

/// <summary>
/// Splits the source lines of a pipe table into cells. The cells hold FEEL, in which *, _ and ` have their own meaning, so the
/// raw text is taken and only <c>\|</c> is unescaped.
/// </summary>
internal static class MarkdownTableReader
{
    /// <summary>Reads a table.</summary>
    /// <param name="text">The file.</param>
    /// <param name="firstLine">The header's line, from 1.</param>
    /// <param name="lastLine">The last row's line.</param>
    /// <param name="diagnostics">Where rows with a wrong number of cells are reported.</param>
    public static TableText Read(PackText text, int firstLine, int lastLine, DiagnosticBag diagnostics)
    {
        var header = Split(text, firstLine);
        var rows = new List<IReadOnlyList<CellText>>();
        for (var line = firstLine + 2; line <= lastLine; line++)
        {
            var cells = Split(text, line);
            if (cells.Count == header.Count)
                rows.Add(cells);
            else
                diagnostics.Error(PackMessages.CellCount(header.Count, cells.Count), text.At(line));
        }

        return new TableText(header, rows);
    }

    private static List<CellText> Split(PackText text, int line)
    {
        var source = text.Lines[line - 1];
        var cells = new List<CellText>();
        var start = source.AsSpan().TrimStart().StartsWith("|") ? source.IndexOf('|', StringComparison.Ordinal) + 1 : 0;
        for (var i = start; i <= source.Length; i++)
        {
            if (i < source.Length && (source[i] != '|' || (i > 0 && source[i - 1] == '\\')))
                continue;
            if (i == source.Length && source[start..].Trim().Length == 0)
                break;
            var raw = source[start..i];
            var lead = raw.Length - raw.TrimStart().Length;
            cells.Add(new CellText(raw.Trim().Replace("\\|", "|", StringComparison.Ordinal), text.At(line, start + lead + 1)));
            start = i + 1;
        }

        if (cells.Count == 0)
            cells.Add(new CellText("", text.At(line)));
        return cells;
    }
}

namespace Zhengling.Gazette.Tables;

/// <summary>
/// A long narrow table printed in halves side by side: the head repeats itself (径级, 单价, 径级, 单价). The halves are put below each
/// other; a half row that holds nothing but dashes is no row.
/// </summary>
internal static class SideBySide
{
    /// <summary>Into how many equal parts the head falls; 1 when it does not repeat.</summary>
    public static int Parts(string[] columns)
    {
        for (var parts = columns.Length / 2; parts > 1; parts--)
        {
            var width = columns.Length / parts;
            if (columns.Length % parts != 0 || width < 2 || columns.Any(column => column.Length == 0))
                continue;
            var repeats = true;
            for (var i = width; i < columns.Length && repeats; i++)
                repeats = Lines.Normal.Key(columns[i]) == Lines.Normal.Key(columns[i - width]);
            if (repeats)
                return parts;
        }
        return 1;
    }

    public static (string[] Columns, List<(int Line, string[] Cells)> Rows) Unfold(
        string[] columns, List<(int Line, string[] Cells)> rows, int parts)
    {
        var width = columns.Length / parts;
        var unfolded = new List<(int, string[])>(rows.Count * parts);
        for (var part = 0; part < parts; part++)
        {
            foreach (var (line, cells) in rows)
            {
                var half = cells.Skip(part * width).Take(width).ToArray();
                if (half.Any(cell => cell.Trim('—', '-', '–', ' ').Length > 0))
                    unfolded.Add((line, half));
            }
        }
        return (columns[..width], unfolded);
    }
}

using Zhengling.Gazette.Documents;
using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Tables;

/// <summary>
/// Finds tables whose cells are divided by spaces: neighbouring lines that each hold a name and the same number of figures. A name may
/// be letter-spaced. Such a table has no head that could be trusted, so its columns stay without names.
/// </summary>
internal static class SpacedTable
{
    private const int FewestRows = 3;
    private const int FewestFigures = 2;

    public static void Mark(DocumentLines lines)
    {
        var run = new List<(int Line, string[] Cells)>();
        for (var i = lines.NextText(lines.Span.BodyFirst); ; i = lines.NextText(i + 1))
        {
            var cells = i >= 0 && lines.Role(i) == LineRole.Text ? Cells(lines[i]) : null;
            if (cells is not null && (run.Count == 0 || cells.Length <= run[0].Cells.Length))
            {
                run.Add((i, cells));
                continue;
            }
            if (run.Count(row => row.Cells.Length == run[0].Cells.Length) >= FewestRows)
            {
                foreach (var row in run)
                    lines.SetRow(row.Line, row.Cells);
            }
            run.Clear();
            if (i < 0)
                return;
        }
    }

    /// <summary>A name of Han characters and its figures, or null.</summary>
    private static string[]? Cells(string line)
    {
        if (line.Length > 60 || !Characters.IsHan(line[0]))
            return null;
        var tokens = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var names = 0;
        while (names < tokens.Length && tokens[names].All(Characters.IsHan))
            names++;
        if (names == 0 || tokens.Length - names < FewestFigures || !tokens.Skip(names).All(IsFigure))
            return null;
        return [string.Concat(tokens.Take(names)), .. tokens.Skip(names)];
    }

    private static bool IsFigure(string token)
    {
        foreach (var c in token)
        {
            if (!Characters.IsDigit(c) && c is not ('.' or '-' or '%' or '—'))
                return false;
        }
        return true;
    }
}

using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Tables;

/// <summary>
/// Carries merged cells down. An empty cell is merged with the one above it only when every cell to its left in the row is empty too
/// (columns of running numbers do not count): an empty cell to the right of a filled one may simply be empty, and is left so. Rows of
/// totals take nothing from above.
/// </summary>
internal static class MergedCells
{
    private const int LongestLabel = 300;
    private static readonly string[] Totals = ["合计", "小计", "总计", "共计", "总分"];

    public static List<GazetteRow> CarryDown(string[] columns, List<(int Line, string[] Cells)> rows)
    {
        var running = new bool[columns.Length];
        for (var i = 0; i < columns.Length; i++)
            running[i] = IsRunningNumber(columns[i]);
        var result = new List<GazetteRow>(rows.Count);
        string[]? above = null;
        foreach (var (line, printed) in rows)
        {
            var cells = (string[])printed.Clone();
            if (above is not null && !IsTotal(printed))
                Carry(cells, above, running);
            result.Add(new GazetteRow(line + 1, cells, printed));
            above = cells;
        }
        return result;
    }

    private static void Carry(string[] cells, string[] above, bool[] running)
    {
        if (!cells.Any(cell => cell.Length > 0))
            return;
        for (var i = 0; i < cells.Length && i < above.Length; i++)
        {
            if (i < running.Length && running[i] && cells[i].Length > 0)
                continue;
            if (cells[i].Length > 0 || above[i].Length > LongestLabel)
                return;
            cells[i] = above[i];
        }
    }

    private static bool IsTotal(string[] cells)
    {
        var first = Array.Find(cells, cell => cell.Length > 0);
        return first is not null && Totals.Contains(Normal.Key(first));
    }

    private static bool IsRunningNumber(string column)
        => Normal.Key(column) is var name && (name.EndsWith("序号", StringComparison.Ordinal) || name is "编号" or "号");
}

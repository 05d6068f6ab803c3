namespace Zhengling.Gazette.Tables;

/// <summary>
/// Notes rows whose cells seem shifted: a column that holds numbers has words in this row, while the column of words beside it holds a
/// number. Such a row is kept as it stands.
/// </summary>
internal static class ShiftedRows
{
    private const int FewestNumbers = 5;
    private const int WidestTable = 64;

    public static void Check(int width, List<(int Line, string[] Cells)> rows, List<Repair> repairs)
    {
        if (width > WidestTable)
            return;
        int[] numbers = new int[width], words = new int[width];
        foreach (var (_, cells) in rows)
        {
            for (var i = 0; i < width; i++)
            {
                if (IsNumber(cells[i]))
                    numbers[i]++;
                else if (cells[i].Length > 0)
                    words[i]++;
            }
        }
        foreach (var (line, cells) in rows)
        {
            for (var i = 0; i < width; i++)
            {
                if (numbers[i] < FewestNumbers || numbers[i] < 3 * words[i] || cells[i].Length == 0 || IsNumber(cells[i]))
                    continue;
                if ((i > 0 && IsNumber(cells[i - 1]) && words[i - 1] > 3 * numbers[i - 1])
                    || (i + 1 < width && IsNumber(cells[i + 1]) && words[i + 1] > 3 * numbers[i + 1]))
                {
                    repairs.Add(Shifted(line));
                    break;
                }
            }
        }
    }

    private static bool IsNumber(string cell)
        => cell.Any(Lines.Characters.IsDigit) && cell.All(c => Lines.Characters.IsDigit(c) || ".,-%+≤≥<>～~—".Contains(c, StringComparison.Ordinal));

    private static Repair Shifted(int line) => new(RepairKind.ShiftedRow, line + 1, line + 1,
        "这一行的单元格疑似错了列，原样保留，请对照原件。",
        "The cells of this row seem to stand in the wrong columns; they are kept as they stand; compare the original.");
}

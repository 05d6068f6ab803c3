using Zhengling.Gazette.Lines;
using Zhengling.Gazette.Paragraphs;

namespace Zhengling.Gazette.Tables;

/// <summary>Rows → tables: joins the segments of one table, names its columns, unfolds side-by-side halves, carries merged cells down.</summary>
internal static class TableReader
{
    public static List<GazetteTable> Read(List<LogicalLine> lines, bool wrapped, List<Repair> repairs)
    {
        var tables = new List<GazetteTable>();
        var open = new List<TableSegment>();
        foreach (var segment in TableSegment.Split(lines, wrapped))
        {
            if (open.Count > 0 && !segment.RepeatsHeadOf(open[0]) && !segment.ContinuesNumbersOf(open[^1]))
            {
                tables.Add(Build(open, repairs));
                open.Clear();
            }
            open.Add(segment);
        }
        if (open.Count > 0)
            tables.Add(Build(open, repairs));
        return tables;
    }

    public static GazetteTable WithTitle(GazetteTable table, string title) => Copy(table, table.Address, title);

    public static GazetteTable WithAddress(GazetteTable table, string address) => Copy(table, address, table.Title);

    private static GazetteTable Copy(GazetteTable table, string address, string title) => new()
    {
        Address = address,
        Title = title,
        FirstLine = table.FirstLine,
        LastLine = table.LastLine,
        Columns = table.Columns,
        Rows = table.Rows,
    };

    private static GazetteTable Build(List<TableSegment> segments, List<Repair> repairs)
    {
        var first = segments[0];
        foreach (var segment in segments.Skip(1).Where(segment => segment.RepeatsHeadOf(first)))
        {
            var line = segment.Rows[0].Line + 1;
            repairs.Add(new Repair(RepairKind.DroppedRepeatedHead, line, line + segment.HeadRows - 1 + (segment.Titled ? 1 : 0),
                "续页重复的表头已去掉，两段接为一表。", "The head repeated on a new page was dropped; both parts are one table."));
        }
        if (segments.Find(segment => segment.IsUneven) is { } uneven)
            repairs.Add(new Repair(RepairKind.UnevenTable, uneven.Rows[0].Line + 1, uneven.Rows[^1].Line + 1,
                "表中各行的格数不一致，短行右侧补空格。", "The rows differ in their number of cells; short rows are filled up on the right."));
        var columns = Columns(first);
        var rows = segments.SelectMany(segment => segment.RepeatsHeadOf(first) || segment == first ? segment.Data : segment.Rows)
            .Select(row => (row.Line, Cells: Pad(row.Cells, first.Width))).ToList();
        if (SideBySide.Parts(columns) is var parts && parts > 1)
            (columns, rows) = SideBySide.Unfold(columns, rows, parts);
        ShiftedRows.Check(columns.Length, rows, repairs);
        return new GazetteTable
        {
            Address = "",
            Title = first.Title,
            FirstLine = first.Rows[0].Line + 1,
            LastLine = segments[^1].Rows[^1].Line + 1,
            Columns = columns,
            Rows = MergedCells.CarryDown(columns, rows),
        };
    }

    private static string[] Pad(string[] cells, int width)
    {
        if (cells.Length >= width)
            return cells;
        var padded = new string[width];
        for (var i = 0; i < width; i++)
            padded[i] = i < cells.Length ? cells[i] : "";
        return padded;
    }

    /// <summary>The names of the columns; the names of a head of several rows are joined from the group to the leaf.</summary>
    private static string[] Columns(TableSegment segment)
    {
        var columns = new string[segment.Width];
        Array.Fill(columns, "");
        var head = segment.Head.Select(row => row.Cells).ToList();
        for (var level = 0; level < head.Count; level++)
        {
            var group = "";
            for (var i = 0; i < head[level].Length; i++)
            {
                var name = head[level][i];
                if (name.Length > 0)
                    group = name;
                else if (!head.Skip(level + 1).Any(row => i < row.Length && row[i].Length > 0))
                    continue;
                if (group.Length > 0)
                    columns[i] += (columns[i].Length > 0 ? "/" : "") + Normal.Title(group);
            }
        }
        return columns;
    }
}

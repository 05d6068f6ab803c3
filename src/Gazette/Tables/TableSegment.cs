using Zhengling.Gazette.Lines;
using Zhengling.Gazette.Paragraphs;

namespace Zhengling.Gazette.Tables;

/// <summary>Neighbouring rows without a blank line between them: what one page shows of a table.</summary>
internal sealed class TableSegment
{
    private const int MostHeadRows = 3;
    private const int LongestName = 200;

    private TableSegment(List<(int Line, string[] Cells)> rows, bool mayHaveHead)
    {
        Rows = rows;
        Width = rows.Max(row => row.Cells.Length);
        Titled = rows.Count > 1 && Width > 1 && Filled(rows[0].Cells) == 1 && rows[0].Cells[0].Length > 0 && Filled(rows[1].Cells) > 1;
        HeadRows = mayHaveHead ? CountHeadRows() : 0;
    }

    /// <summary>All rows: an optional title row, the head, the data.</summary>
    public List<(int Line, string[] Cells)> Rows { get; }

    /// <summary>The number of columns.</summary>
    public int Width { get; }

    /// <summary>Whether the first row is a title that spans the table.</summary>
    public bool Titled { get; }

    /// <summary>The number of rows in the head.</summary>
    public int HeadRows { get; }

    public string Title => Titled ? Rows[0].Cells[0] : "";

    public IEnumerable<(int Line, string[] Cells)> Head => Rows.Skip(Titled ? 1 : 0).Take(HeadRows);

    public IEnumerable<(int Line, string[] Cells)> Data => Rows.Skip((Titled ? 1 : 0) + HeadRows);

    public bool IsUneven => Rows.Any(row => row.Cells.Length != Width);

    /// <summary>Splits rows into segments at blank lines (in wrapped text one is normal) and at “(续)”.</summary>
    public static List<TableSegment> Split(List<LogicalLine> lines, bool wrapped)
    {
        var segments = new List<TableSegment>();
        var rows = new List<(int, string[])>();
        var last = -1;
        foreach (var line in lines)
        {
            var isRow = line.Role == Documents.LineRole.Row;
            if (rows.Count > 0 && (!isRow || Differs(rows[0].Item2.Length, line.Text) || line.First > last + (wrapped ? 2 : 1)))
            {
                Add(rows);
                rows = [];
            }
            if (isRow)
                rows.Add((line.First, Cells(line.Text)));
            last = line.Last;
        }
        if (rows.Count > 0)
            Add(rows);
        return segments;

        // What directly follows a part without a head is the rest of it, and has none either.
        void Add(List<(int, string[])> part) => segments.Add(new TableSegment(part, segments.Count == 0 || segments[^1].HeadRows > 0));
    }

    /// <summary>Whether this segment repeats the head of another, spelling noise aside.</summary>
    public bool RepeatsHeadOf(TableSegment other)
    {
        if (Width != other.Width || HeadRows == 0 || other.HeadRows == 0 || (Titled && other.Titled && Normal.Key(Title) != Normal.Key(other.Title)))
            return false;
        int same = 0, filled = 0;
        foreach (var (mine, theirs) in Head.First().Cells.Zip(other.Head.First().Cells))
        {
            if (mine.Length == 0 && theirs.Length == 0)
                continue;
            filled++;
            if (Words(mine) == Words(theirs))
                same++;
        }
        return same * 5 >= filled * 3;
    }

    /// <summary>A head cell without spaces and punctuation, which scanning reads now so, now so.</summary>
    private static string Words(string cell) => string.Concat(cell.Where(char.IsLetterOrDigit));

    /// <summary>Whether this segment goes on with the running numbers of another without repeating its head.</summary>
    public bool ContinuesNumbersOf(TableSegment other)
        => Width == other.Width && !Titled && int.TryParse(Rows[0].Cells[0], System.Globalization.CultureInfo.InvariantCulture, out var first)
            && int.TryParse(other.Rows[^1].Cells[0], System.Globalization.CultureInfo.InvariantCulture, out var last) && first == last + 1;

    /// <summary>Whether a line has far more or far fewer cells than a table, so that it cannot be a row of it.</summary>
    private static bool Differs(int width, string line)
    {
        var cells = line.AsSpan().Count('\t') + 1;
        return cells > 2 * width + 8 || width > 2 * cells + 8;
    }

    private static string[] Cells(string line)
    {
        var cells = line.Split('\t');
        for (var i = 0; i < cells.Length; i++)
            cells[i] = cells[i].Trim();
        return cells;
    }

    private static int Filled(string[] cells) => cells.Count(cell => cell.Length > 0);

    private int CountHeadRows()
    {
        var first = Titled ? 1 : 0;
        if (!LooksLikeHead(Rows[first].Cells))
            return 0;
        var count = 1;
        while (count < MostHeadRows && first + count < Rows.Count - 1 && IsSubHead(Rows[first + count - 1].Cells, Rows[first + count].Cells))
            count++;
        return count;
    }

    /// <summary>A head has names: no bare numbers, no labels that end in a colon, at least two filled cells.</summary>
    private bool LooksLikeHead(string[] cells)
    {
        if (Filled(cells) < 2 && Width > 1)
            return false;
        foreach (var cell in cells)
        {
            if (cell.Length > LongestName || (cell.Length > 0 && (IsNumber(cell) || cell[^1] is '：' or ':' or '。')))
                return false;
        }
        return true;
    }

    /// <summary>A further head row stands only under group names: its first cell is empty, and so are the cells under single names.</summary>
    private static bool IsSubHead(string[] above, string[] row)
    {
        if (row[0].Length > 0 || Filled(row) == 0)
            return false;
        if (CompletesNames(above, row))
            return true;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i].Length == 0)
                continue;
            if (IsNumber(row[i]) || i >= above.Length)
                return false;
            var under = above[i].Length == 0 || (i + 1 < above.Length && above[i + 1].Length == 0);
            if (!under)
                return false;
        }
        return above.Skip(1).Any(cell => cell.Length == 0);
    }

    /// <summary>
    /// A row that only adds words below some names (2020年 / 基础值): it has nothing in its first two columns, where a first row of data
    /// would say what it is about.
    /// </summary>
    private static bool CompletesNames(string[] above, string[] row)
    {
        if (row.Length < 4 || row[1].Length > 0 || Filled(row) * 2 > row.Length)
            return false;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i].Length > 0 && (IsNumber(row[i]) || row[i].Length > 12 || i >= above.Length || above[i].Length == 0))
                return false;
        }
        return true;
    }

    /// <summary>Whether a cell holds a bare number; a year counts as a name.</summary>
    private static bool IsNumber(string cell)
    {
        foreach (var c in cell)
        {
            if (!Characters.IsDigit(c) && c is not ('.' or ',' or '-' or '%' or '+'))
                return false;
        }
        return cell.Any(Characters.IsDigit) && !(cell.Length == 4 && cell[0] is '1' or '2');
    }
}

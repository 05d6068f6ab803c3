namespace Zhengling.Gazette;

/// <summary>
/// A table as rows of named columns. Segments that a page break separated are one table when their columns agree; the repeated head is
/// dropped and merged cells are carried down.
/// </summary>
public sealed class GazetteTable
{
    /// <summary>The address of the table's node.</summary>
    public required string Address { get; init; }

    /// <summary>The title printed above (or, when the label stands there, below) the table; empty when there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The first physical line, the title not included, 1-based.</summary>
    public required int FirstLine { get; init; }

    /// <summary>The last physical line, 1-based.</summary>
    public required int LastLine { get; init; }

    /// <summary>The names of the columns. A head of several lines is joined with “/”; a column without a name has an empty one.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>The rows, head and repeated heads not included.</summary>
    public required IReadOnlyList<GazetteRow> Rows { get; init; }
}

/// <summary>One row of a <see cref="GazetteTable"/>.</summary>
/// <param name="Line">The physical line the row stands on, 1-based.</param>
/// <param name="Cells">The cells with merged cells carried down, as many as the table has columns.</param>
/// <param name="Printed">The cells as printed: a cell merged with the one above is empty.</param>
public sealed record GazetteRow(int Line, IReadOnlyList<string> Cells, IReadOnlyList<string> Printed);

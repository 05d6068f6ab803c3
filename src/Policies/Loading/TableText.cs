using Zhengling.Dmn.Model;

namespace Zhengling.Policies.Loading;

/// <summary>A cell of a table with its place.</summary>
/// <param name="Text">The text, trimmed.</param>
/// <param name="Origin">Where the text begins.</param>
internal sealed record CellText(string Text, SourceLocation Origin)
{
    /// <summary>Whether nothing stands in the cell.</summary>
    public bool IsEmpty => Text.Length == 0;
}

/// <summary>A table of a pack, from Markdown or CSV, before it is given a meaning.</summary>
/// <param name="Header">The header cells.</param>
/// <param name="Rows">The rows; each has as many cells as the header.</param>
internal sealed record TableText(IReadOnlyList<CellText> Header, IReadOnlyList<IReadOnlyList<CellText>> Rows)
{
    /// <summary>Where the table begins.</summary>
    public SourceLocation Origin => Header[0].Origin;

    /// <summary>The place of the column with this header, or −1.</summary>
    public int Column(string header)
    {
        for (var i = 0; i < Header.Count; i++)
        {
            if (Header[i].Text == header)
                return i;
        }

        return -1;
    }
}

namespace Zhengling.Gazette;

/// <summary>One issued document of a gazette, from its title to the line before the next document.</summary>
public sealed class GazetteDocument
{
    private Dictionary<string, GazetteNode>? _byAddress;

    /// <summary>The document number (发文字号).</summary>
    public required DocumentNumber Number { get; init; }

    /// <summary>The title, unwrapped: no line breaks, no spaces the printed wrapping left, no markup.</summary>
    public required string Title { get; init; }

    /// <summary>The issuing organ, from the signature, else from the title; empty when neither names one.</summary>
    public required string Issuer { get; init; }

    /// <summary>The date of issue (成文日期), or null when none is printed.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whom it is addressed to (主送机关), one entry each, as printed.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>What kind of document it evidently is.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>The title of the text the notice issues, or null.</summary>
    public string? IssuedTitle { get; init; }

    /// <summary>The first physical line (the title), 1-based.</summary>
    public required int FirstLine { get; init; }

    /// <summary>The last physical line that is not blank, 1-based.</summary>
    public required int LastLine { get; init; }

    /// <summary>The tree: covering text, signature, issued text, annexes.</summary>
    public required GazetteNode Root { get; init; }

    /// <summary>The tables in reading order.</summary>
    public IReadOnlyList<GazetteTable> Tables { get; init; } = [];

    /// <summary>What was mended and what is in doubt, by line.</summary>
    public IReadOnlyList<Repair> Repairs { get; init; } = [];

    /// <summary>The node with exactly this address.</summary>
    /// <param name="address">An address as <see cref="GazetteNode.Address"/> gives it.</param>
    /// <returns>The node, or null.</returns>
    public GazetteNode? Find(string address)
    {
        _byAddress ??= Root.SelfAndDescendants().ToDictionary(node => node.Address, StringComparer.Ordinal);
        return _byAddress.GetValueOrDefault(address);
    }

    /// <summary>The table with exactly this address.</summary>
    /// <param name="address">The address of the table's node.</param>
    /// <returns>The table, or null.</returns>
    public GazetteTable? FindTable(string address) => Tables.FirstOrDefault(table => table.Address == address);

    /// <summary>All that a node says, the rows of its tables included: what a figure cited from it may be looked up in.</summary>
    /// <param name="node">A node of this document.</param>
    /// <returns>One paragraph or one table row per line; the cells of a row, as printed, are divided by tabs.</returns>
    public string TextOf(GazetteNode node)
    {
        var text = new System.Text.StringBuilder(node.FullText());
        foreach (var table in node.SelfAndDescendants().Where(child => child.Kind == NodeKind.Table).Select(child => FindTable(child.Address)))
        {
            if (table is null)
                continue;
            text.Append('\n').AppendJoin('\t', table.Columns);
            foreach (var row in table.Rows)
                text.Append('\n').AppendJoin('\t', row.Printed);
        }
        return text.ToString();
    }

    /// <summary>The nodes a citation points at, in the order cited.</summary>
    /// <param name="citation">The citation.</param>
    /// <returns>The nodes found; places that do not exist are left out, see <see cref="Citation.Resolve"/> for them.</returns>
    public IReadOnlyList<GazetteNode> Locate(Citation citation) => citation.Resolve(this).Nodes;

    /// <summary>The nodes a citation or an address points at; in text, e.g. <c>第五条（一）</c>, <c>第八条—第十条</c>, <c>附表4</c>.</summary>
    /// <param name="citation">The citation, or the exact address of a node.</param>
    /// <returns>The nodes found; empty when the text is no citation or nothing is there.</returns>
    public IReadOnlyList<GazetteNode> Locate(string citation)
        => Find(citation.Trim()) is { } exact ? [exact] : Citation.TryParse(citation, out var parsed) ? Locate(parsed) : [];

    /// <summary>Number and title.</summary>
    /// <returns>For people reading logs.</returns>
    public override string ToString() => $"{Number} {Title}";
}

using Zhengling.Gazette;
using Zhengling.Policies.Citations;

namespace Zhengling.Policies.Verification;

/// <summary>Looks figures up in a document; reads each node once.</summary>
internal sealed class FigureIndex(GazetteDocument document)
{
    private readonly Dictionary<GazetteNode, IReadOnlyList<(int Line, IReadOnlySet<decimal> Values)>> _read = [];

    /// <summary>The first of the cited places, or of what is below them, that prints a figure; null where none does.</summary>
    public (string Address, int Line)? Find(Figure figure)
    {
        if (figure.Value is not { } value)
            return null;
        foreach (var (node, cited) in figure.Citations.Where(c => !c.IsOutside).SelectMany(Nodes).SelectMany(n => n.SelfAndDescendants().Select(below => (below, n))))
        {
            foreach (var (line, values) in Read(node))
            {
                if (values.Contains(value))
                    return (node.Address, line);
            }

            // The printed mark of an item: of the item cited itself, and, for what is tested for, of the items below the place cited.
            if (node.Kind is NodeKind.Item or NodeKind.SubItem or NodeKind.Point && node.Ordinal == value && (figure.IsCondition || node == cited))
                return (node.Address, node.FirstLine);
        }

        return null;
    }

    private IReadOnlyList<GazetteNode> Nodes(PackCitation citation) =>
        Citation.TryParse(citation.Text, out var places) ? places.Resolve(document).Nodes : [];

    private IReadOnlyList<(int Line, IReadOnlySet<decimal> Values)> Read(GazetteNode node) =>
        _read.TryGetValue(node, out var known) ? known : _read[node] = [.. Texts(node).Select(t => (t.Line, PrintedNumbers.In(t.Text)))];

    private IEnumerable<(int Line, string Text)> Texts(GazetteNode node)
    {
        yield return (node.FirstLine, node.Text);
        if (node.Heading is { } heading)
            yield return (node.FirstLine, heading);
        if (node.Kind != NodeKind.Table || document.FindTable(node.Address) is not { } table)
            yield break;
        foreach (var head in table.Columns.Prepend(table.Title))
            yield return (table.FirstLine, head);
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Printed)
                yield return (row.Line, cell);
        }
    }
}

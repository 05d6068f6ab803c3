using Zhengling.Gazette;
using Zhengling.Policies.Citations;
using Zhengling.Policies.Dispositions;

namespace Zhengling.Policies.Coverage;

/// <summary>
/// Compares a document's tree with what its packs cite and declare. What is said about a place holds for all below it, until something
/// is said about a part of it; a place about which only parts speak is what the first of them is, in the order carried out, pending, text.
/// </summary>
public static class CoverageReader
{
    /// <summary>The coverage of a document.</summary>
    /// <param name="packs">The packs that carry the document out.</param>
    /// <param name="document">The document as the gazette prints it.</param>
    public static DocumentCoverage Read(IReadOnlyList<Pack> packs, GazetteDocument document)
    {
        ArgumentNullException.ThrowIfNull(packs);
        ArgumentNullException.ThrowIfNull(document);
        var said = new Dictionary<GazetteNode, CoverageKind>();
        foreach (var pack in packs)
        {
            Note(pack.CitationsById.Values.SelectMany(c => c), CoverageKind.CarriedOut, document, said);
            foreach (var disposition in pack.Dispositions)
                Note(disposition.Citations, disposition.Kind == DispositionKind.Text ? CoverageKind.Text : CoverageKind.Pending, document, said);
        }

        var entries = new List<CoverageEntry>();
        Walk(document.Root, null, said, entries);
        return new DocumentCoverage(entries);
    }

    private static void Note(IEnumerable<PackCitation> citations, CoverageKind kind, GazetteDocument document, Dictionary<GazetteNode, CoverageKind> said)
    {
        foreach (var citation in citations.Where(c => !c.IsOutside))
        {
            if (!Citation.TryParse(citation.Text, out var places))
                continue;
            foreach (var node in places.Resolve(document).Nodes)
                said[node] = said.TryGetValue(node, out var other) ? First(kind, other) : kind;
        }
    }

    /// <summary>Adds a node and those below it; returns the first of what its parts are, null where nothing is said about any.</summary>
    private static CoverageKind? Walk(GazetteNode node, CoverageKind? above, Dictionary<GazetteNode, CoverageKind> said, List<CoverageEntry> entries)
    {
        var own = said.TryGetValue(node, out var kind) ? kind : (CoverageKind?)null;
        var at = entries.Count;
        CoverageKind? below = null;
        foreach (var child in node.Children.Where(c => c.Kind is not (NodeKind.Contents or NodeKind.Signature)))
        {
            if (Walk(child, own ?? above, said, entries) is { } found)
                below = below is { } before ? First(before, found) : found;
        }

        if (IsCounted(node))
            entries.Insert(at, new CoverageEntry(node, own ?? above ?? below ?? CoverageKind.Unmapped));
        return own is { } o && below is { } b ? First(o, b) : own ?? below;
    }

    private static bool IsCounted(GazetteNode node) =>
        node.Kind is NodeKind.Section or NodeKind.Article or NodeKind.Item or NodeKind.SubItem or NodeKind.Point;

    private static CoverageKind First(CoverageKind one, CoverageKind other) => Rank(one) <= Rank(other) ? one : other;

    private static int Rank(CoverageKind kind) => kind switch { CoverageKind.CarriedOut => 0, CoverageKind.Pending => 1, CoverageKind.Text => 2, _ => 3 };
}

using Zhengling.Gazette;

namespace Zhengling.Policies.Coverage;

/// <summary>What is done about an article, item or section of a document.</summary>
public enum CoverageKind
{
    /// <summary>A mechanism of a pack carries it out.</summary>
    CarriedOut,

    /// <summary>It is declared as text without a rule (文).</summary>
    Text,

    /// <summary>It is declared as waiting for a mechanism (待).</summary>
    Pending,

    /// <summary>No pack says anything about it.</summary>
    Unmapped,
}

/// <summary>An article, numbered item or section with what is done about it.</summary>
/// <param name="Node">The node of the document's tree.</param>
/// <param name="Kind">What is done about it.</param>
public sealed record CoverageEntry(GazetteNode Node, CoverageKind Kind);

/// <summary>What the packs of a document do about each of its articles, numbered items and sections.</summary>
/// <param name="Entries">The nodes in reading order.</param>
public sealed record DocumentCoverage(IReadOnlyList<CoverageEntry> Entries)
{
    /// <summary>How many nodes are of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public int Count(CoverageKind kind) => Entries.Count(e => e.Kind == kind);

    /// <summary>The addresses about which nothing is said.</summary>
    public IEnumerable<string> Unmapped => Entries.Where(e => e.Kind == CoverageKind.Unmapped).Select(e => e.Node.Address);
}

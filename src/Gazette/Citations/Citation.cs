using System.Diagnostics.CodeAnalysis;

namespace Zhengling.Gazette;

/// <summary>A citation of places in one document: <c>第五条（一）</c>, <c>第四条、第五条</c>, <c>第八条—第十条</c>, <c>附件1第五条（二）</c>.</summary>
public sealed record Citation
{
    /// <summary>The citation as written.</summary>
    public required string Text { get; init; }

    /// <summary>Reads a citation.</summary>
    /// <param name="text">The citation, optionally in 〔〕.</param>
    /// <param name="citation">The citation, when the text is one.</param>
    /// <returns>Whether the text is a citation.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Citation? citation)
    {
        citation = null;
        return false;
    }

    /// <summary>Looks the places up in a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The nodes found and the places not found.</returns>
    public CitationResult Resolve(GazetteDocument document) => new([], [Text]);
}

/// <summary>What a citation points at in a document.</summary>
/// <param name="Nodes">The nodes found, in the order cited, each once.</param>
/// <param name="Missing">The places, as cited, that the document does not have.</param>
public sealed record CitationResult(IReadOnlyList<GazetteNode> Nodes, IReadOnlyList<string> Missing);

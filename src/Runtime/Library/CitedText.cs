using Zhengling.Gazette;

namespace Zhengling.Runtime.Library;

/// <summary>What a citation points at.</summary>
/// <param name="Document">The document it was looked up in.</param>
/// <param name="Citation">The citation as asked for.</param>
/// <param name="Nodes">The places found, in the order cited.</param>
/// <param name="Missing">The places, as cited, that the document does not have; the whole citation when it cannot be read as one.</param>
public sealed record CitedText(
    DocumentSummary Document, string Citation, IReadOnlyList<GazetteNode> Nodes, IReadOnlyList<string> Missing);

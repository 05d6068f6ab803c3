using Zhengling.Gazette;

namespace Zhengling.Runtime.Library;

/// <summary>A document of the library with its text.</summary>
/// <param name="Summary">Where it comes from, its version and its hash.</param>
/// <param name="Document">The document as the reader read it: tree, tables and repairs.</param>
public sealed record StoredDocument(DocumentSummary Summary, GazetteDocument Document);

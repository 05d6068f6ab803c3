namespace Zhengling.Gazette;

/// <summary>A gazette text read: the file, what stands before the first document, and the documents in printed order.</summary>
public sealed class GazetteIssue
{
    /// <summary>The text the documents were read from.</summary>
    public required GazetteText Text { get; init; }

    /// <summary>The masthead and table of contents that precede the first document, as printed lines with their numbers.</summary>
    public IReadOnlyList<SourceLine> FrontMatter { get; init; } = [];

    /// <summary>The documents, each once, in printed order.</summary>
    public required IReadOnlyList<GazetteDocument> Documents { get; init; }

    /// <summary>The document with this number, or null.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The document, or null.</returns>
    public GazetteDocument? Find(DocumentNumber number) => Documents.FirstOrDefault(document => document.Number == number);
}

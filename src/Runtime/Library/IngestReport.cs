using Zhengling.Gazette;

namespace Zhengling.Runtime.Library;

/// <summary>What an ingest did.</summary>
/// <param name="Files">One entry per text, in the order given.</param>
public sealed record IngestReport(IReadOnlyList<IngestedFile> Files)
{
    /// <summary>Whether anything in the library changed.</summary>
    public bool HasChanges => Files.Any(file => file.Documents.Any(document => document.Outcome != IngestOutcome.Unchanged));

    /// <summary>How many documents had this outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The number of documents.</returns>
    public int Count(IngestOutcome outcome) => Files.Sum(file => file.Documents.Count(document => document.Outcome == outcome));
}

/// <summary>What became of one text.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="FileHash">The hash of its bytes, e.g. <c>sha256:…</c>; see <see cref="DocumentHash.Of(GazetteText)"/>.</param>
/// <param name="Documents">Its documents in printed order.</param>
public sealed record IngestedFile(string Name, string FileHash, IReadOnlyList<IngestedDocument> Documents);

/// <summary>What became of one document.</summary>
/// <param name="Number">The document number.</param>
/// <param name="Version">Its version in the library, see <see cref="DocumentSummary.Version"/>.</param>
/// <param name="Title">The title.</param>
/// <param name="Outcome">What was done.</param>
/// <param name="Doubts">What the reader could not settle in it (<see cref="Repair.IsDoubt"/>).</param>
public sealed record IngestedDocument(
    DocumentNumber Number, int Version, string Title, IngestOutcome Outcome, IReadOnlyList<Repair> Doubts);

/// <summary>What an ingest did with a document.</summary>
public enum IngestOutcome
{
    /// <summary>It is new to the library.</summary>
    Added,

    /// <summary>It was there already; nothing was done.</summary>
    Unchanged,

    /// <summary>Its printed text was there already, but a newer reader reads it differently; the reading was replaced.</summary>
    Reread,
}

using Zhengling.Gazette;

namespace Zhengling.Runtime.Library;

/// <summary>
/// The documents of all gazettes ingested: kept as they were read, searched by article, looked up by number and citation. Reading a
/// file is <see cref="GazetteReader"/>'s work; the library takes what was read.
/// </summary>
/// <remarks>
/// Safe for concurrent use. Every member may throw the storage's own exception (database locked, unwritable, newer than the program),
/// which carries a stable code and a message in Chinese and English.
/// </remarks>
public interface IDocumentLibrary
{
    /// <summary>
    /// Takes the documents of some gazette texts in, all in one transaction: all of them or, after an error, none. What is there
    /// already stays as it is: the same bytes, or the same document reprinted in another file, change nothing.
    /// </summary>
    /// <param name="issues">The texts read, see <see cref="GazetteReader.ReadFile"/>.</param>
    /// <param name="cancellation">Stops the work; nothing is stored then.</param>
    /// <returns>What was done, one entry per text in the order given.</returns>
    Task<IngestReport> IngestAsync(IReadOnlyList<GazetteIssue> issues, CancellationToken cancellation = default);

    /// <summary>Looks for words in the articles, paragraphs, tables and titles of all documents.</summary>
    /// <param name="query">What to look for and where.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>One page of hits, best first, and how many there are in all.</returns>
    /// <exception cref="SearchQueryException">The query has nothing to look for, is too long or asks for an impossible page.</exception>
    Task<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellation = default);

    /// <summary>Lists documents, by series, year, serial and version.</summary>
    /// <param name="filter">Which ones; null for all.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The summaries.</returns>
    Task<IReadOnlyList<DocumentSummary>> ListAsync(DocumentFilter? filter = null, CancellationToken cancellation = default);

    /// <summary>One document with its tree, tables and repairs.</summary>
    /// <param name="number">The document number.</param>
    /// <param name="version">Which text with this number, see <see cref="DocumentSummary.Version"/>; null for the latest.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The document, or null when the library does not have it.</returns>
    Task<StoredDocument?> GetAsync(DocumentNumber number, int? version = null, CancellationToken cancellation = default);

    /// <summary>The places a citation points at, in the latest text of a document.</summary>
    /// <param name="number">The document number.</param>
    /// <param name="citation">The citation, e.g. <c>第五条（一）</c>, <c>第八条—第十条</c>, <c>附件1第五条</c>, or an address
    /// (<see cref="SearchHit.Address"/>).</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The places, or null when the library does not have the document.</returns>
    Task<CitedText?> LocateAsync(DocumentNumber number, string citation, CancellationToken cancellation = default);

    /// <summary>The printed text of a file ingested, line by line as it stood there.</summary>
    /// <param name="fileHash">The hash of the file, see <see cref="DocumentSummary.FileHash"/>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The text, or null when no such file was ingested.</returns>
    Task<GazetteText?> GetTextAsync(string fileHash, CancellationToken cancellation = default);
}

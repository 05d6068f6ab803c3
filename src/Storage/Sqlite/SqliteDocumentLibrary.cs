using Zhengling.Gazette;
using Zhengling.Runtime.Library;

namespace Zhengling.Storage.Sqlite;

/// <summary>The document library in an SQLite file, with FTS5 for the search.</summary>
/// <param name="database">The database.</param>
public sealed class SqliteDocumentLibrary(SqliteDatabase database) : IDocumentLibrary
{
    /// <inheritdoc/>
    public Task<IngestReport> IngestAsync(IReadOnlyList<GazetteIssue> issues, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(issues);
        return database.RunAsync(async connection =>
        {
            // Immediate: nobody else writes between our looking and our writing.
            var transaction = connection.BeginTransaction(deferred: false);
            await using (transaction.ConfigureAwait(false))
            {
                var writer = new DocumentWriter(transaction, database.Clock.GetUtcNow());
                var files = new List<IngestedFile>();
                foreach (var issue in issues)
                {
                    cancellation.ThrowIfCancellationRequested();
                    files.Add(await writer.WriteAsync(issue).ConfigureAwait(false));
                }
                await transaction.CommitAsync(cancellation).ConfigureAwait(false);
                return new IngestReport(files);
            }
        });
    }

    /// <inheritdoc/>
    public Task<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var search = new DocumentSearch(query);
        return database.RunAsync(connection => search.RunAsync(connection, cancellation));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<DocumentSummary>> ListAsync(DocumentFilter? filter = null, CancellationToken cancellation = default)
        => database.RunAsync(connection => DocumentReader.ListAsync(connection, filter ?? new DocumentFilter(), cancellation));

    /// <inheritdoc/>
    public Task<StoredDocument?> GetAsync(DocumentNumber number, int? version = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(number);
        return database.RunAsync(connection => DocumentReader.GetAsync(connection, number, version, cancellation));
    }

    /// <inheritdoc/>
    public async Task<CitedText?> LocateAsync(DocumentNumber number, string citation, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var stored = await GetAsync(number, null, cancellation).ConfigureAwait(false);
        if (stored is null)
            return null;
        // An address as the search gives it need not be a citation (全文, 一、第1段).
        if (stored.Document.Find(citation) is { } node)
            return new CitedText(stored.Summary, citation, [node], []);
        if (!Citation.TryParse(citation, out var parsed))
            return new CitedText(stored.Summary, citation, [], [citation]);
        var (nodes, missing) = parsed.Resolve(stored.Document);
        return new CitedText(stored.Summary, citation, nodes, missing);
    }

    /// <inheritdoc/>
    public Task<GazetteText?> GetTextAsync(string fileHash, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(fileHash);
        return database.RunAsync(connection => DocumentReader.GetTextAsync(connection, fileHash, cancellation));
    }
}

using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Zhengling.Gazette;
using Zhengling.Runtime.Library;
using Zhengling.Runtime.Text;

namespace Zhengling.Storage.Sqlite;

/// <summary>Writes the documents of gazette texts, in one transaction.</summary>
internal sealed class DocumentWriter(SqliteTransaction transaction, DateTimeOffset now)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly string _now = now.ToString("O", CultureInfo.InvariantCulture);

    private SqliteConnection Connection => transaction.Connection!;

    public async Task<IngestedFile> WriteAsync(GazetteIssue issue)
    {
        var fileHash = DocumentHash.Of(issue.Text);
        var documents = issue.Documents.Select(document => (Document: document, Hash: DocumentHash.Of(issue.Text, document))).ToArray();
        await Execute(
            """
            insert into source_file (hash, name, encoding, content, ingested_at) values (@fileHash, @Name, @Encoding, @content, @_now)
            on conflict (hash) do nothing
            """,
            new { fileHash, issue.Text.Name, issue.Text.Encoding, content = string.Join('\n', issue.Text.Lines), _now })
            .ConfigureAwait(false);
        var freed = await RemoveDisownedAsync(fileHash, documents.Select(document => document.Hash)).ConfigureAwait(false);

        var report = new List<IngestedDocument>();
        foreach (var (document, hash) in documents)
        {
            var (version, outcome) = await WriteAsync(document, hash, fileHash, freed).ConfigureAwait(false);
            report.Add(new IngestedDocument(
                document.Number, version, document.Title, outcome, document.Repairs.Where(repair => repair.IsDoubt).ToArray()));
        }
        return new IngestedFile(issue.Text.Name, fileHash, report);
    }

    private async Task<(int Version, IngestOutcome Outcome)> WriteAsync(
        GazetteDocument document, string hash, string fileHash, List<Known> freed)
    {
        var known = await Connection.QuerySingleOrDefaultAsync<Known>(
            """
            select id as Id, series as Series, year as Year, serial as Serial, version as Version, file_hash as FileHash, reading as Reading
            from document where content_hash = @hash
            """,
            new { hash }, transaction).ConfigureAwait(false);
        var reading = DocumentReading.Write(document);
        // What was first found in another file, or twice in this one, stands as it was read there.
        if (known is not null && (!_seen.Add(hash) || known.FileHash != fileHash || known.Reading == reading))
            return (known.Version, IngestOutcome.Unchanged);
        _seen.Add(hash);

        if (known is not null)
            await RemoveAsync(known.Id).ConfigureAwait(false);
        var former = known is not null && known.Number == document.Number ? known : freed.Find(gone => gone.Number == document.Number);
        freed.RemoveAll(gone => gone.Id == former?.Id);
        var version = former?.Version ?? await NextVersionAsync(document.Number).ConfigureAwait(false);
        var id = former?.Id ?? await NextIdAsync("document").ConfigureAwait(false);
        await InsertAsync(id, document, version, hash, fileHash, reading).ConfigureAwait(false);
        return (version, known is null && former is null ? IngestOutcome.Added : IngestOutcome.Reread);
    }

    private async Task InsertAsync(long id, GazetteDocument document, int version, string hash, string fileHash, string reading)
    {
        await Execute(
            """
            insert into document (id, series, year, serial, version, title, issuer, date, kind, issued_title, file_hash, first_line,
                                  last_line, content_hash, doubts, ingested_at, reading)
            values (@id, @Series, @Year, @Serial, @version, @Title, @Issuer, @date, @kind, @IssuedTitle, @fileHash, @FirstLine,
                    @LastLine, @hash, @doubts, @_now, @reading)
            """,
            new
            {
                id,
                document.Number.Series,
                document.Number.Year,
                document.Number.Serial,
                version,
                document.Title,
                document.Issuer,
                date = document.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                kind = document.Kind.ToString(),
                document.IssuedTitle,
                fileHash,
                document.FirstLine,
                document.LastLine,
                hash,
                doubts = document.Repairs.Count(repair => repair.IsDoubt),
                _now,
                reading,
            }).ConfigureAwait(false);
        await Execute(
            "insert into document_addressee (document_id, position, name) values (@id, @position, @name)",
            document.Addressees.Select((name, position) => new { id, position, name })).ConfigureAwait(false);

        var first = await NextIdAsync("passage").ConfigureAwait(false);
        var passages = Passage.Of(document).Select((passage, i) => (Id: first + i, Passage: passage)).ToArray();
        await Execute(
            """
            insert into passage (id, document_id, address, heading, content, first_line, last_line)
            values (@passageId, @id, @Address, @Heading, @Text, @FirstLine, @LastLine)
            """,
            passages.Select(p => new
            {
                passageId = p.Id,
                id,
                p.Passage.Address,
                p.Passage.Heading,
                p.Passage.Text,
                p.Passage.FirstLine,
                p.Passage.LastLine,
            })).ConfigureAwait(false);
        await Execute(
            "insert into passage_index (rowid, title, heading, context, content) values (@Id, @title, @heading, @context, @content)",
            passages.Select(p => new
            {
                p.Id,
                title = CjkBigrams.Join(p.Passage.DocumentTitle),
                heading = CjkBigrams.Join(p.Passage.OwnHeading),
                context = CjkBigrams.Join(p.Passage.Context),
                content = CjkBigrams.Join(p.Passage.Text),
            })).ConfigureAwait(false);
    }

    /// <summary>
    /// Removes what an older reader found in this file and this reader does not (it drew the borders between documents elsewhere).
    /// </summary>
    /// <returns>What was removed, so that its successors get its version.</returns>
    private async Task<List<Known>> RemoveDisownedAsync(string fileHash, IEnumerable<string> hashes)
    {
        var stored = await Connection.QueryAsync<Known>(
            """
            select id as Id, series as Series, year as Year, serial as Serial, version as Version, content_hash as ContentHash
            from document where file_hash = @fileHash order by version
            """,
            new { fileHash }, transaction).ConfigureAwait(false);
        var disowned = stored.ExceptBy(hashes, known => known.ContentHash, StringComparer.Ordinal).ToList();
        foreach (var known in disowned)
            await RemoveAsync(known.Id).ConfigureAwait(false);
        return disowned;
    }

    private async Task RemoveAsync(long id)
    {
        await Execute("delete from passage_index where rowid in (select id from passage where document_id = @id)", new { id })
            .ConfigureAwait(false);
        await Execute("delete from document where id = @id", new { id }).ConfigureAwait(false);
    }

    private async Task<int> NextVersionAsync(DocumentNumber number) => await Connection.ExecuteScalarAsync<int>(
        "select coalesce(max(version), 0) + 1 from document where series = @Series and year = @Year and serial = @Serial",
        new { number.Series, number.Year, number.Serial }, transaction).ConfigureAwait(false);

    private Task<long> NextIdAsync(string table)
        => Connection.ExecuteScalarAsync<long>($"select coalesce(max(id), 0) + 1 from {table}", transaction: transaction);

    private Task Execute(string sql, object parameters) => Connection.ExecuteAsync(sql, parameters, transaction);

    private sealed class Known
    {
        public long Id { get; init; }
        public string Series { get; init; } = "";
        public int Year { get; init; }
        public int Serial { get; init; }
        public int Version { get; init; }
        public string FileHash { get; init; } = "";
        public string ContentHash { get; init; } = "";
        public string Reading { get; init; } = "";
        public DocumentNumber Number => new(Series, Year, Serial);
    }
}

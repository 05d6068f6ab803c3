using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Zhengling.Gazette;
using Zhengling.Runtime.Library;

namespace Zhengling.Storage.Sqlite;

/// <summary>Lists documents and fetches them.</summary>
internal static class DocumentReader
{
    private const string Columns = """
        d.series as Series, d.year as Year, d.serial as Serial, d.version as Version, d.title as Title, d.issuer as Issuer, d.date as Date,
        d.kind as Kind, d.issued_title as IssuedTitle, f.name as FileName, d.file_hash as FileHash, d.first_line as FirstLine,
        d.last_line as LastLine, d.content_hash as ContentHash, d.doubts as Doubts, d.ingested_at as IngestedAt
        """;

    public static async Task<IReadOnlyList<DocumentSummary>> ListAsync(
        SqliteConnection connection, DocumentFilter filter, CancellationToken cancellation)
    {
        var rows = await connection.QueryAsync<Row>(new CommandDefinition(
            $"""
            select {Columns}
            from document d join source_file f on f.hash = d.file_hash
            where (@Series is null or d.series = @Series)
              and (@Year is null or d.year = @Year)
              and (@Unit is null or d.issuer = @Unit
                   or exists (select 1 from document_addressee a where a.document_id = d.id and a.name = @Unit))
            order by d.series, d.year, d.serial, d.version
            """,
            filter,
            cancellationToken: cancellation)).ConfigureAwait(false);
        return rows.Select(row => row.ToSummary()).ToArray();
    }

    public static async Task<StoredDocument?> GetAsync(
        SqliteConnection connection, DocumentNumber number, int? version, CancellationToken cancellation)
    {
        var row = await connection.QueryFirstOrDefaultAsync<Row>(new CommandDefinition(
            $"""
            select {Columns}, d.reading as Reading
            from document d join source_file f on f.hash = d.file_hash
            where d.series = @Series and d.year = @Year and d.serial = @Serial and (@version is null or d.version = @version)
            order by d.version desc
            limit 1
            """,
            new { number.Series, number.Year, number.Serial, version },
            cancellationToken: cancellation)).ConfigureAwait(false);
        return row is null ? null : new StoredDocument(row.ToSummary(), DocumentReading.Read(row.Reading));
    }

    public static async Task<GazetteText?> GetTextAsync(SqliteConnection connection, string fileHash, CancellationToken cancellation)
    {
        var file = await connection.QuerySingleOrDefaultAsync<(string Name, string Encoding, string Content)?>(new CommandDefinition(
            "select name, encoding, content from source_file where hash = @fileHash",
            new { fileHash },
            cancellationToken: cancellation)).ConfigureAwait(false);
        return file is not var (name, encoding, content) ? null : new GazetteText
        {
            Name = name,
            Sha256 = fileHash[(fileHash.IndexOf(':', StringComparison.Ordinal) + 1)..],
            Encoding = encoding,
            Lines = content.Split('\n'),
        };
    }

    /// <summary>Reads a date of the database.</summary>
    public static DateOnly? ToDate(string? date)
        => date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed class Row
    {
        public string Series { get; init; } = "";
        public int Year { get; init; }
        public int Serial { get; init; }
        public int Version { get; init; }
        public string Title { get; init; } = "";
        public string Issuer { get; init; } = "";
        public string? Date { get; init; }
        public string Kind { get; init; } = "";
        public string? IssuedTitle { get; init; }
        public string FileName { get; init; } = "";
        public string FileHash { get; init; } = "";
        public int FirstLine { get; init; }
        public int LastLine { get; init; }
        public string ContentHash { get; init; } = "";
        public int Doubts { get; init; }
        public string IngestedAt { get; init; } = "";
        public string Reading { get; init; } = "";

        public DocumentSummary ToSummary() => new()
        {
            Number = new DocumentNumber(Series, Year, Serial),
            Version = Version,
            Title = Title,
            Issuer = Issuer,
            Date = ToDate(Date),
            Kind = Enum.TryParse<DocumentKind>(Kind, out var kind) ? kind : DocumentKind.Unknown,
            IssuedTitle = IssuedTitle,
            FileName = FileName,
            FileHash = FileHash,
            FirstLine = FirstLine,
            LastLine = LastLine,
            ContentHash = ContentHash,
            Doubts = Doubts,
            IngestedAt = DateTimeOffset.ParseExact(IngestedAt, "O", CultureInfo.InvariantCulture),
        };
    }
}

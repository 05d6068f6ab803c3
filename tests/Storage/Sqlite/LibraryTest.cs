using Microsoft.Data.Sqlite;
using Zhengling.Gazette;
using Zhengling.Runtime.Library;
using Zhengling.Storage.Sqlite;

namespace Zhengling.Storage.Tests.Sqlite;

/// <summary>A library in a new SQLite file, for one test.</summary>
public abstract class LibraryTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;

    protected LibraryTest()
    {
        _database = SqliteDatabase.Open(_folder.File("library.db"), Clock);
        Library = new SqliteDocumentLibrary(_database);
    }

    protected IDocumentLibrary Library { get; }

    protected FixedClock Clock { get; } = new(2032, 5, 6);

    protected string DatabasePath => _database.Path;

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The hits as “number address”.</summary>
    protected async Task<string[]> FindAsync(SearchQuery query)
        => (await Library.SearchAsync(query)).Hits.Select(hit => $"{hit.Number} {hit.Address}".Trim()).ToArray();

    protected Task<string[]> FindAsync(string query) => FindAsync(new SearchQuery(query));

    /// <summary>All rows of a table, as text.</summary>
    protected async Task<string[]> RowsAsync(string table)
    {
        await using var connection = new SqliteConnection($"Data Source={DatabasePath};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"select * from {table} order by 1";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(string.Join('\t', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i))));
        return [.. rows];
    }

    /// <summary>The same text as an older reader might have read it.</summary>
    protected static GazetteIssue Reread(GazetteIssue issue, Func<GazetteDocument, GazetteDocument> change) => new()
    {
        Text = issue.Text,
        FrontMatter = issue.FrontMatter,
        Documents = issue.Documents.Select(change).ToArray(),
    };

    /// <summary>A copy of a document with another title and, when given, another end.</summary>
    protected static GazetteDocument Copy(GazetteDocument document, string title, int? lastLine = null) => new()
    {
        Number = document.Number,
        Title = title,
        Issuer = document.Issuer,
        Date = document.Date,
        Addressees = document.Addressees,
        Kind = document.Kind,
        IssuedTitle = document.IssuedTitle,
        FirstLine = document.FirstLine,
        LastLine = lastLine ?? document.LastLine,
        Root = document.Root,
        Tables = document.Tables,
        Repairs = document.Repairs,
    };
}

using Dapper;
using Microsoft.Data.Sqlite;
using Zhengling.Gazette;
using Zhengling.Runtime.Library;
using Zhengling.Runtime.Text;

namespace Zhengling.Storage.Sqlite;

/// <summary>One search in the FTS5 index.</summary>
internal sealed class DocumentSearch
{
    // Weights of the columns title, heading, context, content: a title counts most, what stands above the place hardly.
    private const string Rank = "bm25(passage_index, 100.0, 10.0, 0.2, 1.0)";

    private const string Where = """
        from passage_index
        join passage p on p.id = passage_index.rowid
        join document d on d.id = p.document_id
        where passage_index match @match
          and (@Year is null or d.year = @Year)
          and (@Series is null or d.series = @Series)
          and (@Unit is null or d.issuer = @Unit
               or p.id in (select rowid from passage_index where passage_index match @unitMatch)
               or exists (select 1 from document_addressee a where a.document_id = d.id and a.name = @Unit))
        """;

    private readonly SearchQuery _query;
    private readonly IReadOnlyList<SearchTerm> _terms;

    /// <exception cref="SearchQueryException">The query cannot be searched for.</exception>
    public DocumentSearch(SearchQuery query)
    {
        _terms = query.ToTerms();
        _query = query;
    }

    public async Task<SearchPage> RunAsync(SqliteConnection connection, CancellationToken cancellation)
    {
        var parameters = new
        {
            match = FtsExpression.Of(_terms),
            unitMatch = _query.Unit is { } unit && SearchTerm.Of(unit) is { } term ? FtsExpression.InPlace(term) : FtsExpression.Nothing,
            _query.Unit,
            _query.Year,
            _query.Series,
            _query.Limit,
            _query.Offset,
        };
        var total = await connection.ExecuteScalarAsync<int>(
            new CommandDefinition($"select count(*) {Where}", parameters, cancellationToken: cancellation)).ConfigureAwait(false);
        var rows = await connection.QueryAsync<Row>(new CommandDefinition(
            $"""
            select d.series as Series, d.year as Year, d.serial as Serial, d.version as Version, d.title as Title, d.date as Date,
                   p.address as Address, p.heading as Heading, p.content as Content, p.first_line as FirstLine, p.last_line as LastLine,
                   best.rank as Rank
            from (select p.id as id, {Rank} as rank {Where} order by {Rank}, d.date desc, p.id limit @Limit offset @Offset) best
            join passage p on p.id = best.id
            join document d on d.id = p.document_id
            order by best.rank, d.date desc, p.id
            """,
            parameters,
            cancellationToken: cancellation)).ConfigureAwait(false);
        return new SearchPage(total, rows.Select(ToHit).ToArray());
    }

    private SearchHit ToHit(Row row) => new()
    {
        Number = new DocumentNumber(row.Series, row.Year, row.Serial),
        Version = row.Version,
        Title = row.Title,
        Date = DocumentReader.ToDate(row.Date),
        Address = row.Address,
        Heading = row.Heading,
        Snippet = SnippetMaker.Make(row.Content, _terms),
        FirstLine = row.FirstLine,
        LastLine = row.LastLine,
        Score = -row.Rank, // FTS5 gives the best the lowest.
    };

    private sealed class Row
    {
        public string Series { get; init; } = "";
        public int Year { get; init; }
        public int Serial { get; init; }
        public int Version { get; init; }
        public string Title { get; init; } = "";
        public string? Date { get; init; }
        public string Address { get; init; } = "";
        public string Heading { get; init; } = "";
        public string Content { get; init; } = "";
        public int FirstLine { get; init; }
        public int LastLine { get; init; }
        public double Rank { get; init; }
    }
}

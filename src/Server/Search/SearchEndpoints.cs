using Zhengling.Runtime.Library;
using Zhengling.Server.Hosting;

namespace Zhengling.Server.Search;

/// <summary><c>/api/search</c>: looking for words in the documents.</summary>
internal static class SearchEndpoints
{
    public static void MapSearch(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/search", SearchAsync).WithTags("search").WithName("search").WithSummary("Look for words in the documents")
            .Produces<SearchResults>()
            .Produces<Problem>(StatusCodes.Status400BadRequest, Problems.ContentType);

    private static async Task<IResult> SearchAsync(
        IDocumentLibrary library, string q, string? unit, int? year, string? series, int? limit, int? offset, CancellationToken cancellation)
    {
        var query = new SearchQuery(q) { Unit = unit, Year = year, Series = series, Limit = limit ?? 20, Offset = offset ?? 0 };
        var page = await library.SearchAsync(query, cancellation);
        return TypedResults.Ok(new SearchResults(page.Total, [.. page.Hits.Select(SearchResult.Of)]));
    }
}

/// <summary>One page of what was found.</summary>
/// <param name="Total">How many places in all.</param>
/// <param name="Hits">The places of this page, best first.</param>
public sealed record SearchResults(int Total, IReadOnlyList<SearchResult> Hits);

/// <summary>A place where the words were found.</summary>
/// <param name="Number">The document number.</param>
/// <param name="Version">Which of several texts with this number.</param>
/// <param name="Title">The title of the document.</param>
/// <param name="Date">The date of issue, or null.</param>
/// <param name="Address">The address of the place in the document.</param>
/// <param name="Heading">The heading of the place; empty when there is none.</param>
/// <param name="Snippet">The text around the words.</param>
/// <param name="FirstLine">The first line of the place.</param>
public sealed record SearchResult(
    string Number, int Version, string Title, DateOnly? Date, string Address, string Heading, IReadOnlyList<SnippetText> Snippet, int FirstLine)
{
    internal static SearchResult Of(SearchHit hit) => new(
        hit.Number.ToString(), hit.Version, hit.Title, hit.Date, hit.Address, hit.Heading,
        [.. hit.Snippet.Select(part => new SnippetText(part.Text, part.IsHit))], hit.FirstLine);
}

/// <summary>A piece of a snippet.</summary>
/// <param name="Text">The text.</param>
/// <param name="Hit">Whether these are words looked for.</param>
public sealed record SnippetText(string Text, bool Hit);

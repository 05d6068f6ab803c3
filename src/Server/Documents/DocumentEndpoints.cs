using Zhengling.Gazette;
using Zhengling.Runtime.Library;
using Zhengling.Server.Hosting;

namespace Zhengling.Server.Documents;

/// <summary><c>/api/documents</c>: the documents of the library.</summary>
internal static class DocumentEndpoints
{
    public static void MapDocuments(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/documents").WithTags("documents");
        group.MapGet("/", ListAsync).WithName("listDocuments").WithSummary("List the documents of the library")
            .Produces<IReadOnlyList<DocumentItem>>();
        group.MapGet("/{number}", GetAsync).WithName("getDocument").WithSummary("Read a document")
            .Produces<DocumentText>()
            .Produces<Problem>(StatusCodes.Status400BadRequest, Problems.ContentType)
            .Produces<Problem>(StatusCodes.Status404NotFound, Problems.ContentType);
        group.MapGet("/{number}/articles", LocateAsync).WithName("getArticles").WithSummary("Read the places that a citation points at")
            .Produces<CitedArticles>()
            .Produces<Problem>(StatusCodes.Status400BadRequest, Problems.ContentType)
            .Produces<Problem>(StatusCodes.Status404NotFound, Problems.ContentType);
    }

    private static async Task<IResult> ListAsync(
        IDocumentLibrary library, string? series, int? year, string? unit, CancellationToken cancellation)
    {
        var found = await library.ListAsync(new DocumentFilter { Series = series, Year = year, Unit = unit }, cancellation);
        return TypedResults.Ok(found.Select(DocumentItem.Of).ToList());
    }

    private static async Task<IResult> GetAsync(
        HttpRequest request, IDocumentLibrary library, string number, int? version, CancellationToken cancellation)
    {
        if (!DocumentNumber.TryParse(number, out var parsed))
            return Problems.NotADocumentNumber(request, number);
        return await library.GetAsync(parsed, version, cancellation) is { } stored
            ? TypedResults.Ok(DocumentText.Of(stored))
            : Problems.DocumentNotIngested(request, parsed.ToString());
    }

    private static async Task<IResult> LocateAsync(
        HttpRequest request, IDocumentLibrary library, string number, string citation, CancellationToken cancellation)
    {
        if (!DocumentNumber.TryParse(number, out var parsed))
            return Problems.NotADocumentNumber(request, number);
        if (await library.LocateAsync(parsed, citation, cancellation) is not { } cited
            || await library.GetAsync(parsed, cited.Document.Version, cancellation) is not { } stored)
            return Problems.DocumentNotIngested(request, parsed.ToString());
        if (cited.Nodes.Count == 0)
            return Problems.ArticleNotFound(request, parsed.ToString(), citation);
        var addresses = cited.Nodes.SelectMany(node => node.SelfAndDescendants()).Select(node => node.Address).ToHashSet(StringComparer.Ordinal);
        return TypedResults.Ok(new CitedArticles(
            parsed.ToString(), stored.Document.Title, citation, [.. cited.Nodes.Select(TextNode.Of)],
            [.. stored.Document.Tables.Where(table => addresses.Contains(table.Address)).Select(TextTable.Of)], cited.Missing));
    }
}

using Zhengling.Server.Hosting;

namespace Zhengling.Server.Packs;

/// <summary><c>/api/packs</c>: the documents that can be calculated with, their decisions, inputs and readings.</summary>
internal static class PackEndpoints
{
    public static void MapPacks(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/packs").WithTags("packs");
        group.MapGet("/", List).WithName("listPacks").WithSummary("List the packs and their decisions").Produces<IReadOnlyList<PackView>>();
        group.MapGet("/{slug}", Get).WithName("getPack").WithSummary("Read one pack, named by slug or document number")
            .Produces<PackView>()
            .Produces<Problem>(StatusCodes.Status404NotFound, Problems.ContentType);
        group.MapGet("/{slug}/decisions/{name}", GetDecision).WithName("getDecision").WithSummary("Read what a decision asks for")
            .Produces<DecisionView>()
            .Produces<Problem>(StatusCodes.Status404NotFound, Problems.ContentType)
            .Produces<Problem>(StatusCodes.Status409Conflict, Problems.ContentType);
    }

    private static IResult List(PackCatalog catalog) => TypedResults.Ok(catalog.Library.Packs.Select(PackView.Of).ToList());

    private static IResult Get(HttpRequest request, PackCatalog catalog, string slug) =>
        catalog.Library.Find(slug) is { } pack ? TypedResults.Ok(PackView.Of(pack)) : Problems.PackNotFound(request, slug);

    private static IResult GetDecision(HttpRequest request, PackCatalog catalog, string slug, string name)
    {
        if (catalog.Library.Find(slug) is not { } pack)
            return Problems.PackNotFound(request, slug);
        var compiled = catalog.Compiled(pack);
        if (compiled.Decision(name) is not { } decision)
            return Problems.DecisionNotFound(request, slug, name);
        if (!compiled.IsUsable)
            return Problems.PackFaulty(request, pack.Title);
        return TypedResults.Ok(DecisionView.Of(compiled, decision));
    }
}

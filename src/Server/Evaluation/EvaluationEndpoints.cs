using System.Text.Json;
using Zhengling.Feel.Evaluation;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Inputs;
using Zhengling.Server.Hosting;
using Zhengling.Server.Packs;

namespace Zhengling.Server.Evaluation;

/// <summary><c>/api/packs/{slug}/decisions/{name}/evaluate</c>: working a decision out.</summary>
internal static class EvaluationEndpoints
{
    public static void MapEvaluation(this IEndpointRouteBuilder app) =>
        app.MapPost("/api/packs/{slug}/decisions/{name}/evaluate", Evaluate).WithTags("evaluation").WithName("evaluate")
            .WithSummary("Work a decision out")
            .WithDescription("Answers 200 also where the text leaves the value open (undetermined) or the document is not in force.")
            .Produces<AnswerView>()
            .Produces<Problem>(StatusCodes.Status404NotFound, Problems.ContentType)
            .Produces<Problem>(StatusCodes.Status409Conflict, Problems.ContentType)
            .Produces<Problem>(StatusCodes.Status422UnprocessableEntity, Problems.ContentType);

    private static IResult Evaluate(
        HttpRequest request, PackCatalog catalog, TimeProvider clock, string slug, string name, EvaluationBody body, CancellationToken cancellation)
    {
        if (catalog.Library.Find(slug) is not { } pack)
            return Problems.PackNotFound(request, slug);
        var compiled = catalog.Compiled(pack);
        if (compiled.Decision(name) is null)
            return Problems.DecisionNotFound(request, slug, name);
        if (!compiled.IsUsable)
            return Problems.PackFaulty(request, pack.Title);
        try
        {
            var answer = PackEvaluator.Evaluate(compiled, new EvaluationRequest
            {
                Decision = name,
                AsOf = body.AsOf ?? DateOnly.FromDateTime(clock.GetLocalNow().DateTime),
                Inputs = body.Inputs ?? new Dictionary<string, JsonElement>(),
                Readings = body.Readings ?? new Dictionary<string, string>(),
                Cancellation = cancellation,
            });
            return TypedResults.Text(Write(answer, Language.Of(request)), "application/json; charset=utf-8");
        }
        catch (InputException error)
        {
            return Problems.InputsRefused(request, error.Errors);
        }
        catch (EvaluationLimitException)
        {
            return Problems.EvaluationTooLong(request);
        }
    }

    private static ReadOnlySpan<byte> Write(Answer answer, string language)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = ApiJson.Encoder, MaxDepth = 1000 }))
            AnswerJson.Write(writer, answer, language);
        return buffer.ToArray();
    }
}

/// <summary>A question to a decision.</summary>
/// <param name="AsOf">The day for which the answer holds; today when left out.</param>
/// <param name="Inputs">The inputs by name: numbers as JSON numbers, dates as <c>2022-04-12</c>, structures as objects, lists as arrays.</param>
/// <param name="Readings">The readings chosen, by name; the others have their defaults.</param>
public sealed record EvaluationBody(
    DateOnly? AsOf = null, Dictionary<string, JsonElement>? Inputs = null, Dictionary<string, string>? Readings = null);

using Microsoft.AspNetCore.WebUtilities;
using Zhengling.Policies.Inputs;

namespace Zhengling.Server.Hosting;

/// <summary>Every problem the API itself reports, with its code and its words.</summary>
internal static class Problems
{
    public const string ContentType = "application/problem+json";

    public static IResult DocumentNotIngested(HttpRequest request, string number) => Make(
        request, StatusCodes.Status404NotFound, "document-not-ingested",
        $"文件库中没有{number}。请先收录刊载它的公报。",
        $"The library does not have {number}. Ingest the gazette that prints it first.");

    public static IResult NotADocumentNumber(HttpRequest request, string number) => Make(
        request, StatusCodes.Status400BadRequest, "document-number-bad",
        $"“{number}”不是发文字号，应如“某政发〔2021〕2号”。",
        $"\"{number}\" is no document number; write e.g. 某政发〔2021〕2号.");

    public static IResult ArticleNotFound(HttpRequest request, string number, string citation) => Make(
        request, StatusCodes.Status404NotFound, "article-not-found",
        $"{number}中没有“{citation}”。",
        $"{number} has no \"{citation}\".");

    public static IResult PackNotFound(HttpRequest request, string slug) => Make(
        request, StatusCodes.Status404NotFound, "pack-not-found",
        $"没有“{slug}”的测算。",
        $"There is no pack \"{slug}\".");

    public static IResult DecisionNotFound(HttpRequest request, string slug, string name) => Make(
        request, StatusCodes.Status404NotFound, "decision-not-found",
        $"“{slug}”中没有测算“{name}”。",
        $"The pack \"{slug}\" has no decision \"{name}\".");

    public static IResult PackFaulty(HttpRequest request, string title) => Make(
        request, StatusCodes.Status409Conflict, "pack-faulty",
        $"《{title}》的录入有错误，改正之前不能测算。用 zhengling check 查看错误。",
        $"The pack \"{title}\" has errors and cannot be evaluated until they are mended; see zhengling check.");

    public static IResult EvaluationTooLong(HttpRequest request) => Make(
        request, StatusCodes.Status422UnprocessableEntity, "evaluation-limit",
        "计算量超过上限，已停止。请减少输入的行数。",
        "The evaluation ran over its limits and was stopped. Give fewer rows.");

    public static IResult NoSuchResource(HttpRequest request) => Make(
        request, StatusCodes.Status404NotFound, "resource-not-found",
        $"没有“{request.Path}”。",
        $"There is no \"{request.Path}\".");

    public static IResult InputsRefused(HttpRequest request, IReadOnlyList<InputError> errors)
    {
        var language = Language.Of(request);
        return Send(Words(
            request, StatusCodes.Status422UnprocessableEntity, "inputs-refused",
            $"有{errors.Count}处输入不能使用，没有进行测算。",
            $"{errors.Count} inputs cannot be used; nothing was evaluated.") with
        {
            Errors = [.. errors.Select(error => new InputProblem(error.Input, error.Code, error.Message.In(language)))],
        });
    }

    public static IResult RequestTooLarge(HttpRequest request) => Make(
        request, StatusCodes.Status413PayloadTooLarge, "request-too-large", "提交的内容太大。", "The request is too large.");

    public static IResult RequestBad(HttpRequest request, int status) => Make(
        request, status, "request-bad",
        "请求的写法不对：路径、方法、参数或正文不合接口说明（/openapi/v1.json）。",
        "The request is malformed: path, method, parameters or body do not fit the description at /openapi/v1.json.");

    /// <summary>A problem as a result.</summary>
    public static IResult Make(HttpRequest request, int status, string code, string chinese, string english) =>
        Send(Words(request, status, code, chinese, english));

    private static IResult Send(Problem problem) => TypedResults.Json(problem, contentType: ContentType, statusCode: problem.Status);

    private static Problem Words(HttpRequest request, int status, string code, string chinese, string english) =>
        new(code, ReasonPhrases.GetReasonPhrase(status), Language.Of(request) == "en" ? english : chinese, status);
}

using Microsoft.AspNetCore.Diagnostics;
using Zhengling.Runtime.Library;
using Zhengling.Storage;

namespace Zhengling.Server.Hosting;

/// <summary>Turns what was thrown into a problem: known errors in their own words, the rest without any detail of the program.</summary>
internal sealed partial class ExceptionProblems(ILogger<ExceptionProblems> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (context.RequestAborted.IsCancellationRequested && exception is OperationCanceledException)
            return true;
        await Describe(context.Request, exception).ExecuteAsync(context);
        return true;
    }

    private IResult Describe(HttpRequest request, Exception exception)
    {
        switch (exception)
        {
            case SearchQueryException error:
                return Problems.Make(request, StatusCodes.Status400BadRequest, error.CodeText, error.Chinese, error.English);
            case StorageException error:
                LogFailure(request.Path, error);
                return Problems.Make(request, StatusCodes.Status503ServiceUnavailable, error.CodeText, error.Chinese, error.English);
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                return Problems.RequestTooLarge(request);
            case BadHttpRequestException error:
                return Problems.RequestBad(request, error.StatusCode);
            case OperationCanceledException:
                return Problems.Make(
                    request, StatusCodes.Status504GatewayTimeout, "request-timeout", "处理时间过长，已停止。", "This took too long and was stopped.");
            default:
                LogFailure(request.Path, exception);
                return Problems.Make(
                    request, StatusCodes.Status500InternalServerError, "internal",
                    "服务器出错，已记录。请稍后再试，或联系管理员。",
                    "The server failed and has logged it. Try again later or ask the administrator.");
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Request for {Path} failed")]
    private partial void LogFailure(string path, Exception error);
}

using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Zhengling.Runtime.Library;
using Zhengling.Server.Documents;
using Zhengling.Server.Evaluation;
using Zhengling.Server.Hosting;
using Zhengling.Server.Packs;
using Zhengling.Server.Search;
using Zhengling.Storage;
using Zhengling.Storage.Sqlite;

namespace Zhengling.Server;

/// <summary>The HTTP server: the API under <c>/api</c>, its description at <c>/openapi/v1.json</c>, and the web interface.</summary>
public static class ZhenglingServer
{
    private const long LargestRequest = 8 * 1024 * 1024;
    private static readonly TimeSpan LongestRequest = TimeSpan.FromSeconds(60);

    /// <summary>Puts the server together; it is not started yet.</summary>
    /// <param name="options">Database, packs, addresses.</param>
    /// <returns>The application; starting it opens the addresses, disposing it closes the database.</returns>
    /// <exception cref="StorageException">The database cannot be used.</exception>
    /// <exception cref="ServerOptionsException">There is no folder of packs, or an address is none.</exception>
    public static WebApplication Build(ServerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var urls = Addresses.Choose(options.Urls);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(Limit);
        builder.WebHost.UseUrls(urls);
        builder.Services.AddSingleton(options.Clock);
        builder.Services.AddSingleton(_ => SqliteDatabase.Open(DatabaseLocation.Choose(options.Database), options.Clock));
        builder.Services.AddSingleton<IDocumentLibrary, SqliteDocumentLibrary>();
        builder.Services.AddSingleton(PackCatalog.Load(options.Packs));
        builder.Services.AddExceptionHandler<ExceptionProblems>();
        builder.Services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy { Timeout = LongestRequest });
        builder.Services.AddHostFiltering(hosts => hosts.AllowedHosts = Addresses.AllowedHosts(urls));
        builder.Services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.AddApiDescription();

        var app = builder.Build();
        try
        {
            app.Services.GetRequiredService<SqliteDatabase>();
        }
        catch
        {
            ((IDisposable)app).Dispose();
            throw;
        }
        app.UseHostFiltering();
        app.UseSecurityHeaders();
        app.UseExceptionHandler(_ => { });
        app.UseStatusCodePages(Explain);
        app.UseRequestTimeouts();
        app.UseWebFiles(options.WebFolder);
        app.MapOpenApi();
        app.MapDocuments();
        app.MapSearch();
        app.MapPacks();
        app.MapEvaluation();
        app.MapWebPages(options.WebFolder);
        return app;
    }

    // What the framework refuses without a word (a body too large, a wrong method or type) gets one.
    private static Task Explain(StatusCodeContext context)
    {
        var (request, status) = (context.HttpContext.Request, context.HttpContext.Response.StatusCode);
        var problem = status == StatusCodes.Status413PayloadTooLarge ? Problems.RequestTooLarge(request) : Problems.RequestBad(request, status);
        return problem.ExecuteAsync(context.HttpContext);
    }

    private static void Limit(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = LargestRequest;
        kestrel.Limits.MaxRequestLineSize = 8 * 1024;
        kestrel.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        kestrel.Limits.MaxConcurrentConnections = 1000;
    }
}

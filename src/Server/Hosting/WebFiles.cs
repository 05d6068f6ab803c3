using Microsoft.Extensions.FileProviders;

namespace Zhengling.Server.Hosting;

/// <summary>The built web interface: its files, and its first page for every page of it.</summary>
internal static class WebFiles
{
    private const string FirstPage = "index.html";

    public static void UseWebFiles(this IApplicationBuilder app, string folder)
    {
        if (!Directory.Exists(folder))
            return;
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            // Files below assets/ carry a hash of their content in their names.
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache",
        });
    }

    public static void MapWebPages(this IEndpointRouteBuilder app, string folder)
    {
        app.MapFallback("/api/{**path}", (HttpRequest request) => Problems.NoSuchResource(request));
        app.MapFallback("/openapi/{**path}", (HttpRequest request) => Problems.NoSuchResource(request));
        var page = Path.Combine(folder, FirstPage);
        if (File.Exists(page))
        {
            app.MapFallback((HttpResponse response) =>
            {
                response.Headers.CacheControl = "no-cache";
                return Results.File(page, "text/html; charset=utf-8");
            });
        }
        else
        {
            app.MapFallback(() => Results.Text(
                "网页界面尚未构建：请安装 Node.js 后重新构建 src/Server。接口说明见 /openapi/v1.json。\n"
                + "The web interface is not built: install Node.js and build src/Server again. The API is described at /openapi/v1.json.\n",
                statusCode: StatusCodes.Status404NotFound));
        }
    }
}

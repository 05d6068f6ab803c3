namespace Zhengling.Server.Hosting;

/// <summary>The OpenAPI document that describes the API.</summary>
internal static class ApiDescription
{
    public static void AddApiDescription(this IServiceCollection services) =>
        services.AddOpenApi("v1", options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "政令 Zhengling";
            document.Info.Version = "v1";
            document.Info.Description =
                "公报文件的查阅与测算。数字均为精确十进制数，客户端不应以浮点数处理。"
                + " Documents of the gazette and the decisions they lay down. Numbers are exact decimals: clients must not read them as floating point.";
            document.Servers?.Clear();
            return Task.CompletedTask;
        }));
}

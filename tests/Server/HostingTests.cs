using System.Net;
using System.Net.Sockets;
using Zhengling.Storage;

namespace Zhengling.Server.Tests;

public sealed class HostingTests(InventedOffice office) : IClassFixture<InventedOffice>
{
    [Fact]
    public async Task 每个答复都带安全头()
    {
        foreach (var path in new[] { "/", "/api/packs", "/api/none", "/openapi/v1.json" })
        {
            var headers = (await office.GetAsync(path)).Headers;
            headers["Content-Security-Policy"].ShouldContain("script-src 'self';", Case.Sensitive, path);
            headers["Content-Security-Policy"].ShouldContain("frame-ancestors 'none'");
            headers["X-Content-Type-Options"].ShouldBe("nosniff");
            headers.ContainsKey("Server").ShouldBeFalse();
        }
    }

    [Fact]
    public async Task 没有的接口是问题_不是网页()
    {
        var reply = await office.GetAsync("/api/none/at/all");

        (reply.Status, reply.Code).ShouldBe((404, "resource-not-found"));
    }

    [Fact]
    public async Task 不支持的方法是问题_不是网页()
    {
        var reply = await office.PostAsync("/api/packs", "{}");

        (reply.Status, reply.Code).ShouldBe((404, "resource-not-found"));
    }

    [Fact]
    public async Task 别的主机名被拒绝()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/packs", UriKind.Relative));
        request.Headers.Host = "rebound.example";
        using var response = await office.Client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task 接口说明与签入的一致()
    {
        var described = (await office.GetAsync("/openapi/v1.json")).Text.ReplaceLineEndings("\n").TrimEnd();
        var file = Path.Combine(ProjectRoot(), "web", "openapi.json");
        if (Environment.GetEnvironmentVariable("ZHENGLING_ACCEPT") == "1")
            await File.WriteAllTextAsync(file, described + "\n");

        (await File.ReadAllTextAsync(file)).TrimEnd().ShouldBe(
            described, "接口变了：用 ZHENGLING_ACCEPT=1 重跑本测试，再在 web/ 运行 npm run api，一并提交。");
    }

    [Fact]
    public void 默认只在本机监听_端口被占时另选()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 5080);
        try
        {
            taken.Start();
        }
        catch (SocketException)
        {
            // Somebody else has it already, which is just as good.
        }

        using var folder = new Temporary();
        using var app = (IDisposable)ZhenglingServer.Build(Options(folder));
        var url = ((WebApplication)app).Configuration["urls"] ?? string.Join(';', ((WebApplication)app).Urls);
        url.ShouldBe("http://127.0.0.1:0");
    }

    [Theory]
    [InlineData("--port", "80")]
    [InlineData("--db")]
    [InlineData("--urls", "")]
    public void 不认识或不完整的选项(params string[] args) =>
        Should.Throw<ServerOptionsException>(() => ServerOptions.Parse(args, TimeProvider.System)).Chinese.ShouldContain(args[0]);

    [Fact]
    public void 选项()
    {
        var options = ServerOptions.Parse(["--db", "x.db", "--packs=p", "--urls", "http://127.0.0.1:1"], TimeProvider.System);

        (options.Database, options.Packs, options.Urls).ShouldBe(("x.db", "p", "http://127.0.0.1:1"));
    }

    [Fact]
    public void 不能用的地址_数据库和目录_启动时就说明()
    {
        using var folder = new Temporary();
        File.WriteAllText(Path.Combine(folder.Path, "text.db"), "This is a letter and no database, whatever its name says.");

        Should.Throw<ServerOptionsException>(() => ZhenglingServer.Build(Options(folder) with { Urls = "five-thousand" })).Code.ShouldBe("urls-bad");
        Should.Throw<ServerOptionsException>(() => ZhenglingServer.Build(Options(folder) with { Urls = ";" })).Code.ShouldBe("urls-bad");
        Should.Throw<ServerOptionsException>(() => ZhenglingServer.Build(Options(folder) with { Packs = "/no/such/folder" })).Code.ShouldBe("packs-not-found");
        Should.Throw<StorageException>(() => ZhenglingServer.Build(Options(folder) with { Database = Path.Combine(folder.Path, "text.db") }))
            .Code.ShouldBe(StorageErrorCode.NotADatabase);
    }

    private static ServerOptions Options(Temporary folder) => new()
    {
        Clock = TimeProvider.System,
        Database = Path.Combine(folder.Path, "office.db"),
        Packs = InventedOffice.Fixture("policies"),
    };

    private static string ProjectRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Zhengling.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Zhengling.slnx");
        return folder.FullName;
    }

    private sealed class Temporary : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("zhengling-server-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}

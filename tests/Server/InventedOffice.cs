using System.Text;
using System.Text.Json;
using Zhengling.Gazette;
using Zhengling.Runtime.Library;

namespace Zhengling.Server.Tests;

/// <summary>A real server of an invented county: its own port, its own database with one gazette, one pack.</summary>
public sealed class InventedOffice : IAsyncLifetime
{
    public const string Ponds = "甲县政发〔2030〕1号";
    public const string Subsidy = "/api/packs/pond-care/decisions/年度补助";

    private readonly string _folder = Directory.CreateTempSubdirectory("zhengling-server-").FullName;
    private WebApplication? _app;

    /// <summary>The address of the server.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>A client in Chinese, the default.</summary>
    public HttpClient Client { get; private set; } = new();

    public static string Fixture(string name) => Path.Combine(AppContext.BaseDirectory, "Fixtures", name);

    public async Task InitializeAsync()
    {
        _app = ZhenglingServer.Build(new ServerOptions
        {
            Clock = new FixedClock(new DateTimeOffset(2031, 5, 20, 2, 0, 0, TimeSpan.Zero)),
            Database = Path.Combine(_folder, "office.db"),
            Packs = Fixture("policies"),
            Urls = "http://127.0.0.1:0",
        });
        await _app.Services.GetRequiredService<IDocumentLibrary>().IngestAsync([GazetteReader.ReadFile(Fixture("gazette.txt"))]);
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single());
        Client = new HttpClient { BaseAddress = Address };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null)
            await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Asks for a resource.</summary>
    public Task<Reply> GetAsync(string path, string? language = null) => SendAsync(HttpMethod.Get, path, null, language);

    /// <summary>Sends JSON.</summary>
    public Task<Reply> PostAsync(string path, string json, string? language = null) => SendAsync(HttpMethod.Post, path, json, language);

    private async Task<Reply> SendAsync(HttpMethod method, string path, string? json, string? language)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (language is not null)
            request.Headers.AcceptLanguage.ParseAdd(language);
        // A refused body is not sent: the server answers first.
        request.Headers.ExpectContinue = json?.Length > 1024 * 1024;
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new Reply((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, text, response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;
    }
}

/// <summary>What the server replied.</summary>
public sealed record Reply(int Status, string? Type, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>The code of a problem; fails when the reply is none.</summary>
    public string Code
    {
        get
        {
            Type.ShouldBe("application/problem+json", Text);
            Json.GetProperty("status").GetInt32().ShouldBe(Status);
            return Json.GetProperty("code").GetString()!;
        }
    }
}

using Microsoft.Playwright;
using Zhengling.Server.Tests;

namespace Zhengling.E2e.Tests;

/// <summary>The invented office with a browser in front of it.</summary>
public sealed class BrowserOffice : IAsyncLifetime
{
    private readonly InventedOffice _office = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        await _office.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _office.DisposeAsync();
    }

    /// <summary>A page of a visitor of its own: nothing remembered from other tests.</summary>
    public async Task<Visit> VisitAsync(string path, int width = 1280, int height = 900)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = _office.Address.ToString(),
            Locale = "zh-CN",
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        context.SetDefaultTimeout(10_000);
        var visit = new Visit(await context.NewPageAsync());
        await visit.GoToAsync(path);
        return visit;
    }
}

/// <summary>A page and what its console complained of.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly List<string> _complaints = [];

    public Visit(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            // The browser also reports every refused request here; those are part of the tests.
            if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                _complaints.Add(message.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
    }

    public IPage Page { get; }

    public ILocator ResultCard => Page.Locator(".result-card");

    public async Task GoToAsync(string path)
    {
        await Page.GotoAsync(path);
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name });

    /// <summary>Chooses from a list box by keyboard.</summary>
    public async Task ChooseAsync(string label, string option)
    {
        await Page.GetByLabel(label, new PageGetByLabelOptions { Exact = true }).FillAsync(option);
        await Page.Keyboard.PressAsync("Enter");
    }

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        _complaints.ShouldBeEmpty();
    }
}

[CollectionDefinition(Name)]
public sealed class OfficeCollection : ICollectionFixture<BrowserOffice>
{
    public const string Name = "office";
}

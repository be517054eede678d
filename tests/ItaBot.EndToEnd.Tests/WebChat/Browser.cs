using Microsoft.Playwright;

namespace ItaBot.EndToEnd.Tests.WebChat;

/// <summary>One headless Chromium for all tests of the page. It starts with the first page that is opened.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where Chromium is: <c>CHROMIUM_PATH</c>, or a usual place; null where there is none.</summary>
    public static string? Path { get; } = new[]
    {
        Environment.GetEnvironmentVariable("CHROMIUM_PATH"),
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    }.FirstOrDefault(File.Exists);

    /// <inheritdoc />
    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Opens a page with nothing remembered from earlier ones.</summary>
    /// <param name="width">Of the window, in CSS pixels.</param>
    /// <param name="scheme">Light or dark.</param>
    public async Task<IPage> OpenAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Path,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
        return await _browser.NewPageAsync(new BrowserNewPageOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
        });
    }

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}

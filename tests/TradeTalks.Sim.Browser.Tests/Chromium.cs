using Microsoft.Playwright;

namespace TradeTalks.Sim.Browser.Tests;

/// <summary>The Chromium of this machine, started once for all tests and driven without a window. Nothing is downloaded.</summary>
[SetUpFixture]
internal sealed class Chromium
{
    /// <summary>The environment variable that names the browser where it is found in no usual place.</summary>
    private const string Variable = "TRADETALKS_CHROMIUM";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    private static IPlaywright? _playwright;
    private static IBrowser? _browser;

    [OneTimeSetUp]
    public async Task Start()
    {
        if (Find() is not { } program)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
    }

    /// <summary>A page of a browser that has seen nothing before; the test is skipped where there is no browser.</summary>
    /// <param name="width">Its width, in pixels.</param>
    /// <param name="scheme">Light or dark.</param>
    public static async Task<IPage> OpenAsync(int width, ColorScheme scheme)
    {
        if (_browser is null)
            Assert.Ignore($"There is no Chromium on this machine: install the package chromium, or name the program in {Variable}.");
        return await _browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, Offline = true });
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return named;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}

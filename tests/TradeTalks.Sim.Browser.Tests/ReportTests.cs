using System.Text;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TradeTalks.Sim.Browser.Tests;

/// <summary>Reports in a real browser: on a telephone and on a desk, in the light and in the dark, by keyboard, aloud and on paper.</summary>
[Category("Browser")]
[TestFixtureSource(typeof(Reports), nameof(Reports.All))]
internal sealed partial class ReportTests(string report)
{
    private const int Phone = 390;
    private const int Desk = 1280;
    private const string OpenAll = "document.querySelectorAll('details').forEach(one => one.open = true)";


    /// <summary>Leaves a few rows of each table, since the others are like them and every cell takes time.</summary>
    private const string FewRows = "document.querySelectorAll('tbody').forEach(body => [...body.rows].slice(4).forEach(row => row.remove()))";

    private readonly List<string> _complaints = [];

    [SetUp]
    public void Forget() => _complaints.Clear();

    [TestCase(Phone)]
    [TestCase(Desk)]
    public async Task It_asks_for_nothing_complains_of_nothing_and_the_page_never_scrolls_sideways(int width)
    {
        var page = await OpenAsync(width);
        Assert.That(await WidthBeyondAsync(page), Is.Zero);
        await page.EvaluateAsync(OpenAll);
        Assert.That(await WidthBeyondAsync(page), Is.Zero, "with everything unfolded");
        Assert.That(await page.EvaluateAsync<bool>("[...document.images].every(image => image.complete && image.naturalWidth > 0)"), "every drawing is shown");
        await page.CloseAsync();
        Assert.That(_complaints, Is.Empty);
    }

    [TestCase(Phone, ColorScheme.Light)]
    [TestCase(Desk, ColorScheme.Dark)]
    public async Task It_keeps_every_rule_of_accessibility_that_can_be_checked(int width, ColorScheme scheme)
    {
        var page = await OpenAsync(width, scheme);
        await page.EvaluateAsync(OpenAll);
        await page.EvaluateAsync(FewRows);
        var found = await page.RunAxe();
        var wrong = found.Violations.Select(rule => $"{rule.Id}: {rule.Help}, {rule.Nodes.Length} times, first {rule.Nodes[0].Html}");
        await page.CloseAsync();
        Assert.That(found.Passes.Select(rule => rule.Id), Is.SupersetOf((string[])["color-contrast", "heading-order", "image-alt"]), "the rules were looked at");
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public async Task Every_drawing_has_words_and_what_has_none_is_passed_over()
    {
        var page = await OpenAsync(Desk);
        var images = await page.EvaluateAsync<string[]>("[...document.images].map(image => image.alt)");
        var shapes = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('svg')].filter(svg => svg.getAttribute('aria-hidden') !== 'true').map(svg => svg.outerHTML)");
        await page.CloseAsync();
        Assert.That(images, Is.Not.Empty.And.All.Length.GreaterThan(20));
        Assert.That(shapes, Is.Empty, "shapes stand beside their numbers");
    }

    [Test]
    public async Task Everything_that_can_be_used_is_reached_by_the_tabulator_key_and_shows_it()
    {
        var page = await OpenAsync(Phone);
        var count = await page.EvaluateAsync<int>("[...document.querySelectorAll('a[href], summary, [tabindex=\"0\"]')].filter(one => one.checkVisibility()).length");
        Assert.That(count, Is.GreaterThan(20));
        for (var place = 0; place < count; place++)
        {
            await page.Keyboard.PressAsync("Tab");
            var seen = await page.EvaluateAsync<string>("(() => { const one = document.activeElement; const box = one.getBoundingClientRect(); one.dataset.seen = '1'; return box.width > 0 && getComputedStyle(one).outlineStyle !== 'none' ? '' : one.outerHTML.slice(0, 200); })()");
            Assert.That(seen, Is.Empty);
        }

        Assert.That(await page.EvaluateAsync<int>("document.querySelectorAll('[data-seen]').length"), Is.EqualTo(count), "each of them once");
        await page.CloseAsync();
    }

    [Test]
    public async Task What_is_folded_opens_by_keyboard_and_the_first_key_leads_past_the_contents()
    {
        var page = await OpenAsync(Desk);
        await page.Keyboard.PressAsync("Tab");
        Assert.That(await page.EvaluateAsync<string>("document.activeElement.textContent"), Is.EqualTo("Skip to the content"));
        await page.Keyboard.PressAsync("Enter");
        Assert.That(new Uri(page.Url).Fragment, Is.EqualTo("#content"));
        var summary = page.Locator("summary").First;
        await summary.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.That(await page.EvaluateAsync<bool>("document.activeElement.parentElement.open"));
        await page.Keyboard.PressAsync("Space");
        Assert.That(await page.EvaluateAsync<bool>("document.activeElement.parentElement.open"), Is.False);
        await page.CloseAsync();
    }

    [Test]
    public async Task It_prints_on_several_pages_with_nothing_beyond_the_paper()
    {
        var page = await OpenAsync(Desk);
        var paper = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" }));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetViewportSizeAsync(700, 900);
        var beyond = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('table, img, pre')].filter(one => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth).map(one => one.outerHTML.slice(0, 120))");
        await page.CloseAsync();
        Assert.That(paper, Does.StartWith("%PDF"));
        Assert.That(Leaf().Count(paper), Is.GreaterThan(3));
        Assert.That(beyond, Is.Empty);
    }

    private async Task<IPage> OpenAsync(int width, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await Chromium.OpenAsync(width, scheme);
        var address = Reports.Address(report);
        page.Console += (_, message) => _complaints.Add($"console: {message.Text}");
        page.PageError += (_, error) => _complaints.Add($"error: {error}");
        page.Request += (_, request) => _complaints.AddRange(request.Url == address || request.Url.StartsWith("data:", StringComparison.Ordinal) ? [] : [$"request: {request.Url}"]);
        await page.GotoAsync(address);
        return page;
    }

    private static Task<int> WidthBeyondAsync(IPage page) => page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Leaf();
}

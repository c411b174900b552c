using System.Globalization;
using System.Text.Json;
using TradeTalks.Sim.Cli.Commands;
using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Tests.Commands;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.Reports;

internal sealed class ReportTests
{
    private const string Hostile = "<script>alert(1)</script> & \"quoted\" '</style>";

    private CommandLine _line = null!;

    private string Output => Path.Combine(_line.Folder, "a");

    [SetUp]
    public void Open() => _line = new CommandLine();

    [TearDown]
    public void Close() => _line.Dispose();

    [TestCase("first-steps.yaml")]
    [TestCase("october-2019.yaml")]
    [TestCase("three-fronts.yaml")]
    [TestCase("negotiation/three-ways.yaml")]
    [TestCase("theory/war-of-attrition.yaml")]
    public void A_report_is_one_well_formed_page_below_two_megabytes_that_asks_for_nothing(string scenario)
    {
        var text = PageOf(Shipped(scenario), 300);
        PageText.AssertAsksForNothing(text);
        Assert.That(PageText.Parse(text).Descendants("img").Count(), Is.EqualTo(scenario.Contains('/', StringComparison.Ordinal) ? FigureCatalogue.All.Count(kind => !kind.IsAboutTariffs) : FigureCatalogue.All.Length));
    }

    [Test]
    public void Every_image_has_words_every_table_a_caption_and_every_column_a_heading() =>
        PageText.AssertTablesHaveCaptionsAndHeadings(PageText.Parse(PageOf(Shipped("october-2019.yaml"), 300)));

    [Test]
    public void Headings_go_down_one_level_at_a_time_and_links_lead_somewhere() =>
        PageText.AssertHeadingsAndLinksAreInOrder(PageText.Parse(PageOf(Shipped("october-2019.yaml"), 300)));

    [Test]
    public void The_courses_told_are_played_by_the_command_beside_them_with_what_was_set_for_the_run()
    {
        Assert.That(_line.Run("run", Shipped("first-steps.yaml"), "-n", "300", "-s", "North.demanded_share=50 %", "--seed", "5", "-o", Output, "-q").Code, Is.Zero);
        var told = PageText.Parse(Written(Output)).Descendants("section").First(section => (string?)section.Attribute("id") == "courses");
        var words = told.Descendants("pre").First().Value.Split(' ');
        var (code, output, error) = _line.Run([.. words[1..^1], "--plain", "-o", Output]);
        Assert.That(code, Is.Zero, error);
        Assert.That(output, Does.Contain("seed 5").And.Contain("Mini-deal since day").Or.Contain("Comprehensive deal since day"));
    }

    [Test]
    public void What_a_user_names_is_text_and_never_markup()
    {
        var file = _line.File(File.ReadAllText(Shipped("first-steps.yaml")).Replace("name: First steps", $"name: '{Hostile.Replace("'", "''", StringComparison.Ordinal)}'", StringComparison.Ordinal));
        var text = PageOf(file, 100);
        Assert.That(text, Does.Not.Contain("<script").And.Contain("&lt;script&gt;"));
        Assert.That(PageText.Parse(text).Descendants("h1").Single().Value, Is.EqualTo(Hostile));
    }

    [Test]
    public void Equal_runs_give_equal_reports_whatever_their_folder_and_threads()
    {
        var first = PageOf(Shipped("first-steps.yaml"), 300);
        var folder = Path.Combine(_line.Folder, "b");
        Assert.That(_line.Run("run", Shipped("first-steps.yaml"), "-n", "300", "-o", folder, "--threads", "3", "-q").Code, Is.Zero);
        Assert.That(Written(folder), Is.EqualTo(first));
        Assert.That(Written(folder), Is.EqualTo(first));
    }

    [Test]
    public void A_report_shows_the_numbers_of_the_summary_and_the_hashes_of_the_files()
    {
        var text = PageOf(Shipped("october-2019.yaml"), 1000);
        using var summary = JsonDocument.Parse(File.ReadAllText(Path.Combine(Output, "latest", "summary.json")));
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Output, "latest", "run.json")));
        var shown = PageText.Parse(text).Descendants("section").First(section => (string?)section.Attribute("id") == "answer").Value;
        foreach (var state in summary.RootElement.GetProperty("tables")[0].GetProperty("states").EnumerateObject())
            Assert.That(shown, Does.Contain(state.Value.GetProperty("count").GetInt64().ToString("N0", CultureInfo.InvariantCulture)));
        foreach (var file in manifest.RootElement.GetProperty("files").EnumerateArray())
            Assert.That(text, Does.Contain(file.GetProperty("sha256").GetString()!));
        Assert.That(text, Does.Contain("seed 20191009"));
    }

    [Test]
    public void A_report_is_no_part_of_its_run_and_goes_when_more_is_played()
    {
        PageOf(Shipped("first-steps.yaml"), 100);
        Assert.That(_line.Run("reproduce", "latest", "-o", Output).Code, Is.EqualTo(ExitCode.Fine));
        Assert.That(_line.Run("run", Shipped("first-steps.yaml"), "-n", "200", "-o", Output, "-q").Code, Is.Zero);
        Assert.That(File.Exists(Path.Combine(Output, "latest", "report.html")), Is.False);
    }

    [Test]
    public void A_run_whose_drawings_are_gone_says_so()
    {
        Assert.That(_line.Run("run", Shipped("first-steps.yaml"), "-n", "100", "-o", Output, "-q").Code, Is.Zero);
        File.Delete(Path.Combine(Output, "latest", "plots", "gain.csv"));
        var (code, _, error) = _line.Run("report", "latest", "-o", Output);
        Assert.That((code, error.Contains("has no plots/gain.csv", StringComparison.Ordinal)), Is.EqualTo((ExitCode.Usage, true)));
    }

    [Test]
    public void A_run_of_tables_with_a_protocol_alone_is_played_with_as_many_courses_as_twins_need() =>
        Assert.That(_line.Run("run", Shipped("theory/rubinstein.yaml"), "-n", "1000", "-o", Output).Code, Is.Zero);

    private static string Shipped(string name) => Path.Combine(Repository.Root, "scenarios", name);

    private string PageOf(string scenario, int replications)
    {
        var (code, _, error) = _line.Run("run", scenario, "-n", $"{replications}", "-o", Output, "-q");
        Assert.That(code, Is.AnyOf(ExitCode.Fine, ExitCode.CheckFailed), error);
        return Written(Output);
    }

    private string Written(string output)
    {
        var (code, path, error) = _line.Run("report", "latest", "-o", output);
        Assert.That(code, Is.EqualTo(ExitCode.Fine), error);
        return File.ReadAllText(path.Trim());
    }
}

using System.Xml.Linq;
using TradeTalks.Sim.Cli.Commands;
using TradeTalks.Sim.Tests.Commands;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.Reports;

internal sealed class ComparisonReportTests
{
    private const string Softer = "softer: North.demanded_share=50 %";
    private const string Hostile = "<script>alert(1)</script>: North.demanded_share=50 %";

    private static readonly string FirstSteps = Shipped("first-steps.yaml");

    private CommandLine _line = null!;

    private string Output => Path.Combine(_line.Folder, "out");

    [SetUp]
    public void Open() => _line = new CommandLine();

    [TearDown]
    public void Close() => _line.Dispose();

    [Test]
    public void A_comparison_leaves_one_page_below_two_megabytes_that_asks_for_nothing()
    {
        string[] many = ["US.demanded_share=50 %", "US.demanded_share=60 %", "China.friction=2 bn USD", "horizon=60 d", "US.retaliates=0 %", "China.retaliates=0 %", "main.text_progress=4 %"];
        PageText.AssertAsksForNothing(PageOf(["compare", Shipped("october-2019.yaml"), .. many, "-n", "200"]));
    }

    [Test]
    public void Its_tables_headings_and_links_are_in_order()
    {
        var page = PageText.Parse(PageOf("compare", FirstSteps, Softer, "-n", "400"));
        PageText.AssertTablesHaveCaptionsAndHeadings(page);
        PageText.AssertHeadingsAndLinksAreInOrder(page);
    }

    [Test]
    public void The_answer_stands_above_the_inputs_that_differ_and_those_above_the_differences()
    {
        var text = PageOf("compare", FirstSteps, Softer, "-n", "2000");
        var page = PageText.Parse(text);
        var answer = page.Descendants("p").First(words => (string?)words.Attribute("class") == "answer").Value.Replace('\u00a0', ' ');
        Assert.That(answer, Does.Match(@"^Any deal: [\d.]+ % under B softer, [\d.]+ % under A first-steps\. The difference is [+−][\d.]+ pt \(95 % interval \[[+−][\d.]+, [+−][\d.]+\]\): clear\.$"));
        Assert.That(page.Descendants("h2").Select(title => title.Value).Take(3), Is.EqualTo((string[])["What differs in the inputs", "What comes of it, and how surely", "What became of the same talks"]));
        Assert.That(Section(page, "inputs").Value, Does.Contain("North.demanded_share").And.Contain("--set North.demanded_share=50 %"));
        Assert.That(Section(page, "inputs").Descendants("svg").Count(), Is.EqualTo(2), "a shape for each case");
    }

    [Test]
    public void The_same_talks_add_up_to_all_pairs_and_one_that_turns_is_told_in_both()
    {
        var page = PageText.Parse(PageOf("compare", FirstSteps, Softer, "-n", "2000"));
        var cells = Section(page, "flips").Descendants("tbody").First().Elements("tr").SelectMany(row => row.Elements("td").Skip(1)).Sum(cell => int.Parse(cell.Value.Replace(",", "", StringComparison.Ordinal)));
        Assert.That(cells, Is.EqualTo(2000));
        var course = Section(page, "course");
        Assert.That(course.Value, Does.Contain("The first event that differs. Under A: 20").And.Contain("Under B: 20"));
        Assert.That(course.Descendants("td").Any(cell => (string?)cell.Attribute("colspan") == "2"), "what both share stands once");
        Assert.That(Told(course), Does.Contain("ends in"), "the command that tells it works");
    }

    [Test]
    public void What_a_user_names_is_text_and_never_markup() =>
        Assert.That(PageOf("compare", FirstSteps, Hostile, "-n", "50"), Does.Not.Contain("<script").And.Contain("&lt;script&gt;"));

    [Test]
    public void Equal_comparisons_give_equal_pages_on_any_number_of_threads()
    {
        var first = PageOf("compare", FirstSteps, Softer, "-n", "300", "--threads", "1");
        Assert.That(PageOf("compare", FirstSteps, Softer, "-n", "300", "--threads", "3"), Is.EqualTo(first));
    }

    [Test]
    public void Cases_that_differ_in_nothing_and_cases_of_bargains_alone_have_a_page_too()
    {
        Assert.That(PageOf("compare", FirstSteps, FirstSteps, "-n", "100"), Does.Contain("the same, no pair differs").And.Contain("no course ends otherwise"));
        Assert.That(PageOf("compare", Shipped("theory/rubinstein.yaml"), "run.seed=1", "-n", "100"), Does.Contain("0 of 100 talks lose the deal they have under A, and 0 gain one. All end alike in both.").And.Contain("<th scope=\"col\" class=\"number\">B: Agreement").And.Not.Contain("Mini-deal"));
        Assert.That(PageOf("compare", Shipped("theory/rubinstein.yaml"), FirstSteps, "-n", "100"), Does.Contain("no table in common"));
    }

    [Test]
    public void Report_names_the_page_of_a_comparison_or_copies_it()
    {
        var page = PageOf("compare", FirstSteps, Softer, "-n", "100");
        var (code, path, _) = _line.Run("report", "compare-", "-o", Output);
        Assert.That((code, File.ReadAllText(path.Trim())), Is.EqualTo((ExitCode.Fine, page)));
        var copy = Path.Combine(_line.Folder, "copy.html");
        Assert.That(_line.Run("report", Path.GetDirectoryName(path.Trim())!, "--to", copy).Code, Is.EqualTo(ExitCode.Fine));
        Assert.That(File.ReadAllText(copy), Is.EqualTo(page));
        File.Delete(path.Trim());
        Assert.That(_line.Run("report", "compare-", "-o", Output).Error, Does.Contain("The same compare command makes it again"));
    }

    private static string Shipped(string name) => Path.Combine(Repository.Root, "scenarios", name);

    private static XElement Section(XElement page, string id) => page.Descendants("section").Single(section => (string?)section.Attribute("id") == id);

    /// <summary>What the command named under a course prints, its words taken as a shell takes them.</summary>
    private string Told(XElement course)
    {
        var words = course.Descendants("pre").First().Value.Split('"').SelectMany((part, place) => place % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return _line.Run([.. words.Skip(1)]).Out;
    }

    private string PageOf(params string[] words)
    {
        var (code, _, error) = _line.Run([.. words, "-q", "-o", Output]);
        Assert.That(code, Is.EqualTo(ExitCode.Fine), error);
        return File.ReadAllText(Path.Combine(Directory.GetDirectories(Output, "compare-*").OrderBy(Directory.GetLastWriteTimeUtc).Last(), "report.html"));
    }
}

using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Cli.Figures.Comparing;
using TradeTalks.Sim.Tests.Commands;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.Figures;

public sealed class ComparisonFigureTests
{
    private static readonly string[][] Changes =
    [
        ["North.demanded_share=80 %"],
        ["itself: run.seed=1"],
        ["much: North.demanded_share=80 %; South.friction=12 bn USD; main.text_progress=3 %", "North.friction=4 bn USD; horizon=30 d", "slow: main.text_progress=1 %", "hopeless: main.text_progress=0.1 %; horizon=20 d"],
    ];

    private CommandLine _line = null!;

    [SetUp]
    public void Open() => _line = new CommandLine();

    [TearDown]
    public void Close() => _line.Dispose();

    [TestCaseSource(nameof(Changes))]
    public void Words_are_large_enough_inside_the_page_and_apart(params string[] changes)
    {
        foreach (var file in Directory.EnumerateFiles(Plots(changes), "*.svg"))
        {
            var words = SvgWords.In(File.ReadAllText(file));
            Assert.That(words.Where(word => word.Size < 12), Is.Empty, file);
            Assert.That(words.Where(word => word.Left < 0 || word.Right > FigureStyle.PageWidth || word.Top < 0), Is.Empty, file);
            var touching = words.SelectMany((word, i) => words.Skip(i + 1).Where(word.Touches).Select(other => $"{word.Text} / {other.Text}"));
            Assert.That(touching, Is.Empty, file);
        }
    }

    [Test]
    public void Every_kind_of_figure_is_drawn_with_its_numbers()
    {
        var names = Directory.EnumerateFiles(Plots("North.demanded_share=80 %"), "*.csv").Select(Path.GetFileName).ToList();
        foreach (var kind in ComparisonFigures.All)
            Assert.That(names.Where(name => name!.StartsWith(kind.Name, StringComparison.Ordinal)), Is.Not.Empty, kind.Shows);
    }

    [Test]
    public void A_case_against_itself_shows_no_difference_anywhere()
    {
        var plots = Plots("itself: run.seed=1");
        Assert.That(Cells(plots, "differences", "difference"), Is.Not.Empty.And.All.EqualTo("0"));
        Assert.That(Cells(plots, "bands-b", "difference"), Is.Not.Empty.And.All.EqualTo("0"));
        Assert.That(Cells(plots, "shift", "difference"), Is.Not.Empty.And.All.EqualTo("0"));
    }

    private static IEnumerable<string> Cells(string plots, string figure, string column)
    {
        var lines = File.ReadAllLines(Path.Combine(plots, $"{figure}.csv"));
        var place = Array.IndexOf(lines[0].Split(','), column) - lines[0].Split(',').Length;
        return [.. lines.Skip(1).Select(line => line.Split(',')).Select(cells => cells[cells.Length + place])];
    }

    private string Plots(params string[] changes)
    {
        var file = _line.File(Repository.Read("scenarios", "first-steps.yaml"));
        var (code, _, error) = _line.Run(["compare", file, .. changes, "-n", "200", "-q", "-o", Path.Combine(_line.Folder, "out")]);
        Assert.That(code, Is.Zero, error);
        return Path.Combine(Directory.GetDirectories(Path.Combine(_line.Folder, "out")).Single(), "plots");
    }
}

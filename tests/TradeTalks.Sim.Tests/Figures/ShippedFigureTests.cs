using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Tests.Figures;

/// <summary>Every figure of every shipped scenario, with few courses and with many.</summary>
internal sealed class ShippedFigureTests
{
    private static IEnumerable<TestCaseData> Cases() =>
        from name in Runs.Courses.Shipped()
        from replications in (int[])[1, 2, 300]
        from kind in FigureCatalogue.All
        select new TestCaseData(kind, name, replications).SetArgDisplayNames(kind.Name, name, $"{replications}");

    [TestCaseSource(nameof(Cases))]
    public void Words_are_large_enough_inside_the_page_apart_and_not_cut(object kind, string name, int replications) =>
        AssertLegible(((FigureKind)kind).Compose(RunFigures.Shipped(name, replications)));

    [TestCaseSource(nameof(OddCases))]
    public void Odd_cases_are_drawn_as_legibly(object kind, Summary summary) => AssertLegible(((FigureKind)kind).Compose(summary));

    private static void AssertLegible(Figure figure)
    {
        var words = SvgWords.In(FigureFiles.Svg(figure));
        var height = new FigureSheet(figure).Height;
        Assert.That(words.Where(word => word.Size < 12), Is.Empty);
        Assert.That(words.Where(word => word.Left < 0 || word.Right > FigureStyle.PageWidth || word.Top < 0 || word.Bottom > height), Is.Empty);
        var touching = words.SelectMany((word, i) => words.Skip(i + 1).Where(word.Touches).Select(other => $"{word.Text} / {other.Text}"));
        Assert.That(touching, Is.Empty);
        Assert.That(words.Where(word => word.Text.Contains('…')), Is.Empty, "nothing is cut short");
        Assert.That(words.Where(word => word.Text.Contains("NaN", StringComparison.Ordinal) || word.Text.Contains('∞')), Is.Empty);
    }

    /// <summary>Five tables, of which three are drawn; one day without steps; a long time with huge rates.</summary>
    private static IEnumerable<TestCaseData> OddCases() =>
        from odd in (Case[])[new Case { MoreSides = 4 }, new Case { HorizonDays = 1, HasStep = false }, new Case { HorizonDays = 900, Ladder = [0.5, 4], AnswerLadder = [3] }]
        from kind in FigureCatalogue.All
        select new TestCaseData(kind, RunFigures.Of(odd.Build(), 40).Summary).SetArgDisplayNames(kind.Name, $"{odd.MoreSides} more sides, {odd.HorizonDays} days");

    [TestCaseSource(nameof(Kinds))]
    public void Figures_drawn_at_the_same_time_are_the_same_to_the_byte(object kind)
    {
        var summary = RunFigures.Shipped("october-2019.yaml", 300);
        var alone = Files((FigureKind)kind);
        var together = Enumerable.Range(0, 4).AsParallel().WithDegreeOfParallelism(4).Select(_ => Files((FigureKind)kind)).ToArray();
        Assert.That(together, Is.All.EqualTo(alone));

        string Files(FigureKind each)
        {
            var figure = each.Compose(summary);
            return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(FigureFiles.Png(figure))) + FigureFiles.Svg(figure);
        }
    }

    private static IEnumerable<TestCaseData> Kinds() => FigureCatalogue.All.Select(kind => new TestCaseData(kind).SetArgDisplayNames(kind.Name));
}

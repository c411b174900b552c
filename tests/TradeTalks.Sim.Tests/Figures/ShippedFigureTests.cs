using TradeTalks.Sim.Cli.Figures;

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
    public void Words_are_large_enough_inside_the_page_and_apart(object kind, string name, int replications)
    {
        var figure = ((FigureKind)kind).Compose(RunFigures.Shipped(name, replications));
        var words = SvgWords.In(FigureFiles.Svg(figure));
        var height = new FigureSheet(figure).Height;
        Assert.That(words.Where(word => word.Size < 12), Is.Empty);
        Assert.That(words.Where(word => word.Left < 0 || word.Right > FigureStyle.PageWidth || word.Top < 0 || word.Bottom > height), Is.Empty);
        var touching = words.SelectMany((word, i) => words.Skip(i + 1).Where(word.Touches).Select(other => $"{word.Text} / {other.Text}"));
        Assert.That(touching, Is.Empty);
        Assert.That(words.Where(word => word.Text.Contains('…')), Is.Empty, "nothing is cut short");
        Assert.That(words.Where(word => word.Text.Contains("NaN", StringComparison.Ordinal) || word.Text.Contains('∞')), Is.Empty);
    }

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

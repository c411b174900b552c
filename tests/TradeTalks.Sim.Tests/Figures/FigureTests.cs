using System.Buffers.Binary;
using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Tests.Figures;

internal sealed class FigureTests
{
    private static readonly byte[] PngSignature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static IEnumerable<TestCaseData> Cases() =>
        from example in ExampleSummaries.Extremes().Prepend(("ordinary", ExampleSummaries.Ordinary()))
        from kind in FigureCatalogue.All
        select new TestCaseData(kind, example.Item2).SetArgDisplayNames(kind.Name, example.Item1);

    [TestCaseSource(nameof(Cases))]
    public void Words_are_large_enough_inside_the_page_and_apart(object kind, Summary summary)
    {
        var words = SvgWords.In(FigureFiles.Svg(Compose(kind, summary)));
        Assert.That(words, Is.Not.Empty);
        Assert.That(words.Where(word => word.Size < 12), Is.Empty);
        Assert.That(words.Where(word => word.Left < 0 || word.Right > FigureStyle.PageWidth || word.Top < 0), Is.Empty);
        var touching = words.SelectMany((word, i) => words.Skip(i + 1).Where(word.Touches).Select(other => $"{word.Text} / {other.Text}"));
        Assert.That(touching, Is.Empty);
    }

    [TestCaseSource(nameof(Cases))]
    public void Equal_summaries_give_equal_bytes(object kind, Summary summary)
    {
        var (first, second) = (Compose(kind, summary), Compose(kind, summary));
        Assert.That(FigureFiles.Svg(first), Is.EqualTo(FigureFiles.Svg(second)));
        Assert.That(FigureFiles.Png(first), Is.EqualTo(FigureFiles.Png(second)));
    }

    [TestCaseSource(nameof(Cases))]
    public void Pictures_are_as_wide_as_the_page_and_grow_with_their_content(object kind, Summary summary)
    {
        var figure = Compose(kind, summary);
        var png = FigureFiles.Png(figure);
        Assert.That(png[..8], Is.EqualTo(PngSignature));
        Assert.That(BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), Is.EqualTo(1800));
        Assert.That(BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)), Is.GreaterThan(2 * figure.Panels.Sum(panel => panel.Height)));
    }

    [Test]
    public void Every_figure_has_a_name_of_its_own_and_says_what_it_shows()
    {
        Assert.That(FigureCatalogue.All.Select(kind => kind.Name), Is.Unique);
        foreach (var kind in FigureCatalogue.All)
        {
            Assert.That(kind.Compose(ExampleSummaries.Ordinary()).Name, Is.EqualTo(kind.Name));
            Assert.That(kind.Shows, Is.Not.Empty);
        }
    }

    [Test]
    public void The_endings_say_their_message_and_every_share()
    {
        var words = Words(EndingsFigure.Compose(ExampleSummaries.Ordinary()));
        string[] expected =
        [
            "50 % of the talks reach a deal by day 90", "Comprehensive deal", "Mini-deal", "Truce", "Still talking", "Breakdown",
            "3.1 %", "46.7 %", "14.2 %", "22.5 %", "13.5 %", "312", "4,668", "1,421", "2,252", "1,347",
        ];
        Assert.That(words, Is.SupersetOf(expected));
        Assert.That(words, Has.Some.Contains("n = 10,000").And.Contains("seed 20191009"));
    }

    [Test]
    public void The_calendar_marks_scheduled_steps_and_both_ends_of_the_days()
    {
        var words = Words(CalendarFigure.Compose(ExampleSummaries.Ordinary()));
        Assert.That(words, Is.SupersetOf((string[])["15 Oct", "15 Dec", "US: 250 bn USD, 25 to 30 %", "US: 160 bn USD, 0 to 15 %", "0", "90", "1 Nov 2019", "1 Jan 2020"]));
        Assert.That(words, Is.SupersetOf(Enum.GetValues<Ending>().Select(EndingWords.Title)));
    }

    [Test]
    public void Steps_outside_the_run_are_not_marked()
    {
        var summary = ExampleSummaries.Ordinary() with { Steps = [new(new(2019, 10, 8), "before"), new(new(2020, 1, 8), "after")] };
        Assert.That(Words(CalendarFigure.Compose(summary)), Has.None.EqualTo("before").And.None.EqualTo("after"));
    }

    [Test]
    public void A_share_of_none_is_never_called_0_per_cent()
    {
        var summary = ExampleSummaries.Of("All talk", 90, [ExampleSummaries.Table("main", "Main", 90, [0, 0, 0, 10_000, 0])]);
        var words = Words(EndingsFigure.Compose(summary));
        Assert.That(words, Has.Some.EqualTo("None of 10,000 talks reaches a deal by day 90"));
        Assert.That(words, Has.Exactly(4).EqualTo("0 of 10,000").And.Some.EqualTo("10,000 of 10,000").And.Some.EqualTo("above 99.96 %"));
    }

    [Test]
    public void Names_of_scenarios_are_safe_in_drawings()
    {
        var summary = ExampleSummaries.Ordinary() with { Scenario = "<script>alert(\"&\")</script>" };
        Assert.That(Words(EndingsFigure.Compose(summary)), Has.Some.Contains("<script>"));
    }

    private static Figure Compose(object kind, Summary summary) => ((FigureKind)kind).Compose(summary);

    private static string[] Words(Figure figure) => [.. SvgWords.In(FigureFiles.Svg(figure)).Select(word => word.Text)];
}

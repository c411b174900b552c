using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Tests.Figures;

internal sealed class FigureNumbersTests
{
    private static IEnumerable<TestCaseData> Summaries() =>
        ExampleSummaries.Extremes().Prepend(("ordinary", ExampleSummaries.Ordinary())).Select(example => new TestCaseData(example.Item2).SetArgDisplayNames(example.Item1));

    [TestCaseSource(nameof(Summaries))]
    public void The_endings_file_holds_every_share_of_the_summary(Summary summary)
    {
        var rows = Read(EndingsFigure.Compose(summary).Numbers);
        Assert.That(rows, Has.Count.EqualTo(summary.Tables.Length * 6));
        foreach (var table in summary.Tables)
        {
            foreach (var ending in Enum.GetValues<Ending>())
                AssertRow(rows.Single(row => row["table"] == table.Id && row["state"] == EndingWords.Id(ending)), table.Endings[(int)ending]);
            AssertRow(rows.Single(row => row["table"] == table.Id && row["state"] == "any_deal"), table.AnyDeal);
        }
    }

    [TestCaseSource(nameof(Summaries))]
    public void The_calendar_file_holds_every_day_and_adds_up_to_all_replications(Summary summary)
    {
        var rows = Read(CalendarFigure.Compose(summary).Numbers);
        Assert.That(rows, Has.Count.EqualTo(summary.Tables.Length * 5 * (summary.Calendar.HorizonDays + 1)));
        foreach (var day in rows.GroupBy(row => (row["table"], row["day"])))
            Assert.That(day.Sum(row => long.Parse(row["count"])), Is.EqualTo(long.Parse(day.First()["of"])));
        var last = rows.Last(row => row["table"] == summary.Tables[0].Id);
        Assert.That(last["date"], Is.EqualTo(summary.Calendar.StartDate.AddDays(summary.Calendar.HorizonDays).ToString("yyyy-MM-dd")));
        AssertRow(last, summary.Tables[0].Endings[(int)Ending.Breakdown]);
    }

    [Test]
    public void Cells_with_commas_and_quotes_are_quoted()
    {
        var table = new NumberTable("a", "b");
        table.Add("x, \"y\"", 0.5);
        Assert.That(table.ToCsv(), Is.EqualTo("a,b\n\"x, \"\"y\"\"\",0.5\n"));
    }

    private static void AssertRow(Dictionary<string, string> row, ShareEstimate share)
    {
        Assert.That(row["count"], Is.EqualTo($"{share.Count}"));
        Assert.That(row["of"], Is.EqualTo($"{share.Of}"));
        Assert.That(row["share"], Is.EqualTo($"{share.Value}"));
        Assert.That((row["low"], row["high"]), Is.EqualTo(($"{share.Interval.Low}", $"{share.Interval.High}")));
    }

    private static List<Dictionary<string, string>> Read(NumberTable numbers)
    {
        var lines = numbers.ToCsv().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToArray();
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal))];
    }
}

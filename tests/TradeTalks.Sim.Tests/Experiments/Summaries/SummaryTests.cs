using System.Text.Json.Nodes;
using TradeTalks.Sim.Cli.Commands.Terminal;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Experiments.Summaries;

internal sealed class SummaryTests
{
    private static IEnumerable<TestCaseData> Summaries() =>
        ExampleSummaries.Extremes().Prepend(("ordinary", ExampleSummaries.Ordinary())).Select(example => new TestCaseData(example.Item2).SetArgDisplayNames(example.Item1));

    [TestCaseSource(nameof(Summaries))]
    public void The_file_holds_every_share_with_its_interval_and_estimator(Summary summary)
    {
        var file = JsonNode.Parse(SummaryJson.Write(summary))!;
        Assert.That(file["schema_version"]!.GetValue<int>(), Is.EqualTo(1));
        Assert.That(file["failed"]!.GetValue<long>(), Is.EqualTo(summary.Failed));
        for (var i = 0; i < summary.Tables.Length; i++)
        {
            foreach (var ending in Enum.GetValues<Ending>())
            {
                var (share, written) = (summary.Tables[i].Endings[(int)ending], file["tables"]![i]!["states"]![EndingWords.Id(ending)]!);
                Assert.That(written["count"]!.GetValue<long>(), Is.EqualTo(share.Count));
                Assert.That(written["value"]?.GetValue<double>(), Is.EqualTo(share.Value));
                Assert.That(written["interval"]!["low"]?.GetValue<double>(), Is.EqualTo(share.Interval.Low));
                Assert.That(written["interval"]!["high"]?.GetValue<double>(), Is.EqualTo(share.Interval.High));
                Assert.That(written["estimator"]!.GetValue<string>(), Is.EqualTo("share, wilson"));
            }
        }
    }

    [Test]
    public void The_file_holds_quantiles_and_means_with_units()
    {
        var summary = ExampleSummaries.Ordinary();
        var row = JsonNode.Parse(SummaryJson.Write(summary))!["outcome_spread"]![0]!;
        Assert.That(row["quantiles"]!.AsArray().Select(q => q!["value"]!.GetValue<double>()), Is.EqualTo(summary.Spread[0].Quantiles.Select(q => q.Value)));
        Assert.That(row["mean"]!["value"]!.GetValue<double>(), Is.EqualTo(summary.Spread[0].Mean.Mean));
        Assert.That(row["mean"]!["unit"]!.GetValue<string>(), Is.EqualTo("d"));
    }

    [Test]
    public void Equal_summaries_give_equal_files()
    {
        var (first, second) = (ExampleSummaries.Ordinary(), ExampleSummaries.Ordinary());
        Assert.That(SummaryJson.Write(first), Is.EqualTo(SummaryJson.Write(second)));
    }

    [TestCaseSource(nameof(Summaries))]
    public void A_summary_reads_back_from_its_file_so_that_everything_prints_as_before(Summary summary)
    {
        var again = SummaryReader.Read(SummaryJson.Write(summary));
        Assert.That(RunText.Of(again, TerminalLook.Plain), Is.EqualTo(RunText.Of(summary, TerminalLook.Plain)));
        Assert.That(SummaryJson.Write(again), Is.EqualTo(SummaryJson.Write(summary)));
    }

    [TestCase("")]
    [TestCase("{}")]
    [TestCase("{\"schema_version\": 99}")]
    [TestCase("{\"schema_version\": 1, \"start\": 7}")]
    public void What_is_no_summary_is_refused(string text) => Assert.That(() => SummaryReader.Read(text), Throws.TypeOf<InvalidDataException>());

    [Test]
    public void Spread_is_read_off_the_observations_whatever_their_order()
    {
        var row = SpreadRow.Of("days", Quantity.Duration, "d", [5, 1, 4, 2, 3]);
        Assert.That(row.Quantiles.Select(quantile => quantile.Value), Is.EqualTo((double[])[1.2, 2, 3, 4, 4.8]).Within(1e-12));
        Assert.That((row.N, row.Mean.Mean), Is.EqualTo((5L, 3.0)));
    }

    [Test]
    public void Any_deal_is_mini_and_comprehensive_together()
    {
        var daily = new DailyStates(1, [0, 0, 0, 10, 0, 2, 3, 1, 4, 0]);
        Assert.That(daily.AnyDealBy(0).Count, Is.Zero);
        Assert.That((daily.AnyDealBy(1).Count, daily.AnyDealBy(1).Of), Is.EqualTo((5L, 10L)));
    }

    [Test]
    public void Days_that_count_different_numbers_of_replications_are_refused() =>
        Assert.That(() => new DailyStates(1, [0, 0, 0, 10, 0, 2, 3, 1, 3, 0]), Throws.ArgumentException);

    [Test]
    public void Counts_that_do_not_fit_the_horizon_are_refused() =>
        Assert.That(() => new DailyStates(2, [0, 0, 0, 10, 0]), Throws.ArgumentException);
}

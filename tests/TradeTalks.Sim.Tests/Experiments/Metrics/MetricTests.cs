using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Experiments.Metrics;

public sealed class MetricTests
{
    private const int Replications = 300;

    [TestCase("share(any deal)", "share(any deal)")]
    [TestCase("any deal", "share(any deal)")]
    [TestCase("P(deal by 2030-01-11)", "share(deal by 2030-01-11)")]
    [TestCase("share(mini_deal by day 10)", "share(mini deal by 2030-01-11)")]
    [TestCase("Share( Mini-deal at main on day 60 )", "share(mini deal)")]
    [TestCase("mean(rounds)", "mean(main.rounds)")]
    [TestCase("main.rounds", "mean(main.rounds)")]
    [TestCase("median(main.days_to_agreement)", "median(main.days_to_agreement)")]
    [TestCase("p90(main.purchases)", "p90(main.purchases)")]
    [TestCase("share(main.rounds >= 2)", "share(main.rounds >= 2)")]
    [TestCase("share(tariff.North.South>10 %)", "share(tariff.North.South > 10 %)")]
    public void A_metric_is_read_and_spelt_in_one_way(string written, string usual) =>
        Assert.That(Metric.Parse(written, new Case().Build()).Text, Is.EqualTo(usual));

    [TestCase("share(any dael)", "unknown state 'any dael'", "did you mean 'any deal'?")]
    [TestCase("shre(any deal)", "unknown function 'shre'", "did you mean 'share'?")]
    [TestCase("share(any deal", "'share(any deal' is no metric", "write share(any deal), mean(x), median(x) or p90(x)")]
    [TestCase("share()", "a metric needs a state or a quantity", "write share(any deal) or mean(main.rounds)")]
    [TestCase("mean(main.ruonds)", "unknown quantity 'main.ruonds'", "did you mean 'main.rounds'?")]
    [TestCase("mean(breakdown)", "'breakdown' is a state, not a quantity", "write share(breakdown)")]
    [TestCase("share(rounds)", "'rounds' is a quantity, not a state", "write mean(main.rounds), or share(main.rounds > ...)")]
    [TestCase("share(any deal by 2030-13-01)", "'2030-13-01' is no date", "write 2030-01-02 or day 1")]
    [TestCase("share(any deal by 2031-01-01)", "2031-01-01 lies outside the scenario", "it runs from 2030-01-01 to 2030-03-02, day 60")]
    [TestCase("share(any deal at mian)", "unknown table 'mian'", "did you mean 'main'?")]
    [TestCase("share(tariff.North.South > 0.1)", "tariff.North.South cannot be compared with '0.1'", "write a number with its unit, such as 25 %")]
    [TestCase("p0(main.rounds)", "unknown function 'p0'", "there are share, mean, median, p1 to p99")]
    public void A_wrong_metric_is_refused_with_its_cause_and_what_to_write(string written, string cause, string remedy)
    {
        Assert.That(Metric.TryParse(written, new Case().Build(), out _, out var complaint), Is.False);
        Assert.That((complaint!.Cause, complaint.Remedy), Is.EqualTo((cause, remedy)));
    }

    [Test]
    public void With_several_tables_a_state_needs_its_table()
    {
        var scenario = new Case { MoreSides = 1 }.Build();
        Assert.That(() => Metric.Parse("share(truce)", scenario), Throws.TypeOf<FormatException>().With.Message.Contains("share(any deal at main)"));
        Assert.That(Metric.Parse("share(truce at table2)", scenario).State!.Table, Is.EqualTo(1));
    }

    [Test]
    public void Shares_are_counted_over_the_replications_and_have_Wilsons_interval()
    {
        var outcome = Outcome();
        var deals = Estimate.Of(Metric.Parse("any deal by day 30", new Case().Build()), outcome);
        Assert.That(deals.Share, Is.EqualTo(outcome.Daily[0].AnyDealBy(30)));
        Assert.That(deals.Interval, Is.EqualTo(ShareIntervals.Wilson(deals.Share!.Value.Count, Replications)));
        Assert.That((deals.Unit, deals.Quantity), Is.EqualTo(("%", Quantity.Share)));
    }

    [Test]
    public void A_condition_does_not_hold_where_its_quantity_was_not_observed()
    {
        var outcome = Outcome();
        var column = Array.FindIndex([.. outcome.Columns], known => known.Name == "main.days_to_agreement");
        var early = Estimate.Of(Metric.Parse("share(days_to_agreement <= 20 d)", new Case().Build()), outcome);
        Assert.That(early.Share, Is.EqualTo(new ShareEstimate(outcome.Observed(column).Count(day => day <= 20), Replications)));
    }

    [Test]
    public void Means_and_quantiles_are_those_of_the_summary()
    {
        var outcome = Outcome();
        var scenario = new Case().Build();
        var column = Array.FindIndex([.. outcome.Columns], known => known.Name == "main.days_to_agreement");
        var observed = outcome.Observed(column);
        var mean = Estimate.Of(Metric.Parse("mean(days_to_agreement)", scenario), outcome);
        Assert.That((mean.Value, mean.Interval, mean.N), Is.EqualTo((RunningMean.Of(observed).Mean, RunningMean.Of(observed).Interval, (long)observed.Length)));
        Array.Sort(observed);
        var ninetieth = Estimate.Of(Metric.Parse("p90(days_to_agreement)", scenario), outcome);
        Assert.That((ninetieth.Value, ninetieth.Interval), Is.EqualTo((QuantileEstimate.Of(observed, 0.9).Value, QuantileEstimate.Of(observed, 0.9).Interval)));
    }

    [TestCase("share(any deal by day 30)")]
    [TestCase("share(main.days_to_agreement <= 20 d)")]
    [TestCase("mean(main.rounds)")]
    [TestCase("median(main.days_to_agreement)")]
    public void A_metric_has_the_same_estimate_when_its_own_column_is_all_that_was_kept(string text)
    {
        var scenario = new Case().Build();
        var metric = Metric.Parse(text, scenario);
        var whole = Estimate.Of(metric, Outcome());
        var alone = Estimate.Of(metric, (new Experiment(scenario, Replications, 1) { Columns = [metric.ToColumn()] }).Run(new ColumnMemory(1)));
        Assert.That((alone.Value, alone.Interval, alone.N), Is.EqualTo((whole.Value, whole.Interval, whole.N)));
    }

    private static OutcomeSet Outcome() => new Experiment(new Case().Build(), Replications, 1).Run();
}

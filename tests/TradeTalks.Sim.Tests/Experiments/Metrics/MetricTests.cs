using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Stopping;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Tests.Experiments.Metrics;

public sealed class MetricTests
{
    private static readonly Scenario Small = new Case().Build();
    private static readonly Scenario Large = new Case { MoreSides = 1 }.Build();

    [TestCase("share(any deal)", "share(any deal)", "Any deal", 60)]
    [TestCase("share( Any Deal by 2030-01-31 )", "share(any deal by 2030-01-31)", "Any deal by 31 Jan", 30)]
    [TestCase("share(mini-deal by day 6)", "share(mini deal by day 6)", "Mini-deal by day 6", 6)]
    [TestCase("Share(still_talking by start + 6 d)", "share(still talking by day 6)", "Still talking by day 6", 6)]
    public void A_share_is_read_with_its_state_and_day(string text, string name, string label, int day)
    {
        var metric = Parse(text, Small);
        Assert.That((metric.Kind, metric.Name, metric.Label, metric.Day), Is.EqualTo((MetricKind.Share, name, label, day)));
    }

    [TestCase("mean(main.rounds)", MetricKind.Mean, "mean(main.rounds)", 0.5)]
    [TestCase("mean(rounds)", MetricKind.Mean, "mean(main.rounds)", 0.5)]
    [TestCase("median(main.days_to_agreement)", MetricKind.Quantile, "median(main.days_to_agreement)", 0.5)]
    [TestCase("p90(days_to_agreement)", MetricKind.Quantile, "p90(main.days_to_agreement)", 0.9)]
    [TestCase("p5(steps_put_off)", MetricKind.Quantile, "p5(steps_put_off)", 0.05)]
    public void A_quantity_is_found_by_its_name_or_the_end_of_it(string text, MetricKind kind, string name, double probability)
    {
        var metric = Parse(text, Small);
        Assert.That((metric.Kind, metric.Name, metric.Probability), Is.EqualTo((kind, name, probability)));
    }

    [TestCase("any deal", "is no metric")]
    [TestCase("sum(rounds)", "'sum' is no metric")]
    [TestCase("mean()", "names nothing")]
    [TestCase("share(any deel)", "is no state")]
    [TestCase("share(any deal by 15 Dec)", "is no day")]
    [TestCase("share(any deal by 2031-01-01)", "lies outside")]
    [TestCase("share(any deal at second)", "there is no table 'second'")]
    [TestCase("mean(ronds)", "there is no outcome 'ronds'")]
    [TestCase("mean(main.ending)", "there is no outcome")]
    [TestCase("share(any deal) > 3 %", "means nothing here")]
    [TestCase("p0(rounds)", "is no metric")]
    public void What_is_no_metric_of_a_scenario_is_refused_with_the_reason(string text, string why)
    {
        Assert.That(MetricBinder.TryParse(text, Small, out _, out var problem), Is.False);
        Assert.That(problem!.Message, Does.Contain(why));
    }

    [Test]
    public void With_several_tables_a_metric_says_which()
    {
        Assert.That(MetricBinder.TryParse("share(any deal)", Large, out _, out var problem), Is.False);
        Assert.That(problem!.Message, Does.Contain("at main"));
        Assert.That(MetricBinder.TryParse("mean(rounds)", Large, out _, out problem), Is.False);
        Assert.That(problem!.Message, Does.Contain("main.rounds or table2.rounds"));
        Assert.That(Parse("share(any deal at table2 by day 9)", Large).Table, Is.EqualTo(1));
    }

    [Test]
    public void What_stands_behind_a_metric_is_handed_back()
    {
        Assert.That(MetricExpression.TryRead("share(any deal by 2030-01-31) > 30 %", out var expression, out var rest, out _), Is.True);
        Assert.That((expression!.Subject, expression.By!.Value.Date, rest), Is.EqualTo(("any deal", (DateOnly?)new DateOnly(2030, 1, 31), "> 30 %")));
    }

    [TestCase("share(any deal) ± 1 pt", 0.01)]
    [TestCase("share(any deal) +-0.5 pt", 0.005)]
    [TestCase("mean(rounds) +/- 5 %", 0.05)]
    public void A_target_is_a_metric_and_how_precise_it_is_wanted(string text, double halfWidth)
    {
        Assert.That(MetricTarget.TryRead(text, out var target, out _), Is.True);
        Assert.That(target!.Precision, Is.EqualTo(new Precision(halfWidth)));
    }

    [TestCase("share(any deal)")]
    [TestCase("share(any deal) ± 1 %")]
    [TestCase("mean(rounds) ± 1 pt")]
    [TestCase("median(rounds) ± 1 %")]
    [TestCase("share(any deal) ± 0 pt")]
    public void A_target_in_another_unit_is_refused(string text)
    {
        Assert.That(MetricTarget.TryRead(text, out _, out var problem), Is.False);
        Assert.That(problem, Is.Not.Null);
    }

    [Test]
    public void A_metric_of_an_experiment_is_what_its_summary_says()
    {
        var experiment = new Experiment(Small, 2000, 5);
        var outcome = experiment.Run();
        var summary = Summarise.Outcome(experiment, outcome, "", "");
        var share = MetricValue.Of(Parse("share(any deal by day 20)", Small), outcome);
        Assert.That((share.Value, share.Interval), Is.EqualTo((summary.Tables[0].Daily.AnyDealBy(20).Value, summary.Tables[0].Daily.AnyDealBy(20).Interval)));
        var row = summary.Spread.Single(one => one.Name.StartsWith("days to agreement", StringComparison.Ordinal));
        var mean = MetricValue.Of(Parse("mean(days_to_agreement)", Small), outcome);
        Assert.That((mean.Count, mean.Value, mean.Interval), Is.EqualTo((row.N, row.Mean.Mean, row.Mean.Interval)));
        var median = MetricValue.Of(Parse("median(days_to_agreement)", Small), outcome);
        Assert.That((median.Value, median.Interval), Is.EqualTo((row.Quantiles[2].Value, row.Quantiles[2].Interval)));
    }

    [Test]
    public void A_share_by_a_day_is_read_off_each_replication_as_the_days_count_it()
    {
        var metric = Parse("share(any deal by day 20)", Small);
        var outcome = new Experiment(Small, 1000, 5).Run();
        var counted = 0.0;
        Runs.Courses.Play(Small, 1000, run => counted += metric.Of(metric.Column.Read(run.State)), seed: 5);
        Assert.That(counted, Is.EqualTo(MetricValue.Share(metric, outcome).Count));
        Assert.That(metric.Of((int)Ending.Breakdown), Is.Zero);
        Assert.That(metric.Of(double.NaN), Is.NaN);
    }

    private static Metric Parse(string text, Scenario scenario)
    {
        Assert.That(MetricBinder.TryParse(text, scenario, out var metric, out var problem), Is.True, problem?.Message);
        return metric!;
    }
}

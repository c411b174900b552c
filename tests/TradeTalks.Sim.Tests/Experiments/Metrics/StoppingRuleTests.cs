using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Tests.Experiments.Metrics;

public sealed class StoppingRuleTests
{
    private const int Repeats = 4000;

    private static readonly Scenario Scenario = new Case().Build();

    [TestCase("share(any deal) ± 1 pt", 0.01, false)]
    [TestCase("share(any deal) +- 1 pt", 0.01, false)]
    [TestCase("any deal+/-0.5 pt", 0.005, false)]
    [TestCase("mean(main.rounds) ± 2 %", 0.02, true)]
    [TestCase("mean(main.rounds) ± 0.1", 0.1, false)]
    [TestCase("mean(days_to_agreement) ± 0.5 d", 0.5, false)]
    [TestCase("mean(tariff.North.South) ± 0.1 pt", 0.001, false)]
    public void A_rule_is_read(string text, double half, bool isRelative)
    {
        Assert.That(StoppingRule.TryParse(text, Scenario, out var rule, out var complaint), Is.True, complaint?.ToString());
        Assert.That((rule!.HalfWidth, rule.IsRelative), Is.EqualTo((half, isRelative)));
    }

    [TestCase("share(any deal)", "'share(any deal)' is no goal for precision: write \"share(any deal) ± 1 pt\"; +- does too")]
    [TestCase("share(any deal) ± 1 %", "'1 %' is no half-width for share(any deal): write ± 1 pt")]
    [TestCase("share(any deal) ± 0 pt", "'0 pt' is no half-width for share(any deal): write ± 1 pt")]
    [TestCase("mean(main.rounds) ± 1 d", "'1 d' is no half-width for mean(main.rounds): write ± 0.5, or ± 2 % of the mean")]
    [TestCase("median(main.rounds) ± 1", "an experiment stops by shares and means, not by quantiles: write mean(main.rounds) ± 2 %")]
    [TestCase("share(any dael) ± 1 pt", "unknown state 'any dael': did you mean 'any deal'?")]
    public void A_wrong_rule_is_refused_with_its_cause_and_what_to_write(string text, string message)
    {
        Assert.That(StoppingRule.TryParse(text, Scenario, out _, out var complaint), Is.False);
        Assert.That(complaint!.ToString(), Is.EqualTo(message));
    }

    [TestCase("share(any deal) ± 3 pt")]
    [TestCase("share(main.days_to_agreement <= 20 d) ± 3 pt")]
    [TestCase("mean(main.rounds) ± 2 %")]
    public void An_experiment_that_stops_is_the_one_that_was_asked_for_so_many_replications(string text)
    {
        var (outcome, goal) = Run(text, threads: 2);
        var asked = new Experiment(Scenario, outcome.Replications, 1).Run();
        Assert.That(goal.IsMet);
        Assert.That(outcome.Replications % StoppingRule.BlockLength, Is.Zero);
        Assert.That((outcome.Fingerprint, outcome.Replications), Is.EqualTo((asked.Fingerprint, asked.Replications)));
        Assert.That(goal.Current, Is.EqualTo(Estimate.Of(goal.Current.Metric, asked)));
    }

    [Test]
    public void A_look_tells_how_many_replications_the_goal_will_take()
    {
        // A share of 1/2 known to 4.38 pt after 500 replications: to be known to a quarter of that takes 16 times as many.
        var metric = Metric.Parse("share(any deal)", Scenario);
        var estimate = Estimate.OfShare(metric, new ShareEstimate(250, 500));
        var half = estimate.Interval.HalfWidth!.Value;
        Assert.That(new StoppingLook(500, estimate, half / 4).Expected, Is.EqualTo(8000).Within(500));
        Assert.That(new StoppingLook(500, estimate, 2 * half).Expected, Is.EqualTo(500));
        Assert.That(new StoppingLook(500, estimate, 0).Expected, Is.Null);
    }

    [Test]
    public void It_stops_at_the_first_block_end_at_which_the_interval_is_narrow_enough()
    {
        var (outcome, _) = Run("share(any deal) ± 2 pt", threads: 1);
        var before = new Experiment(Scenario, outcome.Replications - StoppingRule.BlockLength, 1).Run();
        Assert.That(outcome.Daily[0].AnyDealBy(60).Interval.HalfWidth, Is.LessThanOrEqualTo(0.02));
        Assert.That(before.Daily[0].AnyDealBy(60).Interval.HalfWidth, Is.GreaterThan(0.02));
    }

    [Test]
    public void Threads_make_no_difference_to_where_it_stops() =>
        Assert.That(Run("share(any deal) ± 3 pt", threads: 2).Outcome.Fingerprint, Is.EqualTo(Run("share(any deal) ± 3 pt", threads: 1).Outcome.Fingerprint));

    [Test]
    public void A_share_nobody_can_judge_is_never_known_well_enough()
    {
        Assert.That(StoppingRule.TryParse("share(any deal) ± 49 pt", Scenario, out var rule, out _), Is.True);
        Assert.That(rule!.IsMet(Estimate.OfShare(rule.Metric, new ShareEstimate(0, 0))), Is.False);
    }

    /// <summary>The error of a coverage of 95 % over 4,000 repeats is 0.35 points.</summary>
    [TestCase(0.5, 0.02)]
    [TestCase(0.5, 0.035)]
    [TestCase(0.05, 0.01)]
    [TestCase(0.05, 0.02)]
    public void Looking_often_costs_little_coverage(double p, double half)
    {
        Assert.That(StoppingRule.TryParse($"share(any deal) ± {100 * half} pt", Scenario, out var rule, out _), Is.True);
        var covering = Enumerable.Range(0, Repeats).Count(repeat => Stop(rule!, p, repeat).Contains(p));
        Assert.That(covering / (double)Repeats, Is.GreaterThanOrEqualTo(0.93));
    }

    private static Interval Stop(StoppingRule rule, double p, int repeat)
    {
        var (chance, stream) = (new Chance(20191009, repeat), StreamId.Of("coverage"));
        var (count, n) = (0L, 0L);
        while (true)
        {
            for (var i = 0; i < StoppingRule.BlockLength; i++)
                count += chance.Uniform(stream, (uint)n++) < p ? 1 : 0;
            var estimate = Estimate.OfShare(rule.Metric, new ShareEstimate(count, n));
            if (rule.IsMet(estimate))
                return estimate.Interval;
        }
    }

    private static (OutcomeSet Outcome, StoppingGoal Goal) Run(string text, int threads)
    {
        var experiment = new Experiment(Scenario, 20_000, 1) { Threads = threads };
        Assert.That(StoppingRule.TryParse(text, Scenario, out var rule, out var complaint), Is.True, complaint?.ToString());
        var goal = new StoppingGoal(rule!, experiment);
        var tally = new OutcomeTally(Scenario, experiment.Columns, new ColumnMemory(experiment.Columns.Length)) { Goal = goal };
        return (experiment.Run(tally), goal);
    }
}

using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Tests.Experiments.Metrics;

public sealed class CheckTests
{
    private static readonly Scenario Scenario = new Case().Build();
    private static readonly OutcomeSet Outcome = new Experiment(Scenario, 300, 1).Run();

    [TestCase(">", -0.001, Verdict.Pass, Verdict.Undecided, Verdict.Fail)]
    [TestCase(">=", -0.001, Verdict.Pass, Verdict.Undecided, Verdict.Fail)]
    [TestCase("<", -0.001, Verdict.Fail, Verdict.Undecided, Verdict.Pass)]
    [TestCase("<=", -0.001, Verdict.Fail, Verdict.Undecided, Verdict.Pass)]
    public void A_share_is_judged_by_the_ends_of_its_exact_interval(string sign, double beyond, Verdict below, Verdict between, Verdict above)
    {
        var share = Outcome.Daily[0].AnyDealBy(60);
        var exact = ShareIntervals.ClopperPearson(share.Count, share.Of);
        Assert.That(Judge(exact.Low!.Value + beyond), Is.EqualTo(below));
        Assert.That(Judge(share.Value!.Value), Is.EqualTo(between));
        Assert.That(Judge(exact.High!.Value - beyond), Is.EqualTo(above));

        Verdict Judge(double bound) => Check.Parse($"share(any deal) {sign} {100 * bound:0.####} %", Scenario).Judge(Outcome).Verdict;
    }

    [Test]
    public void What_was_never_observed_leaves_a_check_undecided()
    {
        var none = new Experiment(Scenario, 1, 1).Run();
        Assert.That(Check.Parse("mean(main.rounds) > 1", Scenario).Judge(none).Verdict, Is.EqualTo(Verdict.Undecided));
    }

    [TestCase("share(any deal) > 30 %")]
    [TestCase("P(any deal by 2030-01-15)>=30 %")]
    [TestCase("any deal > 30 %")]
    [TestCase("share(main.rounds >= 2) < 90 %")]
    [TestCase("median(days_to_agreement) <= 40 d")]
    [TestCase("mean(main.purchases) > 3 bn USD")]
    public void A_check_compares_any_metric_with_a_number_of_its_unit(string text) => Assert.That(Check.Parse(text, Scenario).Text, Is.EqualTo(text));

    [TestCase("share(any deal)", "'share(any deal)' compares nothing: write share(any deal) > 30 %")]
    [TestCase("share(any deal) > 0.3", "share(any deal) cannot be compared with '0.3': write a number with its unit, such as 25 %")]
    [TestCase("share(any deal) = 30 %", "an estimate is never known to equal a number: compare with >, >=, < or <=")]
    [TestCase("share(any dael) > 30 %", "unknown state 'any dael': did you mean 'any deal'?")]
    [TestCase("mean(main.rounds) > 2 d", "mean(main.rounds) cannot be compared with '2 d': write a number without a unit, such as 2")]
    public void A_wrong_check_is_refused_with_its_cause_and_what_to_write(string text, string message) =>
        Assert.That(() => Check.Parse(text, Scenario), Throws.TypeOf<FormatException>().With.Message.EqualTo(message));
}

using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Tests.Negotiation;

/// <summary>Rules of acceptance, each in a case where it alone decides. A comes down evenly, asking .9, .8 to .1 at relative times .1, .2 to .9; B's offers are scripted.</summary>
internal sealed class AcceptanceTests
{
    private const string Linear = "{time-dependent: {exponent: 1}}";

    [TestCase("{next: {}}", 7, TestName = "Next_accepts_once_the_own_next_proposal_is_worth_no_more")]
    [TestCase("{next: {scale: 1.5}}", 5, TestName = "Next_weighs_the_offer_by_its_scale")]
    [TestCase("{next: {offset: 0.1}}", 6, TestName = "Next_adds_its_offset_to_the_offer")]
    [TestCase("{previous: {}}", 8, TestName = "Previous_accepts_once_the_own_last_proposal_is_worth_no_more")]
    [TestCase("{previous: {offset: 0.2}}", 6, TestName = "Previous_adds_its_offset_to_the_offer")]
    [TestCase("{constant: {level: 0.35}}", 2, TestName = "Constant_accepts_at_its_level")]
    [TestCase("{constant: {level: 0.36}}", null, TestName = "Constant_accepts_nothing_below_its_level")]
    [TestCase("{gap: {gap: 0.25}}", 5, TestName = "Gap_accepts_what_is_little_less_than_the_own_last_proposal")]
    [TestCase("{time: {from: 0.4}}", 4, TestName = "Time_accepts_anything_from_a_moment_on")]
    [TestCase("{time: {from: 1}}", null, TestName = "Time_never_comes_at_1_because_relative_time_stays_below")]
    public void A_rule_decides_alone(string rule, int? round) =>
        Assert.That(Duel.RoundOfDeal(new Duel { A = Linear, Acceptance = rule, Script = [35] }.Play()), Is.EqualTo(round));

    [Test]
    public void Previous_and_gap_accept_nothing_before_the_first_own_proposal()
    {
        foreach (var rule in (string[])["{previous: {}}", "{gap: {gap: 1}}"])
        {
            // B opens; its scripted offer reaches A before A has proposed anything.
            var scenario = new Duel { A = Linear, Acceptance = rule, Script = [100] }.Build();
            var table = scenario.Bargains[0];
            var run = new TalksRun(scenario with { Bargains = [table with { Protocol = table.Protocol with { Opener = 1 } }] }, 1, default) { Chronicle = new Chronicle() };
            run.Play(0);
            Assert.That(Duel.RoundOfDeal(run), Is.EqualTo(2), rule);
        }
    }

    [Test]
    public void Combi_of_the_best_waits_for_an_offer_as_good_as_any_of_late()
    {
        // At t = .7, in round 7, it looks back to 2t - 1 = .4, the offers of rounds 4 to 6: .10, .28 and the .20 it answers. In round 8 the .30 is the best.
        var duel = new Duel { A = "{hardliner: {}}", Acceptance = "{combi-max: {from: 0.65}}", Script = [5, 10, 10, 10, 28, 20, 30] };
        Assert.That(Duel.RoundOfDeal(duel.Play()), Is.EqualTo(8));
    }

    [Test]
    public void Combi_of_the_mean_is_content_with_an_offer_as_good_as_the_usual_of_late()
    {
        var duel = new Duel { A = "{hardliner: {}}", Acceptance = "{combi-average: {from: 0.65}}", Script = [5, 10, 10, 10, 28, 20, 30] };
        Assert.That(Duel.RoundOfDeal(duel.Play()), Is.EqualTo(7), "0.20 is more than the mean of .10, .28 and .20");
    }

    [Test]
    public void Combi_does_not_take_anything_just_because_it_is_late()
    {
        // The rules of this name in GENIUS and NegMAS would accept the .20 of round 7.
        var duel = new Duel { A = "{hardliner: {}}", Acceptance = "{combi-max: {from: 0.65}}", Script = [5, 10, 30, 29, 28, 27, 26, 25] };
        Assert.That(Duel.RoundOfDeal(duel.Play()), Is.EqualTo(9), "in round 9, t = .9, it looks back to .8, where .25 was the best");
    }

    [TestCase("{combi-max: {from: 0.99}}")]
    [TestCase("{combi-average: {from: 0.99}}")]
    public void Combi_accepts_as_next_does_before_its_moment(string rule) =>
        Assert.That(Duel.RoundOfDeal(new Duel { A = Linear, Acceptance = rule, Script = [35] }.Play()), Is.EqualTo(7));

    [TestCase("{constant: {level: 0}}")]
    [TestCase("{time: {from: 0}}")]
    [TestCase("{gap: {gap: 1}}")]
    [TestCase("{next: {offset: 1}}")]
    [TestCase("{previous: {offset: 1}}")]
    [TestCase("{combi-max: {from: 0}}")]
    [TestCase("{combi-average: {from: 0}}")]
    public void No_rule_accepts_less_than_no_agreement_is_worth(string rule)
    {
        Assert.That(Duel.RoundOfDeal(new Duel { A = Linear, Acceptance = rule, NoDeal = (0.5, 0), Script = [49] }.Play()), Is.Null);
        Assert.That(Duel.RoundOfDeal(new Duel { A = Linear, Acceptance = rule, NoDeal = (0.5, 0), Script = [50] }.Play()), Is.Not.Null);
    }
}

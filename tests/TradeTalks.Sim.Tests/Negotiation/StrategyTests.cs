using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Tests.Negotiation;

/// <summary>Each strategy by a case worked out by hand. Nine rounds have relative times 0.1, 0.2 to 0.9.</summary>
internal sealed class StrategyTests
{
    [Test]
    public void A_linear_side_proposes_the_worst_outcome_that_reaches_its_target()
    {
        var run = new Duel { A = "{time-dependent: {exponent: 1}}", Script = [0] }.Play();
        Assert.That(Duel.OffersOf(0, run), Is.EqualTo([0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1]).Within(1e-12));
    }

    [Test]
    public void A_late_and_an_early_conceder_follow_the_power_of_the_time()
    {
        // t^(1/0.5) = t^2 and t^(1/2), rounded up to the next hundredth.
        var late = Duel.OffersOf(0, new Duel { A = "{time-dependent: {exponent: 0.5}}", Script = [0] }.Play());
        var early = Duel.OffersOf(0, new Duel { A = "{time-dependent: {exponent: 2}}", Script = [0] }.Play());
        Assert.That(late, Is.EqualTo([0.99, 0.96, 0.91, 0.84, 0.75, 0.64, 0.51, 0.36, 0.19]).Within(1e-12));
        Assert.That(early, Is.EqualTo([0.69, 0.56, 0.46, 0.37, 0.30, 0.23, 0.17, 0.11, 0.06]).Within(1e-12));
    }

    [Test]
    public void Nobody_concedes_below_what_no_agreement_is_worth()
    {
        var run = new Duel { A = "{time-dependent: {exponent: 1}}", NoDeal = (0.6, 0), Script = [0] }.Play();
        Assert.That(Duel.OffersOf(0, run)[^1], Is.EqualTo(0.64).Within(1e-12), "0.6 + 0.4 x (1 - 0.9)");
    }

    [Test]
    public void Among_equals_the_outcome_better_for_the_other_is_proposed_where_that_is_known()
    {
        (double, double)[] points = [(1, 0), (0.5, 0.2), (0.5, 0.6), (0.5, 0.6), (0, 1)];
        Assert.That(Outcome(isComplete: true), Is.EqualTo(2));
        Assert.That(Outcome(isComplete: false), Is.EqualTo(1));

        int Outcome(bool isComplete) => new Duel { A = "{hardliner: {demand: 50 %}}", Points = points, IsComplete = isComplete, Script = [0], Rounds = 1 }
            .Play().Chronicle!.Entries.First(entry => entry.What == Occurrence.Proposed).Proposal.Outcome;
    }

    [Test]
    public void Tit_for_tat_concedes_as_much_as_was_conceded_by_its_own_worth()
    {
        // B offers A 0, .1, .1, .35, .3, .5: concessions .1, 0, .25, none, .2, each answered in the round after.
        var run = new Duel { A = "{tit-for-tat: {}}", Script = [0, 10, 10, 35, 30, 50], Rounds = 7, Acceptance = "{constant: {level: 1}}" }.Play();
        Assert.That(Duel.OffersOf(0, run), Is.EqualTo([1.0, 1, 0.9, 0.9, 0.65, 0.65, 0.45]).Within(1e-12));
    }

    [Test]
    public void Tit_for_tat_with_a_delay_answers_an_earlier_concession()
    {
        var run = new Duel { A = "{tit-for-tat: {delay: 2}}", Script = [0, 10, 10, 35, 30], Rounds = 6, Acceptance = "{constant: {level: 1}}" }.Play();
        Assert.That(Duel.OffersOf(0, run), Is.EqualTo([1.0, 1, 1, 0.9, 0.9, 0.65]).Within(1e-12));
    }

    [Test]
    public void Noise_adds_to_a_concession_no_more_than_it_may()
    {
        var duel = new Duel { A = "{tit-for-tat: {noise: 0.1}}", Script = [0], Rounds = 6 };
        var offers = Duel.OffersOf(0, duel.Play());
        Assert.That(offers[..2], Is.All.EqualTo(1), "nothing to answer yet");
        Assert.That(offers.Skip(1).Zip(offers.Skip(2), (before, after) => before - after), Is.All.InRange(0, 0.1));
        Assert.That(offers[^1], Is.LessThan(1));
        Assert.That(Duel.OffersOf(0, duel.Play(1)), Is.Not.EqualTo(offers), "another replication has other chance");
    }

    [Test]
    public void Micro_stops_at_one_more_offer_than_it_has_received_and_then_repeats_itself()
    {
        var run = new Duel { A = "{micro: {}}", Script = [0], Rounds = 50 }.Play();
        var offers = Duel.OffersOf(0, run);
        Assert.That(offers[..2], Is.EqualTo([1, 0.99]));
        Assert.That(offers.Distinct().Order(), Is.EqualTo([0.99, 1]), "both are repeated");
    }

    [Test]
    public void Two_micros_concede_in_step_and_meet()
    {
        var run = new Duel { A = "{micro: {}}", B = "{micro: {}}", Rounds = 100 }.Play();
        Assert.That(Duel.OffersOf(0, run), Is.EqualTo(Enumerable.Range(0, 51).Select(step => 1 - (step / 100.0))).Within(1e-12));
        Assert.That(Duel.RoundOfDeal(run), Is.EqualTo(51), "A's offer of .5 is what B would ask next");
    }

    [Test]
    public void Micro_accepts_what_is_worth_its_reservation_once_it_has_nothing_left_to_propose()
    {
        (double, double)[] points = [(1, 0), (0.7, 0.3), (0.2, 0.8), (0.1, 0.9), (0.3, 0.7)];
        var run = new Duel { A = "{micro: {}}", Points = points, NoDeal = (0.3, 0), Script = [2, 3, 2, 4], Rounds = 6 }.Play();
        Assert.That(Duel.OffersOf(0, run)[..3], Is.EqualTo([1, 0.7, 0.3]));
        Assert.That(Duel.RoundOfDeal(run), Is.EqualTo(5));
    }

    [Test]
    public void A_mirror_asks_for_what_the_other_asks_for()
    {
        var run = new Duel { A = "{mirror: {}}", Script = [10, 20, 30, 45, 40], Rounds = 6 }.Play();
        Assert.That(Duel.OffersOf(0, run), Is.EqualTo([1, 0.9, 0.8, 0.7, 0.55, 0.6]).Within(1e-12));
    }

    [Test]
    public void A_kind_mirror_asks_for_less_from_the_fourth_round_on()
    {
        var run = new Duel { A = "{mirror: {kindness: 10 %}}", Script = [10, 20, 30, 35, 35], Rounds = 5 }.Play();
        Assert.That(Duel.OffersOf(0, run), Is.EqualTo([1, 0.9, 0.8, 0.6, 0.55]).Within(1e-12));
    }

    [Test]
    public void A_hardliner_proposes_the_same_and_accepts_nothing_less()
    {
        var run = new Duel { A = "{hardliner: {demand: 80 %}}", Script = [79] }.Play();
        Assert.That(Duel.OffersOf(0, run), Is.All.EqualTo(0.8));
        Assert.That(Duel.RoundOfDeal(run), Is.Null);
        Assert.That(Duel.RoundOfDeal(new Duel { A = "{hardliner: {demand: 80 %}}", Script = [79, 80] }.Play()), Is.EqualTo(3));
    }

    [Test]
    public void Random_offers_are_spread_evenly_over_what_is_rational()
    {
        var run = new TalksRun(new Duel { A = "{random: {}}", NoDeal = (0.9, 0), Script = [0], Rounds = 1000 }.Build(), 5, TieOrder.Fifo) { Chronicle = new Chronicle() };
        for (var replication = 0; replication < 20; replication++)
            run.Play(replication);
        var offers = Duel.OffersOf(0, run);
        var counts = offers.GroupBy(worth => worth).ToDictionary(group => group.Key, group => group.Count());
        Assert.That(counts, Has.Count.EqualTo(11), "0.90 to 1.00");
        var error = Math.Sqrt(offers.Length / 11.0 * 10 / 11);
        Assert.That(counts.Values, Is.All.EqualTo(offers.Length / 11.0).Within(4 * error));
    }

    [Test]
    public void The_side_with_more_to_lose_concedes_first_under_Zeuthen()
    {
        // At the start A would lose its whole gain, a risk limit of 1; B would lose (60 + 40) / 60, because A's offer gives it 40 less than no agreement.
        (double, double)[] points = [.. Enumerable.Range(0, 101).Select(step => ((double)step, 100.0 - step))];
        var run = new Duel { A = "{zeuthen: {}}", B = "{zeuthen: {}}", Points = points, IsComplete = true, NoDeal = (0, 40), Rounds = 300 }.Play();
        Assert.That(run.State.Bargains[0].AgreedWorth(0), Is.EqualTo(30).Within(1), "the Nash point of 100 with 0 and 40 without agreement");
    }
}

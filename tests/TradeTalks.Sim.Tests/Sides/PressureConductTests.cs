using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Sides.Strategies;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Tests.Sides;

/// <summary>What the political agent thinks its moves are worth, worked out here from the numbers of <see cref="Sitting"/>: target 63.75 % of 24, belief 40 %.</summary>
public sealed class PressureConductTests
{
    private const double Gain = 0.6375 * 24;

    // 0.4 + 0.3 x 0.6 after a gesture; 0.4 + 0.45 x 0.36 - 0.34 x 0.4 after pressure.
    private const double AfterGesture = 0.58;
    private const double AfterPressure = 0.426;

    private static readonly Option Step = new() { Move = Move.Threaten, OwnLoss = 4, TheirLoss = 7 };

    // Half of what hurts the other counts as a chip, the own loss unless the other gives in, 0.3 of the cost of conflict (3), and 2.5 x 0.6 for anger.
    private const double Threat = (AfterPressure * Gain) + (0.5 * 7 * AfterPressure) - (4 * (1 - AfterPressure)) - (0.3 * 3) + (2.5 * 0.6);

    [Test]
    public void Waiting_is_worth_the_target_if_the_other_is_willing() =>
        Assert.That(PressureConduct.Wait(new Sitting().View), Is.EqualTo(0.4 * Gain).Within(1e-12));

    [TestCase(0)]
    [TestCase(3)]
    public void Putting_off_lifts_the_belief_and_costs_credibility_each_time(int times) =>
        Assert.That(PressureConduct.PutOff(new Sitting().View, new Option { Times = times }), Is.EqualTo((AfterGesture * Gain) - (2 * (1 + times))).Within(1e-12));

    [Test]
    public void A_gesture_costs_what_it_gives_away_and_looks_weak() =>
        Assert.That(PressureConduct.Goodwill(new Sitting().View, new Option { OwnLoss = 1.5, Leverage = 0.75, Times = 2 }), Is.EqualTo((AfterGesture * Gain) - 2.25 - 6).Within(1e-12));

    [Test]
    public void A_threat_weighs_the_chip_against_the_cost_and_the_burden() =>
        Assert.That(PressureConduct.Threaten(new Sitting().View, Step), Is.EqualTo(Threat).Within(1e-12));

    [Test]
    public void Carrying_out_puts_the_gain_at_risk_only_while_talks_are_alive()
    {
        var sitting = new Sitting().With(FearedBreak, 0.4);
        Assert.That(PressureConduct.CarryOut(sitting.View, Step), Is.EqualTo(Threat - (0.4 * AfterPressure * Gain)).Within(1e-12));
        sitting.Public.AreTalksAlive = false;
        Assert.That(PressureConduct.CarryOut(sitting.View, Step), Is.EqualTo(Threat).Within(1e-12));
    }

    [Test]
    public void Blacklisting_hardens_the_other_and_pleases_at_home() =>
        Assert.That(PressureConduct.Blacklist(new Sitting().With(ListingWorth, 3).View), Is.EqualTo((0.4 * (1 - 0.34) * Gain) + 3 + 1.5).Within(1e-12));

    [Test]
    public void A_truce_is_a_gesture_that_leaders_like_to_bring_home() =>
        Assert.That(PressureConduct.MakeTruce(new Sitting().With(TruceSpirit, 6).View, new Option { Times = 1 }), Is.EqualTo((AfterGesture * Gain) - 4 + 6).Within(1e-12));

    [Test]
    public void Parting_without_a_truce_lets_the_own_steps_go_ahead_or_changes_nothing()
    {
        var sitting = new Sitting().With(FearedBreak, 0.4);
        Assert.That(PressureConduct.PartWithout(sitting.View, Step), Is.EqualTo(Threat - (0.4 * AfterPressure * Gain)).Within(1e-12));
        Assert.That(PressureConduct.PartWithout(sitting.View, new Option { Times = -1 }), Is.EqualTo(0.4 * Gain).Within(1e-12));
    }

    [Test]
    public void The_move_on_the_eve_of_a_step_is_a_logit_of_what_both_are_worth()
    {
        var view = new Sitting().With(PrincipalPrecision, 0.2).With(FearedBreak, 0).View;
        var decision = new Decision(DecisionKind.Deadline);
        decision.Offer(new Option { Move = Move.PutOff, Times = 0 });
        decision.Offer(Step with { Move = Move.CarryOut });
        PoliticalAgent.Instance.Decide(view, ref decision);
        var expected = 1 / (1 + Math.Exp(-0.2 * ((AfterGesture * Gain) - 2 - Threat)));
        Assert.That((decision[0].Probability, decision[1].Probability), Is.EqualTo((expected, 1 - expected)).Within(1e-12));
    }

    [Test]
    public void The_move_after_a_round_is_a_logit_over_the_whole_menu()
    {
        var view = new Sitting().With(PrincipalPrecision, 0.1).View;
        var decision = new Decision(DecisionKind.AfterRound);
        decision.Offer(Move.Hold);
        decision.Offer(Step);
        decision.Offer(new Option { Move = Move.Goodwill, OwnLoss = 2 });
        PoliticalAgent.Instance.Decide(view, ref decision);
        var weights = new[] { Math.Exp(0.1 * 0.4 * Gain), Math.Exp(0.1 * Threat), Math.Exp(0.1 * ((AfterGesture * Gain) - 2 - 2)) };
        for (var index = 0; index < decision.Count; index++)
            Assert.That(decision[index].Probability, Is.EqualTo(weights[index] / weights.Sum()).Within(1e-12));
    }
}

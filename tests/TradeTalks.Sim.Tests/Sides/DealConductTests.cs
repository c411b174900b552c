using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Table;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Tests.Sides;

/// <summary>How the political agent stands to a text and an agreement, worked out here from the numbers of <see cref="Sitting"/>: target 63.75 % of 24 or of 28, belief 40 %.</summary>
public sealed class DealConductTests
{
    // A third of the willing are put off by promises struck out.
    private const double Struck = 0.4 * (1 - 0.34) * 0.6375 * 24;

    // The second segment costs the side 4 and is worth 12 to the other: home finds it dearer by 75 %.
    private const double Approved = 0.4 * ((0.6375 * 28) - 3);

    [TestCase(1.75, 3)]
    [TestCase(1, 0)]
    [TestCase(0.5, -2)]
    public void Approval_is_worth_the_large_target_less_what_concessions_cost_beyond_what_was_thought(double home, double dearer) =>
        Assert.That(DealConduct.Approve(AtHome(home).View), Is.EqualTo(0.4 * ((0.6375 * 28) - dearer)).Within(1e-12));

    // Gains of 8, 0 and 4 and the 8 of no deal make 20; or, where the other wants it less than it costs, the same without the second.
    [TestCase(4)]
    [TestCase(3)]
    public void What_is_not_worth_more_to_the_other_is_no_concession(double theirs)
    {
        var sitting = AtHome(1.75);
        sitting.Seat.On(Agenda.Comprehensive).Theirs[1] = theirs;
        Assert.That(DealConduct.Approve(sitting.View), Is.EqualTo(0.4 * 0.6375 * 20).Within(1e-12));
    }

    [Test]
    public void All_concessions_count_together()
    {
        // Segments of -4 and -1 that bring 12 and 3: gains of 8, 8 and 2 and the 8 of no deal.
        var sitting = AtHome(1.75);
        (sitting.Seat.On(Agenda.Comprehensive).Own[2], sitting.Seat.On(Agenda.Comprehensive).Theirs[2]) = (-1, 3);
        Assert.That(DealConduct.Approve(sitting.View), Is.EqualTo(0.4 * ((0.6375 * 26) - (0.75 * 5))).Within(1e-12));
    }

    [Test]
    public void Striking_out_is_worth_the_small_target_with_an_other_side_that_resents_it() =>
        Assert.That(DealConduct.StrikeOut(AtHome(1.75).View), Is.EqualTo(Struck).Within(1e-12));

    [TestCase(1.75, 8.25)]
    [TestCase(1, 12)]
    [TestCase(0.5, 14.5)]
    public void Standing_by_is_worth_what_was_agreed_less_what_concessions_cost_beyond_what_was_thought(double home, double expected) =>
        Assert.That(DealConduct.StandBy(AtHome(home).View), Is.EqualTo(expected));

    [Test]
    public void Going_back_on_an_agreement_costs_more_than_having_none() =>
        Assert.That(DealConduct.Renege(new Sitting().With(BreachCost, 7).View), Is.EqualTo(-10));

    [Test]
    public void A_breach_that_is_let_pass_leaves_what_was_agreed_less_the_missing_goods() =>
        Assert.That(DealConduct.Overlook(AtHome(1.75).View, new Option { OwnLoss = 4.5 }), Is.EqualTo(7.5));

    [Test]
    public void Bringing_the_tariffs_back_ends_the_deal_and_pleases_at_home() =>
        Assert.That(DealConduct.SnapBack(new Sitting().View), Is.EqualTo(-3 + (2.5 * 0.6)).Within(1e-14));

    [Test]
    public void The_review_at_home_is_a_logit_of_what_both_are_worth() =>
        Assert.That(First(DecisionKind.HomeReview, Move.Approve, Move.StrikeOut), Is.EqualTo(Logit(Approved - Struck)).Within(1e-12));

    [Test]
    public void A_side_in_doubt_weighs_the_agreement_against_going_back_on_it() =>
        Assert.That(First(DecisionKind.Doubt, Move.StandBy, Move.Renege), Is.EqualTo(Logit(8.25 + 13)).Within(1e-12));

    [Test]
    public void A_side_that_finds_a_breach_weighs_the_agreement_against_the_tariffs() =>
        Assert.That(First(DecisionKind.Breach, Move.SnapBack, Move.Overlook), Is.EqualTo(Logit(-1.5 - 7.5)).Within(1e-12));

    /// <summary>An agreement worth 12 in which the side conceded 5, or thought so before it was read at home.</summary>
    private static Sitting AtHome(double factor)
    {
        var sitting = new Sitting().With(PrincipalPrecision, 0.2);
        (sitting.Seat.HomeFactor, sitting.Seat.AgreedWorth, sitting.Seat.Conceded) = (factor, 12, 5);
        return sitting;
    }

    private static double First(DecisionKind kind, Move first, Move second)
    {
        var decision = new Decision(kind);
        decision.Offer(new Option { Move = first, OwnLoss = 4.5 });
        decision.Offer(new Option { Move = second, OwnLoss = 4.5 });
        PoliticalAgent.Instance.Decide(AtHome(1.75).View, ref decision);
        Assert.That(decision[1].Probability, Is.EqualTo(1 - decision[0].Probability).Within(1e-15));
        return decision[0].Probability;
    }

    private static double Logit(double advantage) => 1 / (1 + Math.Exp(-0.2 * advantage));
}

using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Table;
using static TradeTalks.Sim.Sides.SideParameters;
using static TradeTalks.Sim.Table.TalksParameters;
using static TradeTalks.Sim.Tests.Sides.Sitting;

namespace TradeTalks.Sim.Tests.Sides;

/// <summary>The decisions of a side against docs/model.md, worked out here from the numbers of <see cref="Sitting"/>.</summary>
public sealed class TableConductTests
{
    /// <summary>All of the first segment, half of the second: worth 10 - 2 = 8, a share of 11/24.</summary>
    private static readonly Package Offered = Package(1, 0.5, 0);

    // 45 % + 25 points times 1 - urgency^exponent.
    [TestCase(0, 2, 0.7)]
    [TestCase(1, 2, 0.45)]
    [TestCase(1, 0.25, 0.45)]
    [TestCase(0.5, 1, 0.575)]
    [TestCase(0.5, 2, 0.6375)]
    [TestCase(0.25, 0.5, 0.575)]
    [TestCase(0.5, 6, 0.69609375)]
    public void The_target_falls_from_the_expectation_to_the_least_share(double urgency, double exponent, double expected)
    {
        var sitting = new Sitting().With(ConcessionExponent, exponent);
        sitting.Public.Urgency = urgency;
        Assert.That(TableConduct.ShareTarget(sitting.View), Is.EqualTo(expected).Within(1e-14));
    }

    [Test]
    public void A_side_that_expects_less_than_its_least_share_aims_at_what_it_expects()
    {
        var sitting = new Sitting();
        sitting.Seat.Expectation = 0.3;
        Assert.That(TableConduct.ShareTarget(sitting.View), Is.EqualTo(0.3).Within(1e-15));
    }

    [TestCase(0.5, 0.7)]
    [TestCase(0.8, 0.8)]
    public void A_hardball_type_never_aims_below_its_demand(double expectation, double expected)
    {
        var sitting = new Sitting();
        sitting.Seat.IsHardball = true;
        sitting.Seat.Expectation = expectation;
        sitting.Public.Urgency = 1;
        Assert.That(TableConduct.ShareTarget(sitting.View), Is.EqualTo(expected));
    }

    [Test]
    public void An_offer_keeps_the_aspiration_and_gives_the_cheap_things_first()
    {
        // Target 20 % + 20 points x 3/4 = 35 % of 24, less 3: 5.4. Giving the second segment costs 4 of 10, then 0.6 of the first is left to give.
        var sitting = new Sitting().With(LeastShare, 0.2);
        sitting.Seat.Expectation = 0.4;
        var package = default(Package);
        TableConduct.Offer(sitting.View, Agenda.Mini, ref package);
        Assert.That((package[0], package[1], package[2]), Is.EqualTo((0.94, 1.0, 0.0)).Within(1e-14));
        Assert.That(package.Worth(sitting.Seat.On(Agenda.Mini).Own), Is.EqualTo(5.4).Within(1e-14));
    }

    [Test]
    public void The_share_of_an_offer_counts_from_the_worth_of_no_deal() =>
        Assert.That(TableConduct.ShareOf(new Sitting().View, Agenda.Mini, Offered), Is.EqualTo(11 / 24.0).Within(1e-15));

    [Test]
    public void Acceptance_weighs_the_offer_and_waiting_against_the_reference_point() =>
        Assert.That(TableConduct.Accepts(new Sitting().View, Agenda.Mini, Offered), Is.EqualTo(Acceptance(24, 10, 0.6375)).Within(1e-12));

    [Test]
    public void Waiting_is_worth_less_when_a_step_falls_due_before_the_next_round()
    {
        // The second segment, worth -4 + 12 = 8 to both, is lost with probability 0.6: waiting is worth 0.4 x 0.97 x discount x target x 4.8 less, twice felt as a loss.
        var lost = 0.4 * 0.97 * Math.Exp(-0.3 * 35 / 365) * 0.6375 * 0.6 * 8;
        var calm = Math.Log(Acceptance(24, 10, 0.6375) / (1 - Acceptance(24, 10, 0.6375)));
        var accepts = TableConduct.Accepts(new Sitting { DueSoon = 0b10 }.With(StepExpected, 0.6).View, Agenda.Mini, Offered);
        Assert.That(Math.Log(accepts / (1 - accepts)), Is.EqualTo(calm + (0.14 * 2 * lost)).Within(1e-10));
    }

    [Test]
    public void A_comprehensive_deal_meets_twice_the_friction() =>
        Assert.That(
            TableConduct.Accepts(new Sitting().WithTable(RipenessComprehensive, 1).View, Agenda.Comprehensive, Offered),
            Is.EqualTo(Acceptance(28, 20, 0.6375)).Within(1e-12));

    [Test]
    public void A_hardball_type_all_but_refuses_less_than_its_demand()
    {
        var sitting = new Sitting();
        sitting.Seat.IsHardball = true;
        Assert.That(TableConduct.Accepts(sitting.View, Agenda.Mini, Offered), Is.EqualTo(0.02 * Acceptance(24, 10, 0.7)).Within(1e-12));
        sitting.With(DemandedShare, 0.4);
        Assert.That(TableConduct.Accepts(sitting.View, Agenda.Mini, Offered), Is.EqualTo(Acceptance(24, 10, 0.7)).Within(1e-12), "an offer above the demand");
        sitting.With(DemandedShare, 11 / 24.0);
        Assert.That(TableConduct.Accepts(sitting.View, Agenda.Mini, Offered), Is.EqualTo(Acceptance(24, 10, 0.7)).Within(1e-12), "an offer that just meets the demand");
    }

    [TestCase(0.50, 0.50, true)]
    [TestCase(0.51, 0.50, false)]
    public void Nothing_is_accepted_before_the_text_is_ripe(double gap, double ripeness, bool isPossible)
    {
        var sitting = new Sitting().WithTable(RipenessMini, ripeness).WithTable(RipenessComprehensive, ripeness);
        sitting.Public.TextGap = gap;
        Assert.That(TableConduct.Accepts(sitting.View, Agenda.Mini, Offered) > 0, Is.EqualTo(isPossible));
        Assert.That(TableConduct.Accepts(sitting.View, Agenda.Comprehensive, Offered) > 0, Is.EqualTo(isPossible));
    }

    [Test]
    public void A_walk_out_is_the_likelier_the_worse_the_offer()
    {
        // Net worth 8 - 0.3 (0.6 - 11/24) 24 - 10 = -3.02, against -3 without a deal.
        var expected = 0.15 / (1 + Math.Exp(-2 * 0.14 * (-3 + 3.02)));
        Assert.That(TableConduct.WalksOut(new Sitting().View, Agenda.Mini, Offered), Is.EqualTo(expected).Within(1e-14));
        Assert.That(TableConduct.WalksOut(new Sitting().View, Agenda.Mini, Package(0, 1, 0)), Is.GreaterThan(expected));
    }

    [Test]
    public void High_hopes_make_a_side_prefer_to_talk_about_everything()
    {
        var expected = 1 / (1 + Math.Exp(-2 * 0.14 * 0.7 * ((0.4 * 0.4 * 28) - (0.4 * 24))));
        Assert.That(TableConduct.PrefersComprehensive(new Sitting().View), Is.EqualTo(expected).Within(1e-14));
        Assert.That(TableConduct.PrefersComprehensive(new Sitting().With(Belief, 0.95).View), Is.GreaterThan(0.5));
    }

    // A tenth of the way from 70 % to what was offered, not below 45 %.
    [TestCase(0.5, 0.1, 0.68)]
    [TestCase(0.75, 0.1, 0.7)]
    [TestCase(-2, 0.1, 0.45)]
    [TestCase(0, 1, 0.45)]
    public void A_disappointing_offer_lowers_the_expectation_down_to_the_least_share(double offered, double adjustment, double expected) =>
        Assert.That(TableConduct.ExpectationAfter(new Sitting().With(ExpectationAdjustment, adjustment).View, offered), Is.EqualTo(expected).Within(1e-15));

    /// <summary>The probability of accepting <see cref="Offered"/>, by the formula of docs/model.md.</summary>
    private static double Acceptance(double gain, double friction, double target)
    {
        var net = 8 - (0.3 * (0.6 - (11 / gain)) * gain) - friction;
        var reference = -3 + (0.8 * 0.7 * gain);
        var waiting = (0.4 * 0.97 * Math.Exp(-0.3 * 35 / 365) * (-3 + (target * gain))) + (0.6 * -3);
        return 1 / (1 + Math.Exp(-0.14 * (Felt(net - reference) - Felt(waiting - reference))));
    }

    private static double Felt(double gain) => gain < 0 ? 2 * gain : gain;
}

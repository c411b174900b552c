using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Table;
using static TradeTalks.Sim.Tests.Sides.Sitting;

namespace TradeTalks.Sim.Tests.Sides;

/// <summary>What affronts take off the worth of an agreement, worked out here from the numbers of <see cref="Sitting"/>.</summary>
public sealed class ResentmentTests
{
    /// <summary>Worth 8, a share of 11/24; less the audience's 0.3 (0.6 x 24 - 11) and friction of 10 it leaves -3.02.</summary>
    private static readonly Package Offered = Package(1, 0.5, 0);

    private static readonly double Left = 4 * Math.Pow(0.95, 10);

    [Test]
    public void Affronts_add_up_and_fade_by_the_same_factor_every_day()
    {
        var (me, resentment) = (new Sitting().With(SideParameters.Resentment, 4).Me, default(Resentment));
        Assert.That(resentment.At(Day(3)), Is.Zero);
        resentment.Feel(me, Day(3));
        Assert.That(resentment.At(Day(3)), Is.EqualTo(4));
        resentment.Feel(me, Day(13));
        Assert.That(resentment.At(Day(15)), Is.EqualTo((4 + Left) * 0.95 * 0.95).Within(1e-12));
    }

    [Test]
    public void An_affront_makes_a_walk_out_likelier() =>
        Assert.That(TableConduct.WalksOut(Affronted(4, 10), Agenda.Mini, Offered), Is.EqualTo(0.15 / (1 + Math.Exp(-0.28 * (0.02 + Left)))).Within(1e-14));

    [Test]
    public void An_affront_makes_acceptance_less_likely()
    {
        // Both the offer and waiting lie below the reference point of -3 + 0.8 x 0.7 x 24 and are felt twice.
        var waiting = (0.4 * 0.97 * Math.Exp(-0.3 * 35 / 365) * ((0.6375 * 24) - 3)) - (0.6 * 3);
        var expected = 1 / (1 + Math.Exp(0.14 * 2 * (waiting + 3.02 + Left)));
        Assert.That(TableConduct.Accepts(Affronted(4, 10), Agenda.Mini, Offered), Is.EqualTo(expected).Within(1e-12));
    }

    [Test]
    public void An_affronted_side_keeps_more_for_itself()
    {
        // Whoever expects 35 %, less than the least share, aims at 0.35 x 24 - 3 = 5.4 at any time; what is resented makes it 5.7. Giving the second segment leaves 6, so 0.3 of the 10 of the first go too.
        var view = Affronted(0.3, 0);
        view.Seat.Expectation = 0.35;
        var package = default(Package);
        TableConduct.Offer(view, Agenda.Mini, ref package);
        Assert.That((package[0], package[1], package[2]), Is.EqualTo((0.97, 1.0, 0.0)).Within(1e-14));
    }

    private static View Affronted(double size, double daysAgo)
    {
        var sitting = new Sitting().With(SideParameters.Resentment, size);
        sitting.Seat.Resentment.Feel(sitting.Me, Day(0));
        sitting.Public.Now = Day(daysAgo);
        return sitting.View;
    }
}

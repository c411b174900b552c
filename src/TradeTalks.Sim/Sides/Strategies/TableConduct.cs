using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Table;
using static TradeTalks.Sim.Sides.SideParameters;
using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>How the political agent bargains at the table: aspiration, offer, answer, walk-out.</summary>
/// <remarks>Each method is one formula of docs/model.md, section Submodels, which names its source.</remarks>
public static class TableConduct
{
    private const double DaysPerYear = 365;

    /// <summary>The share of the gain the side aims at now: from its expectation down to its least share as the deadline nears.</summary>
    /// <remarks>Source: time-dependent tactics, Faratin, Sierra and Jennings (1998), Robotics and Autonomous Systems 24:159, section 4.1.</remarks>
    public static double ShareTarget(View view)
    {
        var expected = view.Seat.Expectation;
        if (view.Seat.IsHardball)
            return Math.Max(expected, view.Me[DemandedShare]);
        var least = Math.Min(view.Me[LeastShare], expected);
        return least + ((expected - least) * (1 - view.Seat.Concession(view.Public.Urgency)));
    }

    /// <summary>The probability that the side would rather talk about everything than about the small deal.</summary>
    public static double PrefersComprehensive(View view)
    {
        var all = PortableMath.Pow(view.Belief, view.Talks[ComprehensiveLocks]) * view.Surplus(Agenda.Comprehensive);
        var small = view.Belief * view.Surplus(Agenda.Mini);
        return Logistic.Of(view.Me[PrincipalPrecision] * view.Me[DemandedShare] * (all - small));
    }

    /// <summary>Tables the package that keeps the aspiration, makes good what is resented, and gives the other side most.</summary>
    public static void Offer(View view, Agenda agenda, ref Package package)
    {
        var aspiration = view.Seat.Disagreement + (ShareTarget(view) * view.Surplus(agenda)) + view.Resentment;
        view.Seat.On(agenda).Compose(aspiration, ref package);
    }

    /// <summary>The share of the gain a package gives the side, as it sees it; may lie outside 0 to 1.</summary>
    public static double ShareOf(View view, Agenda agenda, in Package package) => ShareOf(view, agenda, view.Seat.On(agenda).Worth(package));

    /// <summary>The probability that the side accepts a package.</summary>
    /// <remarks>
    /// Both the package and waiting are valued as gains and losses against a reference point (Tversky and Kahneman 1992; Koszegi and Rabin 2006); the choice is a logit (McKelvey and Palfrey 1998).
    /// </remarks>
    public static double Accepts(View view, Agenda agenda, in Package package)
    {
        if (view.Public.TextGap > view.Talks[agenda == Agenda.Mini ? RipenessMini : RipenessComprehensive])
            return 0;
        var me = view.Me;
        var surplus = view.Surplus(agenda);
        var reference = view.Seat.Disagreement + (me[ReferenceWeight] * view.Seat.Expectation * surplus);
        var worth = view.Seat.On(agenda).Worth(package);
        var now = ReferencePoint.Felt(NetWorth(view, agenda, worth) - reference, me[LossAversion], me[Sensitivity]);
        var later = ReferencePoint.Felt(WorthOfWaiting(view, agenda) - reference, me[LossAversion], me[Sensitivity]);
        var probability = Logistic.Of(me[ChoicePrecision] * (now - later));
        var refuses = view.Seat.IsHardball && ShareOf(view, agenda, worth) < me[DemandedShare];
        return refuses ? probability * me[HardballYield] : probability;
    }

    /// <summary>The probability that the side walks out after a package it has refused.</summary>
    public static double WalksOut(View view, Agenda agenda, in Package package)
    {
        var shortfall = view.Seat.Disagreement - NetWorth(view, agenda, view.Seat.On(agenda).Worth(package));
        return view.Talks[WalkOut] * Logistic.Of(view.Me[PrincipalPrecision] * shortfall);
    }

    /// <summary>What the side comes to expect after an offer that disappoints it; never below its least share.</summary>
    /// <param name="view">What the side sees.</param>
    /// <param name="offered">The share offered.</param>
    public static double ExpectationAfter(View view, double offered)
    {
        var expected = view.Seat.Expectation;
        if (offered >= expected)
            return expected;
        var floor = Math.Min(expected, view.Me[LeastShare]);
        return Math.Max(floor, Expectation.After(expected, offered, view.Me[ExpectationAdjustment]));
    }

    /// <summary>The share of the gain that a worth before friction stands for.</summary>
    private static double ShareOf(View view, Agenda agenda, double worth) => (worth - view.Seat.Disagreement) / view.Surplus(agenda);

    /// <summary>What is left of a package's worth after friction, the audience's anger and what is not forgiven, USD bn a year.</summary>
    private static double NetWorth(View view, Agenda agenda, double worth)
    {
        var me = view.Me;
        var missed = Math.Max(0, me[ClaimedShare] - ShareOf(view, agenda, worth));
        var friction = me[Friction] * (agenda == Agenda.Comprehensive ? me[ComprehensiveFriction] : 1);
        return worth - (me[AudienceCost] * missed * view.Surplus(agenda)) - friction - view.Resentment;
    }

    /// <summary>Worth of letting the round pass: the own target later, if the other side is willing and there is a next round. Steps that fall due until then may be carried out, and the gain of holding them off is gone.</summary>
    private static double WorthOfWaiting(View view, Agenda agenda)
    {
        var surplus = view.Surplus(agenda) - (view.Me[StepExpected] * view.Seat.On(agenda).Stake);
        var wait = view.Talks[NextRoundChance] * view.Seat.Discount(view.Me[DiscountRate] * view.Talks[NextRoundWait] / DaysPerYear);
        var target = view.Seat.Disagreement + (ShareTarget(view) * surplus);
        return (view.Belief * wait * target) + ((1 - view.Belief) * view.Seat.Disagreement);
    }
}

using TradeTalks.Sim.Table;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>How the political agent presses and makes gestures: what it thinks each move is worth, USD bn a year.</summary>
/// <remarks>
/// Pressure may soften the other side or harden it (Drezner 2003, International Organization 57:643); a gesture costs credibility (Schelling 1960, The Strategy of Conflict, ch. 2).
/// </remarks>
public static class PressureConduct
{
    /// <summary>Worth of leaving things as they are: the own target of the small deal, if the other side is willing.</summary>
    public static double Wait(View view) => view.Belief * Gain(view);

    /// <summary>Worth of putting a step off.</summary>
    /// <param name="view">What the side sees.</param>
    /// <param name="option">Tells how often the step has been put off.</param>
    public static double PutOff(View view, in Option option) => (AfterGesture(view) * Gain(view)) - (view.Me[BluffCost] * (1 + option.Times));

    /// <summary>Worth of a gesture: it gives something out of the side's hand and, like every one before it, makes the side look weak.</summary>
    /// <param name="view">What the side sees.</param>
    /// <param name="option">Tells what is given away, and how many gestures the side has made.</param>
    public static double Goodwill(View view, in Option option) => PutOff(view, option) - option.OwnLoss - option.Leverage;

    /// <summary>Worth of announcing a step.</summary>
    /// <param name="view">What the side sees.</param>
    /// <param name="option">Tells what the step costs both sides.</param>
    public static double Threaten(View view, in Option option)
    {
        var belief = AfterPressure(view);
        return (belief * Gain(view)) + Chip(view, option, belief) - Cost(view, option, belief) + Anger(view);
    }

    /// <summary>Worth of carrying a step out: as of a threat, but while talks are alive the other side may break them off, and then the gain is gone.</summary>
    /// <param name="view">What the side sees.</param>
    /// <param name="option">Tells what the step costs both sides.</param>
    public static double CarryOut(View view, in Option option)
    {
        var atRisk = view.Public.AreTalksAlive ? view.Me[FearedBreak] : 0;
        return Threaten(view, option) - (atRisk * AfterPressure(view) * Gain(view));
    }

    /// <summary>Worth of blacklisting firms of the other side.</summary>
    public static double Blacklist(View view)
    {
        var belief = view.Belief;
        return ((belief - (view.Me[HardResponse] * belief)) * Gain(view)) + view.Me[ListingWorth] + Anger(view);
    }

    /// <summary>Worth of a truce between leaders.</summary>
    /// <param name="view">What the side sees.</param>
    /// <param name="option">Tells how often steps have been put off.</param>
    public static double MakeTruce(View view, in Option option) => PutOff(view, option) + view.Me[TruceSpirit];

    /// <summary>Worth of parting without a truce: the own steps go ahead, or, without any, all stays as it is.</summary>
    /// <param name="view">What the side sees.</param>
    /// <param name="option">Tells what the own steps cost both sides.</param>
    public static double PartWithout(View view, in Option option) => option.Times < 0 ? Wait(view) : CarryOut(view, option);

    private static double Gain(View view) => TableConduct.ShareTarget(view) * view.Surplus(Agenda.Mini);

    private static double AfterGesture(View view) => view.Belief + (view.Me[GoodwillResponse] * (1 - view.Belief));

    private static double AfterPressure(View view)
    {
        var belief = view.Belief;
        return belief + (view.Me[SoftResponse] * (1 - belief) * (1 - belief)) - (view.Me[HardResponse] * belief);
    }

    private static double Chip(View view, in Option option, double belief) => view.Me[ThreatValue] * option.TheirLoss * belief;

    private static double Cost(View view, in Option option, double belief) => (option.OwnLoss * (1 - belief)) - (view.Me[Burden] * view.Seat.Disagreement);

    private static double Anger(View view) => view.Me[SideParameters.Anger] * (1 - view.Belief);
}

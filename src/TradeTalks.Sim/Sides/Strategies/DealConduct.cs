using TradeTalks.Sim.Table;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>How the political agent stands to a text and an agreement: what it thinks each move is worth, USD bn a year.</summary>
/// <remarks>What a delegation agrees has to pass at home, and home may find it dearer than thought. Source: Putnam (1988), International Organization 42:427.</remarks>
public static class DealConduct
{
    /// <summary>Worth of letting the text stand: the own target of the comprehensive deal less what its concessions cost beyond what was thought, if the other side is willing.</summary>
    public static double Approve(View view)
    {
        var target = TableConduct.ShareTarget(view) * view.Surplus(Agenda.Comprehensive);
        return view.Belief * (target - ((view.Seat.HomeFactor - 1) * Concessions(view)));
    }

    /// <summary>Worth of striking promises out: the own target of the small deal, with an other side that resents it.</summary>
    public static double StrikeOut(View view)
    {
        var belief = view.Belief * (1 - view.Me[HardResponse]);
        return belief * TableConduct.ShareTarget(view) * view.Surplus(Agenda.Mini);
    }

    /// <summary>Worth of standing by an agreement, by what its concessions cost at home.</summary>
    public static double StandBy(View view) => view.Seat.AgreedWorth - ((view.Seat.HomeFactor - 1) * view.Seat.Conceded);

    /// <summary>Worth of going back on an agreement.</summary>
    public static double Renege(View view) => view.Seat.Disagreement - view.Me[BreachCost];

    /// <summary>Worth of letting a breach pass.</summary>
    /// <param name="view">What the side sees.</param>
    /// <param name="option">Tells what the missing goods are worth to the side.</param>
    public static double Overlook(View view, in Option option) => view.Seat.AgreedWorth - option.OwnLoss;

    /// <summary>Worth of bringing the tariffs back.</summary>
    public static double SnapBack(View view) => view.Seat.Disagreement + (view.Me[SideParameters.Anger] * (1 - view.Belief));

    /// <summary>What the side gives in the efficient comprehensive package: the segments that cost it something and are worth more to the other, USD bn a year.</summary>
    private static double Concessions(View view)
    {
        var own = view.Seat.On(Agenda.Comprehensive).Own;
        var theirs = view.Seat.On(Agenda.Comprehensive).Theirs;
        var sum = 0.0;
        for (var segment = 0; segment < own.Length; segment++)
        {
            if (own[segment] < 0 && own[segment] + theirs[segment] > 0)
                sum -= own[segment];
        }

        return sum;
    }
}

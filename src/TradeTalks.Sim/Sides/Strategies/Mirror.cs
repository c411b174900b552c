using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>Asks to keep as much as the last offer would leave it: it mirrors the level of that offer, not its change.</summary>
/// <remarks>
/// With v the own worth as a share of the way from the worst rational to the best, and c = v(last offer): it proposes the outcome of smallest v of at least 1 - c, and accepts from there on.
/// In round 0 and while nothing stands c is 0. Known as the naive tit-for-tat of the library NegMAS; it is not the tit-for-tat of Faratin, Sierra and Jennings (1998).
/// </remarks>
/// <param name="me">Its numbers in this replication.</param>
public sealed class Mirror(ParameterValues me) : IOfferRule
{
    private const string Group = "Strategy: mirror";
    private const int RoundOfKindness = 3;

    /// <summary>Its parameters.</summary>
    public static ParameterCatalogue Parameters { get; } = new();

    /// <summary>How much more it concedes than it is offered.</summary>
    public static Parameter Kindness { get; } = Parameters.Add(
        Group,
        "kindness",
        new NumberForm(Quantity.Share, -1, 1, Variation.Uncertain),
        new Standard(Input.Known(0), "none, as the naive tit-for-tat of NegMAS"),
        "How much more of the way it concedes than the last offer did, from the fourth round on.",
        "5 %");

    /// <summary>How far below its target it proposes.</summary>
    public static Parameter Tolerance { get; } = Parameters.Add(
        Group,
        "tolerance",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(1e-6), "as the naive tit-for-tat of NegMAS"),
        "How far below its target an outcome it proposes may lie, as a share of the way from worst to best.",
        "1 %");

    /// <inheritdoc/>
    public void Next(in BargainView view, ref Proposal proposal) => view.Find(LevelOf(view, 1 - Concession(view) - me[Tolerance]), ref proposal);

    /// <inheritdoc/>
    public double Threshold(in BargainView view) => LevelOf(view, 1 - Concession(view));

    private double Concession(in BargainView view)
    {
        var round = view.Public.Round;
        if (round == 0 || !view.IsAsked)
            return 0;
        var (worst, best) = (view.WorstRational, view.Best);
        var offered = best > worst ? (view.Offered - worst) / (best - worst) : 0;
        return round < RoundOfKindness ? offered : offered + me[Kindness];
    }

    private static double LevelOf(in BargainView view, double share)
    {
        var (worst, best) = (view.WorstRational, view.Best);
        return worst + ((best - worst) * Math.Clamp(share, 0, 1));
    }
}

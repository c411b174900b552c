using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>Concedes one step whenever it has more to lose from a breakdown than the other side has; knows what outcomes are worth to the other.</summary>
/// <remarks>
/// Risk limit of a side: (gain of the own offer - gain of the other's offer) / gain of the own offer, gains over having no agreement. The side with the smaller limit concedes: to the outcome best for itself of those better for the other
/// than its last. Ends at or next to the Nash point. Sources: Zeuthen (1930), Problems of Monopoly and Economic Warfare, ch. 4; Harsanyi (1956), Econometrica 24:144.
/// </remarks>
public sealed class Zeuthen : IOfferRule
{
    private int _rank;

    /// <summary>It has none.</summary>
    public static ParameterCatalogue Parameters { get; } = new();

    /// <inheritdoc/>
    public void Begin(in BargainView view) => _rank = 0;

    /// <inheritdoc/>
    public void Next(in BargainView view, ref Proposal proposal) => proposal.Outcome = view.Ranking.OutcomeAt(NextRank(view));

    /// <inheritdoc/>
    public void Send(in BargainView view, in Proposal proposal) => _rank = NextRank(view);

    /// <inheritdoc/>
    public double Threshold(in BargainView view) => view.Ranking.UtilityAt(NextRank(view));

    /// <inheritdoc/>
    public void CopyFrom(IOfferRule other) => _rank = ((Zeuthen)other)._rank;

    private int NextRank(in BargainView view) => view.Seat.Sent > 0 && view.IsAsked && Yields(view) ? StepFrom(view, _rank) : _rank;

    private bool Yields(in BargainView view)
    {
        var other = view.Public.Proposer;
        var theirs = view.Public.Standing;
        var own = view.Seat.LastSent;
        return RiskLimit(view, view.Seat.Index, own, theirs) <= RiskLimit(view, other, theirs, own);
    }

    private static double RiskLimit(in BargainView view, int seat, in Proposal own, in Proposal others)
    {
        var gain = view.GainOf(seat, own);
        return gain > 0 ? (gain - view.GainOf(seat, others)) / gain : 0;
    }

    /// <summary>The best rank below one that gives the other side more, if it is rational; the same rank where there is none.</summary>
    private static int StepFrom(in BargainView view, int rank)
    {
        var (ranking, other) = (view.Ranking, view.Public.Proposer);
        var given = GivenTo(view, other, rank);
        for (var next = rank + 1; next < ranking.Count && ranking.UtilityAt(next) >= view.Seat.Reservation; next++)
        {
            if (GivenTo(view, other, next) > given)
                return next;
        }

        return rank;
    }

    private static double GivenTo(in BargainView view, int other, int rank) => view.GainOf(other, new Proposal { Outcome = view.Ranking.OutcomeAt(rank) });
}

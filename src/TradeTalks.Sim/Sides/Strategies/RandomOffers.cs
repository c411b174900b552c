using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>Proposes anything that is worth no less to it than having no agreement, all equally likely, and accepts anything that is.</summary>
public sealed class RandomOffers : IOfferRule
{
    /// <summary>It has none.</summary>
    public static ParameterCatalogue Parameters { get; } = new();

    /// <inheritdoc/>
    public bool UsesLuck => true;

    /// <inheritdoc/>
    public void Next(in BargainView view, ref Proposal proposal)
    {
        if (!view.HasOutcomes)
        {
            view.Find(view.WorstRational + (view.Luck * (view.Best - view.WorstRational)), ref proposal);
            return;
        }

        var rational = view.Ranking.CountAtOrAbove(view.Seat.Reservation);
        proposal.Outcome = view.Ranking.OutcomeAt((int)(view.Luck * rational));
    }

    /// <inheritdoc/>
    public double Threshold(in BargainView view) => view.Seat.Reservation;
}

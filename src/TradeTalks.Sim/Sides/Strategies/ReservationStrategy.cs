using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>Accepts whatever is worth no less than having no agreement, as the side alone knows it; proposes its best.</summary>
public sealed class ReservationStrategy : IOfferRule
{
    /// <inheritdoc/>
    public void Next(in BargainView view, ref Proposal proposal) => view.Find(view.Best, ref proposal);

    /// <inheritdoc/>
    public double Threshold(in BargainView view) => view.Seat.Reservation;
}

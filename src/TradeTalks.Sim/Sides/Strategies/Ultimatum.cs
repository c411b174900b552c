using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>Proposes the best for itself of what the other side would rather have than no agreement, as far as that is known; accepts by the same rule.</summary>
/// <remarks>The monopoly setter of Romer and Rosenthal (1978), Public Choice 33:27; at a home table the ratifier's reversion point does the same to a delegation: Putnam (1988), International Organization 42:427.</remarks>
public sealed class Ultimatum : IBargainer
{
    /// <inheritdoc/>
    public void Propose(in BargainView view, ref Proposal proposal)
    {
        var least = view.Public.Terms[view.Other][TermParameters.NoDeal];
        if (view.Public.Domain is PolicyLine line)
            line.FindFor(view.Seat.Index, view.Other, least, ref proposal);
        else
            GivePart(view, least, ref proposal);
    }

    /// <inheritdoc/>
    public Reply Answer(in BargainView view) => Reply.If(view.Reaches(view.Seat.Reservation));

    private static void GivePart(in BargainView view, double least, ref Proposal proposal)
    {
        var pie = (Pie)view.Public.Domain;
        pie.Give(view.Other, least / pie.UnitWorth(view.Other), ref proposal);
    }
}

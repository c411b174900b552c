using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Sides.Bargainers;

/// <summary>A bargainer put together from a rule for offers and one for acceptance; without the latter it accepts what reaches the offer rule's own threshold.</summary>
/// <param name="offers">What it proposes.</param>
/// <param name="acceptance">What it accepts; null for the threshold of <paramref name="offers"/>.</param>
public sealed class Bargainer(IOfferRule offers, IAcceptanceRule? acceptance = null) : IBargainer
{
    private int _seen;

    /// <inheritdoc/>
    public bool UsesLuck => offers.UsesLuck;

    /// <inheritdoc/>
    public void Begin(in BargainView view)
    {
        _seen = 0;
        offers.Begin(view);
    }

    /// <inheritdoc/>
    public void Propose(in BargainView view, ref Proposal proposal)
    {
        LookUp(view);
        offers.Next(view, ref proposal);
        offers.Send(view, proposal);
    }

    /// <inheritdoc/>
    /// <remarks>Nothing below the payoff of having no agreement is accepted.</remarks>
    public Reply Answer(in BargainView view)
    {
        LookUp(view);
        if (!view.Reaches(view.Seat.Reservation))
            return Reply.If(accepts: false);
        return Reply.If(acceptance is null ? view.Reaches(offers.Threshold(view)) : acceptance.Accepts(view, Weigh(view)));
    }

    /// <inheritdoc/>
    public void CopyFrom(IBargainer other)
    {
        var same = (Bargainer)other;
        _seen = same._seen;
        offers.CopyFrom(same.Offers);
    }

    private IOfferRule Offers => offers;

    private Weighed Weigh(in BargainView view)
    {
        var next = default(Proposal);
        offers.Next(view, ref next);
        return new Weighed(view.Offered, view.Worth(next), view.Seat.Sent == 0 ? double.NaN : view.Worth(view.Seat.LastSent));
    }

    /// <summary>Shows the offer rule what others have proposed since it last looked.</summary>
    private void LookUp(in BargainView view)
    {
        if (!offers.Listens)
            return;
        var history = view.Public.History;
        for (; _seen < history.Length; _seen++)
        {
            ref readonly var tabled = ref history[_seen];
            if (tabled.Seat != view.Seat.Index)
                offers.Receive(view, tabled.Proposal);
        }
    }
}

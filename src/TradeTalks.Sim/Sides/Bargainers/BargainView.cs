using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Sides.Bargainers;

/// <summary>What a side can see at a table with a protocol: its own seat and what all know. Private costs, types and the strategies of the others are not in it.</summary>
/// <param name="Seat">The own seat.</param>
/// <param name="Public">What all know.</param>
/// <param name="Luck">A number of the side's own chance for this turn, strictly between 0 and 1, for strategies that leave something to it.</param>
public readonly record struct BargainView(BargainSeat Seat, BargainRecord Public, double Luck)
{
    /// <summary>The own terms.</summary>
    public ParameterValues Me => Seat.Terms;

    /// <summary>What the best proposal is worth to the side.</summary>
    public double Best => Public.Domain.Best(Seat.Index);

    /// <summary>What the worst proposal the side could accept is worth to it: not less than having no agreement.</summary>
    public double WorstRational => Math.Max(Public.Domain.Worst(Seat.Index), Seat.Reservation);

    /// <summary>Whether somebody else's proposal stands.</summary>
    public bool IsAsked => Public.Proposer >= 0 && Public.Proposer != Seat.Index;

    /// <summary>What a proposal is worth to the side.</summary>
    public double Worth(in Proposal proposal) => Public.Domain.Worth(Seat.Index, proposal);

    /// <summary>What the standing proposal is worth to the side.</summary>
    public double Offered => Worth(Public.Standing);

    /// <summary>Of the proposals worth at least so much to the side, the one worth least to it.</summary>
    public void Find(double least, ref Proposal proposal) => Public.Domain.Find(Seat.Index, least, ref proposal);
}

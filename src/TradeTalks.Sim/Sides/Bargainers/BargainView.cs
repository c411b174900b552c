using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Table.Outcomes;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Sides.Bargainers;

/// <summary>What a side can see at a table with a protocol: its own seat and what all know. Private costs, types and the strategies of the others are not in it.</summary>
/// <param name="Seat">The own seat.</param>
/// <param name="Public">What all know.</param>
/// <param name="Luck">A number of the side's own chance for this turn, strictly between 0 and 1, for strategies that leave something to it; meaningless for others.</param>
public readonly record struct BargainView(BargainSeat Seat, BargainRecord Public, double Luck)
{
    private const double Rounding = 1e-12;

    /// <summary>The own terms.</summary>
    public ParameterValues Me => Seat.Terms;

    /// <summary>What the best proposal is worth to the side.</summary>
    public double Best => Public.Domain.Best(Seat.Index);

    /// <summary>What the worst proposal the side could accept is worth to it: not less than having no agreement.</summary>
    public double WorstRational => Math.Max(Public.Domain.Worst(Seat.Index), Seat.Reservation);

    /// <summary>The other seat at a table of two.</summary>
    public int Other => 1 - Seat.Index;

    /// <summary>Whether somebody else's proposal stands.</summary>
    public bool IsAsked => Public.Proposer >= 0 && Public.Proposer != Seat.Index;

    /// <summary>Whether there is a finite number of outcomes.</summary>
    public bool HasOutcomes => Public.Domain is OutcomeDomain;

    /// <summary>All outcomes from the best to the worst for the side.</summary>
    /// <exception cref="InvalidOperationException">What is bargained over has no finite number of outcomes.</exception>
    public OwnRanking Ranking => Public.Domain is OutcomeDomain outcomes ? outcomes.RankingOf(Seat.Index) : throw new InvalidOperationException("A pie has no outcomes to rank.");

    /// <summary>What a proposal is worth to a seat over having no agreement; for strategies that may know it.</summary>
    /// <exception cref="InvalidOperationException">The table keeps that private.</exception>
    public double GainOf(int seat, in Proposal proposal) =>
        seat == Seat.Index || Public.IsComplete ? Public.Domain.Worth(seat, proposal) - (seat == Seat.Index ? Seat.Reservation : Public.Terms[seat][TermParameters.NoDeal]) : throw new InvalidOperationException("What a proposal is worth to another side is private here.");

    /// <summary>What a proposal is worth to the side.</summary>
    public double Worth(in Proposal proposal) => Public.Domain.Worth(Seat.Index, proposal);

    /// <summary>What the standing proposal is worth to the side.</summary>
    public double Offered => Worth(Public.Standing);

    /// <summary>Whether the standing proposal is worth at least so much to the side, apart from rounding.</summary>
    public bool Reaches(double level) => Offered >= level - (Rounding * Math.Max(1, Math.Abs(level)));

    /// <summary>Of the proposals worth at least so much to the side, the one worth least to it.</summary>
    public void Find(double least, ref Proposal proposal) => Public.Domain.Find(Seat.Index, least, ref proposal);
}

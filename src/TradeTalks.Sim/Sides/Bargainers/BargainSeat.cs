using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Table.Protocols;
using static TradeTalks.Sim.Sides.Bargainers.TermParameters;

namespace TradeTalks.Sim.Sides.Bargainers;

/// <summary>One side at a table with a protocol: what it alone knows.</summary>
public sealed class BargainSeat
{
    private Proposal _lastSent;

    /// <summary>A seat.</summary>
    /// <param name="index">Its place at the table, from 0.</param>
    /// <param name="side">Index of the side that sits in it.</param>
    /// <param name="terms">Where the side's terms are kept.</param>
    /// <param name="prior">What the others know of its private cost.</param>
    public BargainSeat(int index, int side, ParameterValues terms, Distribution prior) => (Index, Side, Terms, Prior) = (index, side, terms, prior);

    /// <summary>Its place at the table, from 0.</summary>
    public int Index { get; }

    /// <summary>Index of the side that sits here.</summary>
    public int Side { get; }

    /// <summary>The side's terms in this replication.</summary>
    public ParameterValues Terms { get; }

    /// <summary>What the others know of its private cost.</summary>
    public Distribution Prior { get; }

    /// <summary>Its private cost of no deal.</summary>
    public double PrivateCost { get; set; }

    /// <summary>Whether it is of the type that never gives in.</summary>
    public bool IsHardball { get; set; }

    /// <summary>Proposals it has made.</summary>
    public int Sent { get; set; }

    /// <summary>Its last proposal; meaningless before the first.</summary>
    public ref Proposal LastSent => ref _lastSent;

    /// <summary>Payoff without agreement, as the side alone knows it.</summary>
    public double Reservation => Terms[NoDeal] - PrivateCost;

    /// <summary>Becomes an exact copy of the same seat in another run.</summary>
    public void CopyFrom(BargainSeat other)
    {
        ArgumentNullException.ThrowIfNull(other);
        (PrivateCost, IsHardball, Sent, _lastSent) = (other.PrivateCost, other.IsHardball, other.Sent, other._lastSent);
    }
}

using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Table.Outcomes;
using TradeTalks.Sim.Table.Protocols;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Sides.Bargainers;

/// <summary>What every side at a table with a protocol knows: the rules, everybody's terms, the time, and what has been proposed.</summary>
public sealed class BargainRecord
{
    /// <summary>Days of a year, for rates and discount factors.</summary>
    public const double DaysPerYear = 365;

    private TabledProposal[] _history = new TabledProposal[64];
    private int _count;
    private int _placeInRound;
    private Proposal _standing;

    /// <summary>A record.</summary>
    /// <param name="protocol">The rules.</param>
    /// <param name="rules">Where the table's numbers are kept.</param>
    /// <param name="domain">What is bargained over.</param>
    /// <param name="terms">Where the terms of each seat are kept.</param>
    /// <param name="priors">What is known of each seat's private cost.</param>
    /// <param name="end">When the table's time runs out: its deadline, else the end of the run.</param>
    public BargainRecord(Protocol protocol, ParameterValues rules, IDomain domain, ImmutableArray<ParameterValues> terms, ImmutableArray<Distribution> priors, SimTime end) =>
        (Protocol, Rules, Domain, Terms, Priors, End) = (protocol, rules, domain, terms, priors, end);

    /// <summary>The rules.</summary>
    public Protocol Protocol { get; }

    /// <summary>The table's numbers, by <see cref="ProtocolParameters"/>.</summary>
    public ParameterValues Rules { get; }

    /// <summary>What is bargained over.</summary>
    public IDomain Domain { get; }

    /// <summary>Whether every side knows what proposals are worth to the others.</summary>
    public bool IsComplete => Domain is not OutcomeDomain { IsComplete: false };

    /// <summary>The terms of each seat, by <see cref="TermParameters"/>.</summary>
    public ImmutableArray<ParameterValues> Terms { get; }

    /// <summary>What is known of each seat's private cost.</summary>
    public ImmutableArray<Distribution> Priors { get; }

    /// <summary>When the table's time runs out: its deadline, else the end of the run.</summary>
    public SimTime End { get; }

    /// <summary>The present moment.</summary>
    public SimTime Now { get; set; }

    /// <summary>The turn under way, from 0.</summary>
    public int Turn { get; private set; }

    /// <summary>The seat that acts in it.</summary>
    public int Mover { get; private set; }

    /// <summary>Whether time passes after it.</summary>
    public bool IsLastOfRound => Protocol.Pace == Pace.ByOffer || _placeInRound == Seats - 1;

    /// <summary>Seat that made the standing proposal; -1 while none stands.</summary>
    public int Proposer { get; set; }

    /// <summary>Seats that agree to the standing proposal, its proposer included.</summary>
    public int Acceptances { get; set; }

    /// <summary>The standing proposal; meaningless while none stands.</summary>
    public ref Proposal Standing => ref _standing;

    /// <summary>All proposals so far, in order.</summary>
    public ReadOnlySpan<TabledProposal> History => _history.AsSpan(0, _count);

    /// <summary>Seats at the table.</summary>
    public int Seats => Terms.Length;

    /// <summary>The round under way, from 0.</summary>
    public int Round { get; private set; }

    /// <summary>How far the time has run, 0 to 1: (round + 1) / (rounds + 1) where rounds are counted, else the elapsed share of the time to the deadline or, without one, to the end of the run.</summary>
    public double RelativeTime => TimeOf(Turn, Now);

    /// <summary>How far the time had run when a proposal was made, 0 to 1.</summary>
    public double TimeOf(in TabledProposal proposal) => TimeOf(proposal.Turn, proposal.Time);

    /// <summary>The round a turn belongs to.</summary>
    public int RoundOf(int turn) => Protocol.Pace == Pace.ByOffer ? turn : turn / Seats;

    /// <summary>The seat that acts in a turn.</summary>
    public int SeatOf(int turn) => Protocol.IsOneSided ? Protocol.Opener : (Protocol.Opener + turn) % Seats;

    /// <summary>What a payoff in so many days is worth to a seat now, as a share of it.</summary>
    public double Discount(int seat, double days) => PortableMath.Exp(PortableMath.Log(Terms[seat][TermParameters.DiscountFactor]) * days / DaysPerYear);

    /// <summary>Moves on to the next turn.</summary>
    public void Advance()
    {
        (Round, _placeInRound) = IsLastOfRound ? (Round + 1, 0) : (Round, _placeInRound + 1);
        Turn++;
        if (!Protocol.IsOneSided)
            Mover = Mover + 1 == Seats ? 0 : Mover + 1;
    }

    /// <summary>Clears the table for another replication.</summary>
    public void Begin()
    {
        _count = 0;
        _standing = default;
        (Now, Proposer, Acceptances) = (SimTime.Start, -1, 0);
        (Turn, Round, Mover, _placeInRound) = (0, 0, Protocol.Opener, 0);
    }

    /// <summary>Puts a proposal on the table.</summary>
    public void Table(int seat, in Proposal proposal)
    {
        _standing = proposal;
        (Proposer, Acceptances) = (seat, 1);
        if (_count == _history.Length)
            Array.Resize(ref _history, 2 * _count);
        ref var tabled = ref _history[_count++];
        (tabled.Time, tabled.Turn, tabled.Seat, tabled.Proposal) = (Now, Turn, seat, proposal);
    }

    /// <summary>Becomes an exact copy of the same record in another run.</summary>
    public void CopyFrom(BargainRecord other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (_history.Length < other._count)
            _history = new TabledProposal[other._history.Length];
        other.History.CopyTo(_history);
        _count = other._count;
        _standing = other._standing;
        (Now, Proposer, Acceptances) = (other.Now, other.Proposer, other.Acceptances);
        (Turn, Round, Mover, _placeInRound) = (other.Turn, other.Round, other.Mover, other._placeInRound);
    }

    private double TimeOf(int turn, SimTime moment) => Protocol.Rounds > 0
        ? (RoundOf(turn) + 1) / (Protocol.Rounds + 1.0)
        : End.Ticks == 0 ? 1 : Math.Clamp(moment.Ticks / (double)End.Ticks, 0, 1);
}

/// <summary>A proposal with its moment.</summary>
/// <param name="Time">When it was made.</param>
/// <param name="Turn">In which turn, from 0.</param>
/// <param name="Seat">By which seat.</param>
/// <param name="Proposal">What was proposed.</param>
public record struct TabledProposal(SimTime Time, int Turn, int Seat, Proposal Proposal);

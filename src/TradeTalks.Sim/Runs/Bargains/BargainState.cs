using System.Collections.Immutable;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Table.Outcomes;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Runs.Bargains;

/// <summary>One table with a protocol while a replication runs.</summary>
public sealed class BargainState
{
    private readonly double[] _payoffs;
    private readonly ParameterValues _options;
    private readonly DealMap? _deals;
    private BargainFacts _facts;

    internal BargainState(Scenario scenario, int index, double[] values, ushort diary)
    {
        Index = index;
        Diary = diary;
        Bargain = scenario.Bargains[index];
        Streams = new BargainStreams(scenario, Bargain);
        Days = new DayLog(scenario.Calendar.HorizonDays);
        Seats = [.. Bargain.Parties.Select((side, seat) => new BargainSeat(seat, side, new ParameterValues(values, scenario.Inputs.Terms(side)), PriorOf(scenario.Sides[side])))];
        (_payoffs, UsesLuck) = (new double[Seats.Length], new bool[Seats.Length]);
        var end = Bargain.Protocol.Deadline is { } deadline ? scenario.Calendar.At(deadline) : scenario.Calendar.End;
        Public = new BargainRecord(Bargain.Protocol, new ParameterValues(values, scenario.Inputs.Bargain(index)), Bargain.Open(), [.. Seats.Select(seat => seat.Terms)], [.. Seats.Select(seat => seat.Prior)], end);
        _options = new ParameterValues(values, scenario.Inputs.Options(index));
        _deals = Public.Domain is OutcomeDomain outcomes ? new DealMap(outcomes) : null;
        Bargainers = [.. Seats.Select(seat => Take(scenario, seat, values))];
    }

    /// <summary>Place of the table among those with a protocol.</summary>
    public int Index { get; }

    /// <summary>The table as the scenario describes it.</summary>
    public Bargain Bargain { get; }

    /// <summary>What all sides know.</summary>
    public BargainRecord Public { get; }

    /// <summary>The sides, in the order of their seats.</summary>
    public ImmutableArray<BargainSeat> Seats { get; }

    /// <summary>How the table stands on each day.</summary>
    public DayLog Days { get; }

    /// <summary>What has happened so far.</summary>
    public ref BargainFacts Facts => ref _facts;

    internal BargainStreams Streams { get; }

    /// <summary>Who bargains in each seat.</summary>
    internal ImmutableArray<IBargainer> Bargainers { get; }

    /// <summary>Whether each of them leaves something to chance in this replication.</summary>
    internal bool[] UsesLuck { get; }

    /// <summary>The lease its events are scheduled under, revoked when it ends.</summary>
    internal ushort Diary { get; }

    /// <summary>What the table has brought a seat, discounted to day 0; while it has not ended, 0.</summary>
    public double Payoff(int seat) => _payoffs[seat];

    /// <summary>What the agreement is worth to a seat when it is reached, undiscounted; NaN without one.</summary>
    public double AgreedWorth(int seat) => _facts.End.IsDeal() ? Public.Domain.Worth(seat, Public.Standing) : double.NaN;

    /// <summary>Where agreements can lie in this replication; null where a pie is divided.</summary>
    public DealMap? Deals()
    {
        Span<double> disagreement = stackalloc double[Proposal.MostSeats];
        Span<double> power = stackalloc double[Proposal.MostSeats];
        foreach (var seat in Seats)
            (disagreement[seat.Index], power[seat.Index]) = (seat.Reservation, seat.Terms[TermParameters.Power]);
        _deals?.Update(disagreement[..Seats.Length], power[..Seats.Length]);
        return _deals;
    }

    internal void SetPayoff(int seat, double payoff) => _payoffs[seat] = payoff;

    /// <summary>Who bargains in a seat: its strategy, or the hardball type in its place.</summary>
    internal IBargainer BargainerOf(int seat) => Seats[seat].IsHardball ? Insistence.Instance : Bargainers[seat];

    internal BargainView ViewOf(int seat, double luck) => new(Seats[seat], Public, luck);

    internal void Begin()
    {
        _facts = new BargainFacts { EndedBy = -1 };
        Array.Clear(_payoffs);
        Public.Begin();
        Days.Begin();
        BeginDomain();
    }

    internal void CopyFrom(BargainState other)
    {
        _facts = other._facts;
        other._payoffs.CopyTo(_payoffs, 0);
        other.UsesLuck.CopyTo(UsesLuck, 0);
        Public.CopyFrom(other.Public);
        Days.CopyFrom(other.Days);
        BeginDomain();
        for (var seat = 0; seat < Seats.Length; seat++)
        {
            Seats[seat].CopyFrom(other.Seats[seat]);
            Bargainers[seat].CopyFrom(other.Bargainers[seat]);
        }
    }

    private void BeginDomain()
    {
        if (Public.Domain is Pie pie)
            pie.Begin(Public.Rules[ProtocolParameters.PieSize]);
        if (Public.Domain is OutcomeDomain outcomes)
            BeginOutcomes(outcomes);
        foreach (var seat in Seats)
        {
            var (worth, ideal) = (seat.Terms[TermParameters.UnitWorth], seat.Terms[TermParameters.Ideal]);
            if (Public.Domain is Pie divided)
                divided.Value(seat.Index, worth);
            else if (Public.Domain is PolicyLine line)
                line.Value(seat.Index, ideal, worth);
        }
    }

    private void BeginOutcomes(OutcomeDomain outcomes)
    {
        var slot = _options.Offset;
        for (var seat = 0; seat < Seats.Length; seat++)
        {
            var option = 0;
            foreach (var issue in Bargain.Issues)
            {
                var weight = _options.Values[slot++];
                for (var end = option + issue.Options.Length; option < end; option++)
                    outcomes.Value(seat, option, weight * _options.Values[slot++]);
            }
        }

        outcomes.Begin();
    }

    private IBargainer Take(Scenario scenario, BargainSeat seat, double[] values)
    {
        var side = scenario.Sides[seat.Side];
        var choice = side.Bargains ?? throw new InvalidOperationException($"{side.Id} has no strategy for the table {Bargain.Id}.");
        var me = new ParameterValues(values, scenario.Inputs.Strategy(seat.Side));
        var acceptance = side.Accepts?.Kind.Open(new ParameterValues(values, scenario.Inputs.Acceptance(seat.Side)));
        if (choice.Kind.Follows is { } follows)
            return follows(choice.Moves);
        var bargainer = Bargain.Protocol.Kind == ProtocolKind.Standoff ? choice.Kind.StandsOff?.Invoke(me) : choice.Kind.Alternates?.Invoke(me, acceptance);
        return bargainer ?? throw new InvalidOperationException($"The strategy {choice.Kind.Name} cannot sit at the table {Bargain.Id}.");
    }

    private static Engine.Distributions.Distribution PriorOf(Side side) => side.Terms[TermParameters.PrivateCost.Index].Distribution;
}

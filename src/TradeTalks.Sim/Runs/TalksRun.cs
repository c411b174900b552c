using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Runs.Events;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Runs;

/// <summary>Plays courses of the talks, one replication after the other, each a pure function of scenario, seed and replication number.</summary>
/// <remarks>Cleared and not rebuilt between replications; one object serves one thread and allocates nothing once warm.</remarks>
public sealed partial class TalksRun
{
    private readonly InputDraws _inputs;
    private readonly EventList _events;
    private readonly ImmutableArray<IStrategy> _strategies;
    private readonly double[] _numbers;
    private readonly TieOrder _ties;
    private readonly SimTime _end;
    private readonly ulong _seed;
    private readonly Chance _chance;
    private Fingerprint _fingerprint;

    /// <summary>A run of a scenario.</summary>
    /// <param name="scenario">The case.</param>
    /// <param name="seed">The number all chance comes from.</param>
    /// <param name="ties">The order of events of the same moment and phase.</param>
    public TalksRun(Scenario scenario, ulong seed, TieOrder ties)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        State = new TalksState(scenario);
        _events = new EventList((ushort)(LeaseOf(State.Tariffs.MostSteps) + State.Bargains.Length));
        Valuation = new Valuation(State, scenario.Economies.Open());
        _inputs = new InputDraws(scenario.Inputs, State.Values);
        _strategies = [.. scenario.Sides.Select((side, index) => side.Bargains?.Kind.Negotiates?.Invoke(new ParameterValues(State.Values, scenario.Inputs.Strategy(index))) ?? side.Strategy.Open())];
        _numbers = new double[Lanes.Padded(scenario.Talks.Select(talks => talks.Issues.Length).DefaultIfEmpty().Max())];
        _chance = new Chance(seed);
        _ties = ties;
        _end = scenario.Calendar.End;
        _seed = seed;
    }

    /// <summary>Where the present replication stands; after <see cref="Play"/>, how it ended.</summary>
    public TalksState State { get; }

    /// <summary>Takes down what happens; null, as usual, where nobody wants to read it.</summary>
    public Chronicle? Chronicle { get; set; }

    /// <summary>A hash of everything that happened in the last replication, in order.</summary>
    public ulong Trace => _fingerprint.Value;

    /// <summary>The present moment.</summary>
    public SimTime Now => _events.Now;

    internal Valuation Valuation { get; }

    /// <summary>Plays one replication from start to end.</summary>
    /// <param name="replication">Its number, from 0.</param>
    /// <param name="branch">0 for the replication itself, 1 and more for its twins: the same uncertain inputs with other chance.</param>
    public void Play(long replication, int branch = 0)
    {
        Begin(replication, branch);
        PlayOut();
    }

    /// <summary>Sets the stage for a replication: the evening of day 0.</summary>
    /// <param name="replication">Its number, from 0.</param>
    /// <param name="branch">0 for the replication itself, 1 and more for its twins: the same uncertain inputs with other chance.</param>
    public void Begin(long replication, int branch = 0)
    {
        _chance.Turn(_seed, checked((int)replication));
        _fingerprint = default;
        _events.Clear(_ties);
        State.Begin(replication);
        _inputs.Begin(_chance);
        _chance.Turn(_seed, checked((int)replication), branch);
        Valuation.Begin();
        foreach (var strategy in _strategies)
            strategy.Begin();
        Opening.Happen(this);
    }

    /// <summary>Plays what comes before a moment and stops there.</summary>
    /// <param name="moment">Not before now; events of this very moment are left.</param>
    public void PlayUntil(SimTime moment)
    {
        var stop = moment < _end ? moment : _end;
        while (_events.TryPeek(out var time) && time < stop && _events.TryNext(out var next))
            HandleNext(next);
    }

    /// <summary>Plays to the end of the last day.</summary>
    public void PlayOut()
    {
        while (_events.TryNext(out var next) && next.Time < _end)
            HandleNext(next);
        State.NoteUntil(_end);
        State.Tariffs.Accrue(_end);
        Valuation.PriceTheEnd();
        foreach (var table in State.Tables)
        {
            Valuation.Update(table, _end);
            table.Days.Close();
        }

        foreach (var table in State.Bargains)
            BargainClosing.AtTheEnd(table, _end);
    }

    /// <summary>Takes over where another run of the same scenario stands, and goes on with other chance from here.</summary>
    /// <param name="other">The run to branch from.</param>
    /// <param name="branch">0 to go on with the same chance, 1 and more for other futures.</param>
    public void BranchFrom(TalksRun other, int branch)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!ReferenceEquals(other.State.Scenario, State.Scenario))
            throw new ArgumentException("A run can only branch from one of the same scenario.", nameof(other));
        _events.CopyFrom(other._events);
        _fingerprint = other._fingerprint;
        State.CopyFrom(other.State);
        Valuation.CopyFrom(other.Valuation);
        for (var side = 0; side < _strategies.Length; side++)
            _strategies[side].CopyFrom(other._strategies[side]);
        _chance.Turn(other._seed, checked((int)other.State.Replication), branch);
    }

    private void HandleNext(in Event next)
    {
        if (State.Samples.IsDue(State, next.Time) || State.Path.IsDue(next.Time))
            State.NoteUntil(next.Time);
        _fingerprint.Add(next);
        Handle(next);
    }
}

using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs.Events;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Runs;

/// <summary>Plays courses of the talks, one replication after the other, each a pure function of scenario, seed and replication number.</summary>
/// <remarks>Cleared and not rebuilt between replications; one object serves one thread and allocates nothing once warm.</remarks>
public sealed class TalksRun
{
    private readonly InputDraws _inputs;
    private readonly EventList _events = new();
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
        State = new TalksState(scenario);
        Valuation = new Valuation(State, scenario.Economy.Open(scenario.TariffLists));
        _inputs = new InputDraws(scenario.Inputs, State.Values);
        _chance = new Chance(seed);
        _ties = ties;
        _end = scenario.Calendar.End;
        _seed = seed;
    }

    /// <summary>Where the present replication stands; after <see cref="Play"/>, how it ended.</summary>
    public TalksState State { get; }

    /// <summary>A hash of everything that happened in the last replication, in order.</summary>
    public ulong Trace => _fingerprint.Value;

    /// <summary>The present moment.</summary>
    public SimTime Now => _events.Now;

    internal Valuation Valuation { get; }

    /// <summary>Plays one replication from start to end.</summary>
    /// <param name="replication">Its number, from 0.</param>
    public void Play(long replication)
    {
        Begin(replication);
        while (_events.TryNext(out var next) && next.Time < _end)
        {
            _fingerprint.Add(next);
            Handle(next);
        }

        foreach (var table in State.Tables)
            table.Days.Close();
    }

    private void Begin(long replication)
    {
        _chance.Turn(_seed, checked((int)replication));
        _fingerprint = default;
        _events.Clear(_ties);
        State.Begin(replication);
        _inputs.Begin(_chance);
        Valuation.Begin();
        foreach (var table in State.Tables)
            Opening.Happen(this, table);
        for (var step = 0; step < State.Steps.Length; step++)
            StepDecision.Schedule(this, step);
    }

    private void Handle(in Event next)
    {
        switch ((EventKind)next.Kind)
        {
            case EventKind.StepDecision: StepDecision.Happen(this, next.Subject); break;
            case EventKind.StepTakesEffect: StepTakesEffect.Happen(this, next.Subject); break;
            case EventKind.MidLevelMeeting: MidLevelMeeting.Happen(this, State.Tables[next.Owner]); break;
            case EventKind.HighLevelRound: HighLevelRound.Happen(this, State.Tables[next.Owner]); break;
            case EventKind.OfferTabled: OfferTabled.Happen(this, State.Tables[next.Owner], next.Subject); break;
            case EventKind.RoundCloses: RoundCloses.Happen(this, State.Tables[next.Owner]); break;
            default: throw new InvalidOperationException($"No handler is known for event kind {next.Kind}.");
        }
    }

    /// <summary>Puts an event of a table into the future.</summary>
    internal void Schedule(EventKind kind, SimTime time, TableState table, int subject = 0) =>
        _events.Schedule(time, (byte)kind.PhaseOf(), (byte)kind, (byte)table.Index, (ushort)subject, table.Diary);

    /// <summary>Puts an event of a tariff step into the future.</summary>
    internal void Schedule(EventKind kind, SimTime time, int step) =>
        _events.Schedule(time, (byte)kind.PhaseOf(), (byte)kind, subject: (ushort)step);

    /// <summary>Empties a table's diary, so that none of the meetings in it takes place.</summary>
    internal void ClearDiary(TableState table) => _events.Revoke(table.Diary);

    /// <summary>A uniform number of a stream, strictly between 0 and 1.</summary>
    internal double Draw(StreamId stream, int occasion) => _chance.Uniform(stream, (uint)occasion);

    /// <summary>Whether something of a given probability comes about.</summary>
    internal bool Happens(double probability, StreamId stream, int occasion) => Draw(stream, occasion) < probability;

    /// <summary>A standard normal number of a stream.</summary>
    internal double DrawNormal(StreamId stream, int occasion) => StandardNormal.Quantile(Draw(stream, occasion));

    /// <summary>A number of a table on one occasion.</summary>
    internal double Sample(TableState table, Parameter parameter, int occasion) =>
        _inputs.On(State.Scenario.Inputs.Talks(table.Index) + parameter.Index, occasion, _chance);

    /// <summary>A number of a side on one occasion, drawn from a given stream where chance sets it.</summary>
    internal double Sample(int side, Parameter parameter, StreamId stream, int occasion) =>
        _inputs.On(State.Scenario.Inputs.Side(side) + parameter.Index, stream, occasion, _chance);
}

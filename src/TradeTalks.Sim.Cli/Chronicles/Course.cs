using System.Collections.Immutable;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Runs.Bargains;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>One course of the talks that was played with a chronicle.</summary>
/// <param name="State">How it ended.</param>
/// <param name="Chronicle">What happened.</param>
/// <param name="Fingerprint">The hash of everything that happened, in order.</param>
/// <param name="TariffsAtStart">The average tariff on each flow of trade on day 0, as a fraction.</param>
internal sealed record Course(TalksState State, Chronicle Chronicle, ulong Fingerprint, ImmutableArray<double> TariffsAtStart)
{
    /// <summary>The number all chance comes from.</summary>
    public ulong Seed { get; init; }

    /// <summary>The hash of the inputs.</summary>
    public string Inputs { get; init; } = "";

    /// <summary>The version of the model.</summary>
    public string Model { get; init; } = "";

    /// <summary>The tables told of.</summary>
    public ImmutableArray<TableState> Tables { get; init; } = State.Tables;

    /// <summary>The tables with a protocol told of.</summary>
    public ImmutableArray<BargainState> Bargains { get; init; } = State.Bargains;

    /// <summary>The fingerprint as it is written.</summary>
    public string Trace => Fingerprint.ToString("x16");

    /// <summary>Whether something at a table, or of no table in particular, is told.</summary>
    /// <param name="table">Index of the table, those with a protocol after the others; -1 where it concerns a side whatever the table.</param>
    public bool IsTold(int table) => table < 0 || Tables.Any(told => told.Index == table) || Bargains.Any(told => State.Tables.Length + told.Index == table);

    /// <summary>Plays a replication and keeps its chronicle.</summary>
    /// <param name="run">The run, with a chronicle.</param>
    /// <param name="replication">Its number, from 0.</param>
    public static Course Play(TalksRun run, long replication)
    {
        var chronicle = run.Chronicle ?? throw new ArgumentException("A course is told from a run with a chronicle.", nameof(run));
        run.Begin(replication);
        ImmutableArray<double> tariffs = [.. run.State.Scenario.Economy.Flows.Select((_, flow) => run.State.AverageTariff(flow))];
        run.PlayOut();
        return new Course(run.State, chronicle, run.Trace, tariffs);
    }
}

using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments.Summaries;

/// <summary>What many replications of one scenario show: every number that is printed, drawn or filed.</summary>
/// <param name="Scenario">The scenario's name as the user wrote it.</param>
/// <param name="ScenarioId">The hash of the inputs, which names the output folder.</param>
/// <param name="Seed">The master seed.</param>
/// <param name="Replications">Replications played, failed ones included.</param>
/// <param name="Failed">Replications that failed; they are left out of every estimate.</param>
/// <param name="Calendar">The date of day 0 and the horizon.</param>
/// <param name="Tables">The tables of the talks, in the order of the scenario; at least one.</param>
/// <param name="Spread">How outcome quantities vary over the replications, in the order of the outcome catalogue.</param>
/// <param name="Steps">The scheduled tariff steps, by date.</param>
public sealed record Summary(
    string Scenario,
    string ScenarioId,
    ulong Seed,
    long Replications,
    long Failed,
    Calendar Calendar,
    ImmutableArray<TableSummary> Tables,
    ImmutableArray<SpreadRow> Spread,
    ImmutableArray<StepMark> Steps)
{
    /// <summary>The version of the model with its commit, such as 0.4.0+4f1c09a; empty if unknown.</summary>
    public string Model { get; init; } = "";

    /// <summary>How many sides bargain; 0 if not stated.</summary>
    public int Sides { get; init; }

    /// <summary>How many inputs are uncertain, drawn once per replication.</summary>
    public int UncertainInputs { get; init; }

    /// <summary>Dates other than scheduled steps on which the share of deals is of interest, such as the last day of an arranged meeting.</summary>
    public ImmutableArray<DateOnly> DealDates { get; init; } = [];

    /// <summary>What the run was expected to show, and whether it does.</summary>
    public ImmutableArray<CheckResult> Checks { get; init; } = [];

    /// <summary>What the run was asked, and how likely a yes is.</summary>
    public ImmutableArray<QuestionResult> Questions { get; init; } = [];

    /// <summary>Tariffs over time on each flow of trade, in the order of the scenario.</summary>
    public ImmutableArray<FlowSummary> Flows { get; init; } = [];

    /// <summary>Real incomes by ending, one table for each table of the talks.</summary>
    public ImmutableArray<IncomeTable> Incomes { get; init; } = [];

    /// <summary>Replications that ended properly: the n of every estimate.</summary>
    public long Completed => Replications - Failed;
}

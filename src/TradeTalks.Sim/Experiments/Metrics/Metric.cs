using System.Collections.Immutable;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>A metric of a scenario: what is read off each replication, and what is estimated from it.</summary>
/// <param name="Kind">What is estimated.</param>
/// <param name="Column">What is read off: the number of a state for a share, else an outcome quantity.</param>
/// <param name="Label">What it is called for people: "Any deal by 15 Dec", "days to agreement (if any)".</param>
public sealed record Metric(MetricKind Kind, OutcomeColumn Column, string Label)
{
    /// <summary>The states that count towards a share; empty for other kinds.</summary>
    public ImmutableArray<Ending> States { get; init; } = [];

    /// <summary>Which quantile, strictly between 0 and 1.</summary>
    public double Probability { get; init; } = 0.5;

    /// <summary>The table of a share, from 0.</summary>
    public int Table { get; init; }

    /// <summary>The day on whose close a share is counted.</summary>
    public int Day { get; init; }

    /// <summary>The metric as it is written: share(any deal by day 67), mean(main.rounds).</summary>
    public required string Name { get; init; }

    /// <summary>What its values measure.</summary>
    public Quantity Quantity => Kind == MetricKind.Share ? Quantity.Share : Column.Quantity;

    /// <summary>What a value read off a replication counts: 1 or 0 for a share, else the value itself; NaN where there is none.</summary>
    public double Of(double read)
    {
        if (Kind != MetricKind.Share || double.IsNaN(read))
            return read;
        return States.Contains((Ending)(int)read) ? 1 : 0;
    }
}

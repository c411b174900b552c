using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments.Summaries;

/// <summary>How one outcome quantity varies over the replications, and how well its quantiles and mean are known.</summary>
/// <param name="Name">What the table calls it, such as "days to agreement (if any)".</param>
/// <param name="Quantity">What it measures, which decides how it is written.</param>
/// <param name="Unit">Its unit after numbers: "d", "bn USD/yr", "" for a bare number; shares are written in % whatever it says.</param>
/// <param name="Quantiles">P5, P25, P50, P75 and P95 with their intervals.</param>
/// <param name="Mean">The mean; its count is the number of replications that observed the quantity.</param>
public sealed record SpreadRow(string Name, Quantity Quantity, string Unit, ImmutableArray<QuantileEstimate> Quantiles, MeanEstimate Mean)
{
    /// <summary>The quantiles of every row.</summary>
    public static ImmutableArray<double> Probabilities { get; } = [0.05, 0.25, 0.5, 0.75, 0.95];

    /// <summary>Replications that observed the quantity.</summary>
    public long N => Mean.Count;

    /// <summary>Summarises a column of an experiment.</summary>
    /// <param name="column">What the column holds.</param>
    /// <param name="scan">Its values.</param>
    /// <param name="estimates">How they are estimated from.</param>
    internal static SpreadRow Of(OutcomeColumn column, ColumnScan scan, ColumnEstimates estimates)
    {
        var mean = ColumnEstimates.Mean(scan);
        return new SpreadRow(column.Label, column.Quantity, column.Unit, estimates.Quantiles(scan, mean.Count, Probabilities), mean);
    }

    /// <summary>Summarises observations.</summary>
    /// <param name="name">What the table calls the quantity.</param>
    /// <param name="quantity">What it measures.</param>
    /// <param name="unit">Its unit after numbers.</param>
    /// <param name="observed">Finite observations in the order of the replications; may be empty.</param>
    public static SpreadRow Of(string name, Quantity quantity, string unit, ReadOnlySpan<double> observed)
    {
        var mean = RunningMean.Of(observed);
        var sorted = observed.ToArray();
        Array.Sort(sorted);
        return new SpreadRow(name, quantity, unit, [.. Probabilities.Select(p => QuantileEstimate.Of(sorted, p))], mean);
    }
}

using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>A number that sums up many replications, and how well it is known: all that is printed of it.</summary>
/// <param name="Quantity">What it measures.</param>
/// <param name="Unit">The unit behind it for people; empty for a bare number.</param>
/// <param name="Value">Its value in the kept unit; null where no replication has the quantity.</param>
/// <param name="Interval">Its 95 % interval: Wilson for shares, Student for means, order statistics for quantiles.</param>
/// <param name="N">Replications it rests on.</param>
public record Estimated(Quantity Quantity, string Unit, double? Value, Interval Interval, long N)
{
    /// <summary>The share in counts; null for other metrics.</summary>
    public ShareEstimate? Share { get; init; }
}

using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Experiments.Sweeps;

namespace TradeTalks.Sim.Cli.Commands.Sweeps;

/// <summary>The points of a sweep as a table for other programs: a row for each point and metric, numbers in kept units.</summary>
internal static class SweepTable
{
    /// <summary>The table.</summary>
    public static NumberTable Of(SweepSummary summary)
    {
        var table = new NumberTable(["point", .. summary.Keys.Select(static key => key.Name), "metric", "value", "low", "high", "n", "difference", "difference_half_width", "pairs"]);
        foreach (var row in summary.Rows)
        {
            foreach (var (estimate, difference) in row.Estimates)
                table.Add([row.Point, .. row.Values.Select(static value => (object)value.Text), estimate.Metric.Text, estimate.Value, estimate.Interval.Low, estimate.Interval.High, estimate.N, difference?.Value, difference?.HalfWidth, difference?.Pairs]);
        }

        return table;
    }
}

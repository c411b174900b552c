using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Experiments.Comparisons;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>Every difference of a comparison as a table for other programs; shares are fractions.</summary>
internal static class DifferencesTable
{
    /// <summary>A row for each variant but the first and each metric.</summary>
    public static NumberTable Of(ShownComparison shown)
    {
        var table = new NumberTable("variant", "label", "against", "metric", "unit", "pairs", "a", "b", "difference", "low", "high", "level", "verdict", "independent_seeds_need_times");
        foreach (var contrast in shown.Comparison.Contrasts)
        {
            foreach (var row in contrast.Differences)
                Add(table, shown, contrast.Variant, row);
        }

        return table;
    }

    private static void Add(NumberTable table, ShownComparison shown, int variant, Difference row)
    {
        var labels = shown.Comparison.Labels;
        var unit = row.Metric.Quantity == Quantity.Share ? "fraction" : row.Metric.Column.Unit;
        table.Add(ShownComparison.Letter(variant), labels[variant], labels[0], row.Metric.Text, unit, row.Pairs, row.A, row.B, row.Value, row.Interval.Low, row.Interval.High, shown.Comparison.Level, shown.WordFor(row), row.IndependentFactor);
    }
}

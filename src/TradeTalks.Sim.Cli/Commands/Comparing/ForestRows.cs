using System.Collections.Immutable;
using TradeTalks.Sim.Cli.Figures.Comparing;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Comparisons;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>The differences of a comparison as its figure shows them, with the words of its tables.</summary>
internal static class ForestRows
{
    /// <summary>The rows, those of one unit together.</summary>
    public static ImmutableArray<ForestRow> Of(ShownComparison shown)
    {
        var marks = shown.Comparison.Contrasts.SelectMany(contrast => shown.Rows(contrast).Select(row => (contrast.Variant, Row: row)));
        var named = marks.GroupBy(mark => mark.Row.Metric.Text, StringComparer.Ordinal);
        return [.. named.Select(metric => RowOf(shown, [.. metric])).Where(row => !row.Marks.IsEmpty)];
    }

    private static ForestRow RowOf(ShownComparison shown, ImmutableArray<(int Variant, Difference Row)> marks)
    {
        var first = marks[0].Row;
        var unit = first.Metric.Quantity == Quantity.Share ? "pt" : first.Metric.Unit;
        return new ForestRow(shown.PlainNameOf(first), unit, [.. marks.Select(mark => MarkOf(shown, mark.Variant, mark.Row)).OfType<ForestMark>()]);
    }

    private static ForestMark? MarkOf(ShownComparison shown, int variant, Difference row)
    {
        if (row.Value is not { } value || row.Interval is not { Low: { } low, High: { } high })
            return null;
        var scale = row.Metric.Quantity == Quantity.Share ? 100 : 1;
        var words = new Differences(row, "−");
        return new ForestMark(variant, scale * value, scale * low, scale * high, $"{words.Change}  {words.Interval}", shown.WordFor(row));
    }
}

using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Sweeps;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The figures of a sweep: for each metric a line for one swept key, a map for two; none for more.</summary>
internal static class SweepFigures
{
    private const int MostLines = 12;

    /// <summary>The figures.</summary>
    public static IEnumerable<Figure> Of(SweepSummary summary)
    {
        var isLine = summary.Keys.Length == 1 && summary.Rows.Length > 1;
        var isMap = summary.Keys.Length == 2 && SweepMapFigure.Fits(summary);
        for (var metric = 0; metric < summary.Metrics && (isLine || isMap) && metric < MostLines; metric++)
            yield return isLine ? SweepLineFigure.Compose(summary, metric) : SweepMapFigure.Compose(summary, metric);
    }

    /// <summary>The file name of a metric's figure.</summary>
    public static string Name(string kind, int metric) => metric == 0 ? kind : $"{kind}-{metric + 1}";

    /// <summary>Scenario, n, seed, and what else is to be read off.</summary>
    public static string Subtitle(SweepSummary summary, string reading) =>
        string.Join("  ·  ", summary.Scenario, $"n = {Numbers.Count(summary.Replications)} at each point, the same seeds", $"seed {summary.Seed}", reading);

    /// <summary>A metric at the point where it is least and where it is largest: share(any deal) lies between 31.0 % (...) and 52.1 % (...).</summary>
    public static string Title(SweepSummary summary, int metric)
    {
        var known = summary.Rows.Where(row => row.Estimates[metric].Estimate.Value is not null).ToList();
        var name = summary.Rows[0].Estimates[metric].Estimate.Metric.Text;
        if (known.Count == 0)
            return $"{name} was observed at no point";
        var (least, most) = (known.MinBy(row => row.Estimates[metric].Estimate.Value)!, known.MaxBy(row => row.Estimates[metric].Estimate.Value)!);
        var of = summary.Keys.Length == 1 ? $" of {summary.Keys[0].Name}" : "";
        return $"{name} lies between {Told(summary, least, metric)} and {Told(summary, most, metric)}{of}";
    }

    /// <summary>The numbers of a metric's figure.</summary>
    public static NumberTable Table(SweepSummary summary, int metric)
    {
        var table = new NumberTable(["point", .. summary.Keys.Select(static key => key.Name), "metric", "value", "low", "high", "n"]);
        foreach (var row in summary.Rows)
        {
            var estimate = row.Estimates[metric].Estimate;
            table.Add([row.Point, .. row.Values.Select(static value => (object)value.Text), estimate.Metric.Text, estimate.Value, estimate.Interval.Low, estimate.Interval.High, estimate.N]);
        }

        return table;
    }

    /// <summary>The unit of a metric's axis: "%", "d"; the metric itself where it is a bare number.</summary>
    public static string AxisTitle(Metric metric) => metric.Quantity == Units.Quantity.Share ? $"{metric.Text}, %" : metric.Unit.Length == 0 ? metric.Text : $"{metric.Text}, {metric.Unit}";

    private static string Told(SweepSummary summary, SweepRow row, int metric)
    {
        var values = summary.Keys.Length == 1 ? $"at {row.Values[0].Text}" : $"({string.Join(", ", summary.Keys.Zip(row.Values, static (key, value) => $"{key.Name} {value.Text}"))})";
        return $"{Estimates.Value(row.Estimates[metric].Estimate)} {values}";
    }
}

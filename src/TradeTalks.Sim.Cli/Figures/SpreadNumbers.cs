using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The numbers of a spread in the file beside a figure: quantiles, mean and dots, one a row.</summary>
internal static class SpreadNumbers
{
    /// <summary>An empty table.</summary>
    /// <param name="keys">The columns that say what is spread.</param>
    public static NumberTable Create(params string[] keys) => new([.. keys, "statistic", "probability", "n", "value", "low", "high", "interval"]);

    /// <summary>Adds the quantiles and the mean.</summary>
    public static void Add(NumberTable numbers, object[] keys, SpreadRow row)
    {
        foreach (var quantile in row.Quantiles)
            numbers.Add([.. keys, "quantile", quantile.Probability, row.N, quantile.Value, quantile.Interval.Low, quantile.Interval.High, "order statistics 95 %"]);
        numbers.Add([.. keys, "mean", null, row.N, row.Mean.Mean, row.Mean.Interval.Low, row.Mean.Interval.High, "student t 95 %"]);
    }

    /// <summary>Adds the quantiles, the mean and the dots.</summary>
    public static void Add(NumberTable numbers, object[] keys, DottedSpread dotted)
    {
        Add(numbers, keys, dotted.Spread);
        for (var dot = 0; dot < dotted.Dots.Length; dot++)
            numbers.Add([.. keys, "dot", (dot + 0.5) / dotted.Dots.Length, dotted.Spread.N, dotted.Dots[dot], null, null, ""]);
    }
}

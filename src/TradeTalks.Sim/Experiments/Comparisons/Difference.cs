using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Experiments.Comparisons;

/// <summary>How a metric differs between two variants over the same replications, second minus first.</summary>
/// <param name="Metric">The metric, as the first variant has it.</param>
/// <param name="Pairs">Replications that have it in both.</param>
/// <param name="A">The first variant's value over the pairs; null without pairs. Shares are fractions.</param>
/// <param name="B">The second variant's value over the pairs.</param>
/// <param name="Value">The difference, in the unit of the quantity; a fraction for shares.</param>
/// <param name="Interval">The interval of the difference; open where there are too few pairs.</param>
public sealed record Difference(Metric Metric, long Pairs, double? A, double? B, double? Value, Interval Interval)
{
    /// <summary>How many times as many replications independent seeds would need; null where that cannot be told.</summary>
    public double? IndependentFactor { get; init; }

    /// <summary>The pairs of a share by what became of them; null for other metrics.</summary>
    public PairedShare? Share { get; init; }

    /// <summary>How far apart the values of both variants lie, paired or not, over the first 131,072 replications; null for shares, and where a variant has none.</summary>
    public SampleDistance? Distance { get; init; }

    /// <summary>Whether the interval leaves no doubt that there is a difference.</summary>
    /// <param name="smallest">The smallest difference that matters, in the unit of the quantity; 0 for any.</param>
    public bool IsClear(double smallest) => Interval.Low > smallest || Interval.High < -smallest;

    /// <summary>clear or unclear; same where no pair differs; nothing without an interval.</summary>
    /// <param name="smallest">The smallest difference that matters, in the unit of the quantity; 0 for any.</param>
    public string Verdict(double smallest)
    {
        if (Interval == Interval.Open)
            return "";
        if (Value == 0 && IndependentFactor is null)
            return "same";
        return IsClear(smallest) ? "clear" : "unclear";
    }
}

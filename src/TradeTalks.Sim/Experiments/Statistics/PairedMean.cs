namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>The mean difference of two variants over the same replications, second minus first.</summary>
/// <param name="A">The first variant, over the pairs.</param>
/// <param name="B">The second variant, over the pairs.</param>
/// <param name="Difference">The differences of the pairs.</param>
public readonly record struct PairedMean(MeanEstimate A, MeanEstimate B, MeanEstimate Difference)
{
    /// <summary>Pairs: replications that observed the quantity in both variants.</summary>
    public long Pairs => Difference.Count;

    /// <summary>How many times as many replications independent seeds would need for an equally narrow interval; null where the differences do not vary.</summary>
    /// <remarks>Source: Law (2015), Simulation Modeling and Analysis, 11.2 (common random numbers).</remarks>
    public double? VarianceReduction => Difference.StandardDeviation is > 0 ? (Square(A) + Square(B)) / Square(Difference) : null;

    /// <summary>The correlation of the pairs, -1 to 1; null where a variant does not vary.</summary>
    public double? Correlation => A.StandardDeviation is > 0 && B.StandardDeviation is > 0
        ? (Square(A) + Square(B) - Square(Difference)) / (2 * A.StandardDeviation * B.StandardDeviation)
        : null;

    private static double? Square(MeanEstimate mean) => mean.StandardDeviation * mean.StandardDeviation;
}

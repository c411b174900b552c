namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>A quantile of observations and how well it is known.</summary>
/// <param name="Probability">Which quantile, 0 to 1; 0.05 is P5.</param>
/// <param name="Value">The value below which that share of the observations lies, in their unit; null without observations.</param>
/// <param name="Interval">The 95 % interval between two of the observations; an end is open where there are too few of them.</param>
public readonly record struct QuantileEstimate(double Probability, double? Value, Interval Interval)
{
    /// <summary>Estimates a quantile of sorted observations.</summary>
    /// <param name="sorted">Finite observations in ascending order; may be empty.</param>
    /// <param name="probability">Which quantile, strictly between 0 and 1.</param>
    public static QuantileEstimate Of(ReadOnlySpan<double> sorted, double probability)
    {
        if (sorted.IsEmpty)
            return new QuantileEstimate(probability, null, Interval.Open);
        var ranks = QuantileRanks.Enclosing(sorted.Length, probability);
        return new QuantileEstimate(probability, Linear(sorted, probability), new Interval(At(sorted, ranks.Lower), At(sorted, ranks.Upper)));
    }

    /// <summary>The quantile of sorted observations by linear interpolation between the two nearest.</summary>
    /// <param name="sorted">Finite observations in ascending order, at least one.</param>
    /// <param name="probability">Which quantile, 0 to 1.</param>
    public static double Linear(ReadOnlySpan<double> sorted, double probability)
    {
        if (sorted.IsEmpty)
            throw new ArgumentException("A quantile needs at least one observation.", nameof(sorted));
        var place = QuantilePlace.Of(sorted.Length, probability);
        return place.Between(sorted[(int)place.Below - 1], sorted[(int)place.Above - 1]);
    }

    private static double? At(ReadOnlySpan<double> sorted, long? rank) => rank is { } r ? sorted[(int)(r - 1)] : null;
}

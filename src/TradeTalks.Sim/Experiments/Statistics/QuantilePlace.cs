namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>Between which two of n sorted observations a quantile lies, by linear interpolation.</summary>
/// <remarks>Source: Hyndman and Fan (1996), The American Statistician 50:361, definition 7.</remarks>
/// <param name="Below">Rank of the one below or at it, counted from 1.</param>
/// <param name="Above">Rank of the one above it, counted from 1; the same at the upper end.</param>
/// <param name="Share">How far it lies on the way from the one to the other, from 0 to below 1.</param>
internal readonly record struct QuantilePlace(long Below, long Above, double Share)
{
    /// <summary>The place of a quantile.</summary>
    /// <param name="count">Observations, at least 1.</param>
    /// <param name="probability">Which quantile, 0 to 1.</param>
    public static QuantilePlace Of(long count, double probability)
    {
        if (probability is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A quantile lies between 0 and 1.");
        var place = (count - 1) * probability;
        var below = (long)Math.Floor(place);
        return new QuantilePlace(below + 1, Math.Min(below + 2, count), place - below);
    }

    /// <summary>The quantile, from the two observations.</summary>
    public double Between(double below, double above) => below + (Share * (above - below));
}

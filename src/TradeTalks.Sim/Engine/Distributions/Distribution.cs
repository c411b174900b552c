namespace TradeTalks.Sim.Engine.Distributions;

/// <summary>A probability distribution that is sampled by inverting its distribution function at one uniform number.</summary>
/// <remarks>One uniform per draw keeps paired runs in step (common random numbers); nothing here rejects or redraws.</remarks>
public abstract record Distribution
{
    /// <summary>The smallest value that can come up; may be negative infinity.</summary>
    public abstract double Lowest { get; }

    /// <summary>The largest value that can come up; may be infinity.</summary>
    public abstract double Highest { get; }

    /// <summary>The expected value.</summary>
    public abstract double Mean { get; }

    /// <summary>The value below which a share <paramref name="u"/> of the draws lies.</summary>
    /// <param name="u">A number strictly between 0 and 1.</param>
    public abstract double Quantile(double u);

    /// <summary>The share of draws at or below <paramref name="x"/>, 0 to 1.</summary>
    public abstract double Cdf(double x);
}

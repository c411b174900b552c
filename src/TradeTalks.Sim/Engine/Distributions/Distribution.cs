namespace TradeTalks.Sim.Engine.Distributions;

/// <summary>A probability distribution that is sampled by inverting its distribution function at one uniform number.</summary>
/// <remarks>One uniform per draw keeps paired runs in step (common random numbers); nothing here rejects or redraws.</remarks>
public abstract partial record Distribution
{
    private protected Distribution()
    {
    }

    /// <summary>The smallest value that can come up; may be negative infinity.</summary>
    public abstract double Lowest { get; }

    /// <summary>The largest value that can come up; may be infinity.</summary>
    public abstract double Highest { get; }

    /// <summary>The expected value.</summary>
    public abstract double Mean { get; }

    /// <summary>The standard deviation, 0 where only one value can come up.</summary>
    public abstract double StandardDeviation { get; }

    /// <summary>The value below which a share <paramref name="u"/> of the draws lies: the least x with Cdf(x) at least u.</summary>
    /// <param name="u">A number strictly between 0 and 1.</param>
    public abstract double Quantile(double u);

    /// <summary>The share of draws at or below <paramref name="x"/>, 0 to 1.</summary>
    public abstract double Cdf(double x);

    /// <summary>The distribution in words, its numbers written by <paramref name="format"/>: <c>pert 7 d..14 d..40 d</c>.</summary>
    /// <param name="format">Writes a value with its unit.</param>
    public abstract string Describe(Func<double, string> format);

    /// <summary>The share of draws strictly below <paramref name="x"/>; less than <see cref="Cdf"/> where x itself has a share.</summary>
    internal virtual double CdfBelow(double x) => Cdf(x);

    /// <summary>The part of the first two moments that comes from draws at or below <paramref name="x"/>.</summary>
    /// <param name="x">A value, or infinity for the whole moments.</param>
    internal abstract PartialMoments MomentsUpTo(double x);
}

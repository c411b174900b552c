using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Engine.Distributions;

/// <summary>How many independent rare things happen.</summary>
/// <remarks>The distribution function is tabulated wherever a 53-bit uniform can reach, so that a draw is one binary search.</remarks>
internal sealed record PoissonDistribution : Distribution
{
    private const double LargestMean = 1e6;

    private readonly double _mean;
    private readonly int _first;
    private readonly Steps _steps;

    public PoissonDistribution(double mean)
    {
        Require.Positive("poisson", mean, nameof(mean));
        if (mean > LargestMean)
            Require.Fail($"poisson needs a mean of at most {LargestMean}, got {mean}; a normal fits better", nameof(mean));
        _mean = mean;
        var reach = 9.5 * Math.Sqrt(mean) + 20;
        _first = (int)Math.Max(0, mean - reach);
        var heights = new double[(int)(mean + reach) - _first + 1];
        for (var i = 0; i < heights.Length; i++)
            heights[i] = new IncompleteGamma(_first + i + 1).Above(mean);
        _steps = Steps.FromHeights(heights);
    }

    public override double Lowest => 0;

    public override double Highest => double.PositiveInfinity;

    public override double Mean => _mean;

    public override double StandardDeviation => Math.Sqrt(_mean);

    public override double Quantile(double u) => _first + _steps.IndexAt(u);

    public override double Cdf(double x) => _steps.UpTo(x - _first);

    public override string Describe(Func<double, string> format) => $"poisson mean {format(_mean)}";

    public bool Equals(PoissonDistribution? other) => other is not null && _mean.Equals(other._mean);

    public override int GetHashCode() => _mean.GetHashCode();

    internal override double CdfBelow(double x) => _steps.Before(x - _first);

    // k p(k) = mean p(k - 1), and k (k - 1) p(k) = mean^2 p(k - 2).
    internal override PartialMoments MomentsUpTo(double x)
    {
        var first = _mean * Cdf(x - 1);
        return new PartialMoments(first, _mean * _mean * Cdf(x - 2) + first);
    }
}

using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Engine.Distributions;

internal sealed record ExponentialDistribution : Distribution
{
    private readonly double _mean;

    public ExponentialDistribution(double mean)
    {
        Require.Positive("exponential", mean, nameof(mean));
        _mean = mean;
    }

    public override double Lowest => 0;

    public override double Highest => double.PositiveInfinity;

    public override double Mean => _mean;

    public override double StandardDeviation => _mean;

    public override double Quantile(double u) => -_mean * PortableMath.LogOnePlus(-u);

    public override double Cdf(double x) => x > 0 ? -PortableMath.ExpMinusOne(-x / _mean) : 0;

    public override string Describe(Func<double, string> format) => $"exponential mean {format(_mean)}";

    internal override PartialMoments MomentsUpTo(double x)
    {
        var t = x / _mean;
        return new PartialMoments(_mean * new IncompleteGamma(2).Below(t), 2 * _mean * _mean * new IncompleteGamma(3).Below(t));
    }
}

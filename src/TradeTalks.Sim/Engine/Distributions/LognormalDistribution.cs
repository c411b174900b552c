using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Engine.Distributions;

internal sealed record LognormalDistribution : Distribution
{
    private readonly double _mu;
    private readonly double _sigma;
    private readonly (double P5, double P95)? _between;

    private LognormalDistribution(double mu, double sigma, (double P5, double P95)? between)
    {
        _mu = mu;
        _sigma = sigma;
        _between = between;
    }

    public override double Lowest => 0;

    public override double Highest => double.PositiveInfinity;

    public override double Mean => PortableMath.Exp(_mu + _sigma * _sigma / 2);

    public override double StandardDeviation => Mean * Math.Sqrt(PortableMath.ExpMinusOne(_sigma * _sigma));

    public static LognormalDistribution FromMoments(double mean, double sd)
    {
        Require.Positive("lognormal", mean, nameof(mean));
        Require.Positive("lognormal", sd, nameof(sd));
        var spread = sd / mean;
        var variance = PortableMath.LogOnePlus(spread * spread);
        return new LognormalDistribution(PortableMath.Log(mean) - variance / 2, Math.Sqrt(variance), null);
    }

    public static LognormalDistribution FromPercentiles(double p5, double p95)
    {
        Require.Positive("lognormal", p5, nameof(p5));
        Require.Ascending("lognormal", (p5, nameof(p5)), (p95, nameof(p95)));
        var mu = (PortableMath.Log(p5) + PortableMath.Log(p95)) / 2;
        return new LognormalDistribution(mu, PortableMath.Log(p95 / p5) / (2 * StandardNormal.P95), (p5, p95));
    }

    public override double Quantile(double u) => PortableMath.Exp(_mu + _sigma * StandardNormal.Quantile(u));

    public override double Cdf(double x) => x > 0 ? StandardNormal.Cdf(Z(x)) : 0;

    public override string Describe(Func<double, string> format) => _between is { } given
        ? $"lognormal {format(given.P5)} to {format(given.P95)}"
        : $"lognormal mean {format(Mean)}, sd {format(StandardDeviation)}";

    internal override PartialMoments MomentsUpTo(double x)
    {
        if (!(x > 0))
            return default;
        var second = PortableMath.Exp(2 * (_mu + _sigma * _sigma));
        return new PartialMoments(Mean * StandardNormal.Cdf(Z(x) - _sigma), second * StandardNormal.Cdf(Z(x) - 2 * _sigma));
    }

    private double Z(double x) => (PortableMath.Log(x) - _mu) / _sigma;
}

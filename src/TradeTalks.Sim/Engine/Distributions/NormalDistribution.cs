using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Engine.Distributions;

internal sealed record NormalDistribution : Distribution
{
    private readonly double _mean;
    private readonly double _sd;
    private readonly (double P5, double P95)? _given;

    private NormalDistribution(double mean, double sd, (double P5, double P95)? given)
    {
        _mean = mean;
        _sd = sd;
        _given = given;
    }

    public override double Lowest => double.NegativeInfinity;

    public override double Highest => double.PositiveInfinity;

    public override double Mean => _mean;

    public override double StandardDeviation => _sd;

    public static NormalDistribution FromMoments(double mean, double sd)
    {
        Require.Finite("normal", mean, nameof(mean));
        Require.Positive("normal", sd, nameof(sd));
        return new NormalDistribution(mean, sd, null);
    }

    public static NormalDistribution FromPercentiles(double p5, double p95)
    {
        Require.Ascending("normal", (p5, nameof(p5)), (p95, nameof(p95)));
        return new NormalDistribution(p5 / 2 + p95 / 2, (p95 - p5) / (2 * StandardNormal.P95), (p5, p95));
    }

    public override double Quantile(double u) => _mean + _sd * StandardNormal.Quantile(u);

    public override double Cdf(double x) => StandardNormal.Cdf((x - _mean) / _sd);

    public override string Describe(Func<double, string> format) => _given is { } given
        ? $"normal {format(given.P5)} to {format(given.P95)}"
        : $"normal mean {format(_mean)}, sd {format(_sd)}";

    internal override PartialMoments MomentsUpTo(double x)
    {
        var z = (x - _mean) / _sd;
        var below = StandardNormal.Cdf(z);
        var density = StandardNormal.Density(z);
        var second = double.IsInfinity(z) ? below : below - z * density;
        return new PartialMoments(-density, second).Affine(_mean, _sd, below);
    }
}

using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Engine.Distributions;

internal sealed record GammaDistribution : Distribution
{
    // Beyond this the distribution is a normal one to three digits and its function slow to compute.
    private const double LargestShape = 1e6;

    private readonly double _mean;
    private readonly double _sd;
    private readonly double _shape;
    private readonly double _scale;
    private readonly IncompleteGamma _curve;

    public GammaDistribution(double mean, double sd)
    {
        Require.Positive("gamma", mean, nameof(mean));
        Require.Positive("gamma", sd, nameof(sd));
        _mean = mean;
        _sd = sd;
        _shape = mean / sd * (mean / sd);
        _scale = sd / mean * sd;
        if (!(_shape <= LargestShape))
            Require.Fail($"gamma with mean {mean} needs sd >= {mean / 1000:G3}, got {sd}; a normal fits better", nameof(sd));
        _curve = new IncompleteGamma(_shape);
    }

    public override double Lowest => 0;

    public override double Highest => double.PositiveInfinity;

    public override double Mean => _mean;

    public override double StandardDeviation => _sd;

    public override double Quantile(double u) => _scale * _curve.Quantile(u);

    public override double Cdf(double x) => _curve.Below(x / _scale);

    public override string Describe(Func<double, string> format) => $"gamma mean {format(_mean)}, sd {format(_sd)}";

    // x^n times a gamma density is a gamma density with the shape n larger, times a constant.
    internal override PartialMoments MomentsUpTo(double x)
    {
        var first = _mean * new IncompleteGamma(_shape + 1).Below(x / _scale);
        return new PartialMoments(first, _mean * (_mean + _scale) * new IncompleteGamma(_shape + 2).Below(x / _scale));
    }
}

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
    private readonly QuantileTable _low;
    private readonly QuantileTable _high;

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
        _low = new QuantileTable(_curve, _curve.LowQuantile);
        _high = new QuantileTable(_curve, _curve.HighQuantile, above: true);
    }

    public override double Lowest => 0;

    public override double Highest => double.PositiveInfinity;

    public override double Mean => _mean;

    public override double StandardDeviation => _sd;

    public override double Quantile(double u) => _scale * (u <= 0.5 ? Low(u) : High(1 - u));

    public override double Cdf(double x) => _curve.Below(x / _scale);

    public override string Describe(Func<double, string> format) => $"gamma mean {format(_mean)}, sd {format(_sd)}";

    public bool Equals(GammaDistribution? other) => other is not null && _mean.Equals(other._mean) && _sd.Equals(other._sd);

    public override int GetHashCode() => HashCode.Combine(_mean, _sd);

    private double Low(double share) => _low.TryRead(share, out var value) ? value : _curve.LowQuantile(share, value);

    private double High(double share) => _high.TryRead(share, out var value) ? value : _curve.HighQuantile(share, value);

    // x^n times a gamma density is a gamma density with the shape n larger, times a constant.
    internal override PartialMoments MomentsUpTo(double x)
    {
        var first = _mean * new IncompleteGamma(_shape + 1).Below(x / _scale);
        return new PartialMoments(first, _mean * (_mean + _scale) * new IncompleteGamma(_shape + 2).Below(x / _scale));
    }
}

using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Engine.Distributions;

/// <summary>The beta distribution on 0 to 1 by its two shapes.</summary>
internal sealed record BetaShape
{
    private readonly double _a;
    private readonly double _b;
    private readonly IncompleteBeta _curve;
    private readonly QuantileStarts _low;
    private readonly QuantileStarts _high;

    public BetaShape(double a, double b)
    {
        _a = a;
        _b = b;
        _curve = new IncompleteBeta(a, b);
        _low = StartsOf(_curve);
        _high = StartsOf(_curve.Mirrored);
    }

    public double Mean => _a / (_a + _b);

    public double StandardDeviation => Math.Sqrt(_a / (_a + _b) * (_b / (_a + _b)) / (_a + _b + 1));

    public double Quantile(double u) => u <= 0.5 ? _curve.LowQuantile(u, _low.At(u)) : 1 - _curve.Mirrored.LowQuantile(1 - u, _high.At(1 - u));

    public double Cdf(double x) => _curve.Below(x);

    // x^n times a beta density is a beta density with the first shape n larger, times a constant.
    public PartialMoments MomentsUpTo(double x)
    {
        var second = Mean * ((_a + 1) / (_a + _b + 1));
        return new PartialMoments(Mean * new IncompleteBeta(_a + 1, _b).Below(x), second * new IncompleteBeta(_a + 2, _b).Below(x));
    }

    private static QuantileStarts StartsOf(IncompleteBeta curve) => new(curve, curve.Quantile);

    public bool Equals(BetaShape? other) => other is not null && _a.Equals(other._a) && _b.Equals(other._b);

    public override int GetHashCode() => HashCode.Combine(_a, _b);
}

using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Engine.Distributions;

/// <summary>The beta distribution on 0 to 1 by its two shapes.</summary>
internal sealed record BetaShape
{
    private readonly double _a;
    private readonly double _b;
    private readonly IncompleteBeta _curve;
    private readonly QuantileTable _low;
    private readonly QuantileTable _high;

    public BetaShape(double a, double b)
    {
        _a = a;
        _b = b;
        _curve = new IncompleteBeta(a, b);
        _low = new QuantileTable(_curve, _curve.LowQuantile);
        _high = new QuantileTable(_curve.Mirrored, _curve.Mirrored.LowQuantile);
    }

    public double Mean => _a / (_a + _b);

    public double StandardDeviation => Math.Sqrt(_a / (_a + _b) * (_b / (_a + _b)) / (_a + _b + 1));

    public double Quantile(double u) => u <= 0.5 ? Low(_curve, _low, u) : 1 - Low(_curve.Mirrored, _high, 1 - u);

    public double Cdf(double x) => _curve.Below(x);

    // x^n times a beta density is a beta density with the first shape n larger, times a constant.
    public PartialMoments MomentsUpTo(double x)
    {
        var second = Mean * ((_a + 1) / (_a + _b + 1));
        return new PartialMoments(Mean * new IncompleteBeta(_a + 1, _b).Below(x), second * new IncompleteBeta(_a + 2, _b).Below(x));
    }

    private static double Low(IncompleteBeta curve, QuantileTable table, double share) => table.TryRead(share, out var value) ? value : curve.LowQuantile(share, value);

    public bool Equals(BetaShape? other) => other is not null && _a.Equals(other._a) && _b.Equals(other._b);

    public override int GetHashCode() => HashCode.Combine(_a, _b);
}

using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Engine.Distributions;

internal sealed record WeibullDistribution : Distribution
{
    // -ln .95 and -ln .05: where the unit exponential has its 5th and 95th percentile.
    private const double UnitP5 = 0.05129329438755058;
    private const double UnitP95 = 2.995732273553991;

    private readonly double _p5;
    private readonly double _p95;
    private readonly double _shape;
    private readonly double _scale;

    public WeibullDistribution(double p5, double p95)
    {
        Require.Positive("weibull", p5, nameof(p5));
        Require.Ascending("weibull", (p5, nameof(p5)), (p95, nameof(p95)));
        _p5 = p5;
        _p95 = p95;
        _shape = PortableMath.Log(UnitP95 / UnitP5) / PortableMath.Log(p95 / p5);
        _scale = p95 / PortableMath.Pow(UnitP95, 1 / _shape);
        if (!double.IsFinite(StandardDeviation))
            Require.Fail($"weibull needs a p95 closer to p5, got {p95} and {p5}", nameof(p95));
    }

    public override double Lowest => 0;

    public override double Highest => double.PositiveInfinity;

    public override double Mean => _scale * GammaAt(1);

    public override double StandardDeviation => MomentsUpTo(double.PositiveInfinity).StandardDeviation;

    public override double Quantile(double u) => _scale * PortableMath.Pow(-PortableMath.LogOnePlus(-u), 1 / _shape);

    public override double Cdf(double x) => x > 0 ? -PortableMath.ExpMinusOne(-PortableMath.Pow(x / _scale, _shape)) : 0;

    public override string Describe(Func<double, string> format) => $"weibull {format(_p5)} to {format(_p95)}";

    internal override PartialMoments MomentsUpTo(double x)
    {
        var t = x > 0 ? PortableMath.Pow(x / _scale, _shape) : 0;
        var first = Mean * new IncompleteGamma(1 + 1 / _shape).Below(t);
        return new PartialMoments(first, _scale * _scale * GammaAt(2) * new IncompleteGamma(1 + 2 / _shape).Below(t));
    }

    // Gamma(1 + n / shape), the nth moment of the unit scale.
    private double GammaAt(int n) => PortableMath.Exp(Stirling.LogGamma(1 + n / _shape));
}

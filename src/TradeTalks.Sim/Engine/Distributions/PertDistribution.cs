namespace TradeTalks.Sim.Engine.Distributions;

internal sealed record PertDistribution : Distribution
{
    private readonly double _min;
    private readonly double _mode;
    private readonly double _max;
    private readonly BetaShape _shape;

    public PertDistribution(double min, double mode, double max)
    {
        Require.ModeInside("pert", min, mode, max);
        _min = min;
        _mode = mode;
        _max = max;
        var place = (mode - min) / (max - min);
        _shape = new BetaShape(1 + 4 * place, 1 + 4 * (1 - place));
    }

    public override double Lowest => _min;

    public override double Highest => _max;

    public override double Mean => _min + Width * _shape.Mean;

    public override double StandardDeviation => Width * _shape.StandardDeviation;

    private double Width => _max - _min;

    public override double Quantile(double u) => Math.Min(_max, _min + Width * _shape.Quantile(u));

    public override double Cdf(double x) => _shape.Cdf((x - _min) / Width);

    public override string Describe(Func<double, string> format) => $"pert {format(_min)}..{format(_mode)}..{format(_max)}";

    internal override PartialMoments MomentsUpTo(double x) => _shape.MomentsUpTo((x - _min) / Width).Affine(_min, Width, Cdf(x));
}

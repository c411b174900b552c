namespace TradeTalks.Sim.Engine.Distributions;

internal sealed record UniformDistribution : Distribution
{
    private readonly double _min;
    private readonly double _max;

    public UniformDistribution(double min, double max)
    {
        Require.Ascending("uniform", (min, nameof(min)), (max, nameof(max)));
        _min = min;
        _max = max;
    }

    public override double Lowest => _min;

    public override double Highest => _max;

    public override double Mean => _min + (_max - _min) / 2;

    public override double StandardDeviation => (_max - _min) / Math.Sqrt(12);

    public override double Quantile(double u) => Math.Min(_max, _min + u * (_max - _min));

    public override double Cdf(double x) => Math.Clamp((x - _min) / (_max - _min), 0, 1);

    public override string Describe(Func<double, string> format) => $"uniform {format(_min)}..{format(_max)}";

    internal override PartialMoments MomentsUpTo(double x)
    {
        var f = Cdf(x);
        return new PartialMoments(f * f / 2, f * f * f / 3).Affine(_min, _max - _min, f);
    }
}

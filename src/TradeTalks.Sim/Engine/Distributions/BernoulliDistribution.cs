namespace TradeTalks.Sim.Engine.Distributions;

internal sealed record BernoulliDistribution : Distribution
{
    private readonly double _probability;

    public BernoulliDistribution(double probability)
    {
        Require.Share("bernoulli", probability, nameof(probability));
        _probability = probability;
    }

    public override double Lowest => _probability < 1 ? 0 : 1;

    public override double Highest => _probability > 0 ? 1 : 0;

    public override double Mean => _probability;

    public override double StandardDeviation => Math.Sqrt(_probability * (1 - _probability));

    public override double Quantile(double u) => u > 1 - _probability ? 1 : 0;

    public override double Cdf(double x) => CdfBelow(Math.BitIncrement(x));

    public override string Describe(Func<double, string> format) => $"bernoulli {Percent.Of(_probability)}";

    internal override double CdfBelow(double x)
    {
        if (x > 1)
            return 1;
        return x > 0 ? 1 - _probability : 0;
    }

    internal override PartialMoments MomentsUpTo(double x) => x >= 1 ? new PartialMoments(_probability, _probability) : default;
}

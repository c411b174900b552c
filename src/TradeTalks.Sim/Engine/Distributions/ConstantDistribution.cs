namespace TradeTalks.Sim.Engine.Distributions;

internal sealed record ConstantDistribution : Distribution
{
    private readonly double _value;

    public ConstantDistribution(double value)
    {
        Require.Finite("constant", value, nameof(value));
        _value = value;
    }

    public override double Lowest => _value;

    public override double Highest => _value;

    public override double Mean => _value;

    public override double StandardDeviation => 0;

    public override double Quantile(double u) => _value;

    public override double Cdf(double x) => x >= _value ? 1 : 0;

    public override string Describe(Func<double, string> format) => format(_value);

    internal override double CdfBelow(double x) => x > _value ? 1 : 0;

    internal override PartialMoments MomentsUpTo(double x) => PartialMoments.OfAtom(_value, Cdf(x));
}

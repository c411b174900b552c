namespace TradeTalks.Sim.Engine.Distributions;

internal sealed record ChoiceDistribution : Distribution
{
    private readonly Steps _steps;

    public ChoiceDistribution(IReadOnlyList<double> weights)
    {
        Require.Weights("choice", weights, nameof(weights));
        _steps = Steps.FromWeights(weights);
    }

    public override double Lowest => _steps.IndexAt(double.Epsilon);

    public override double Highest => _steps.IndexAt(1);

    public override double Mean => MomentsUpTo(Highest).First;

    public override double StandardDeviation => MomentsUpTo(Highest).StandardDeviation;

    public override double Quantile(double u) => _steps.IndexAt(u);

    public override double Cdf(double x) => _steps.UpTo(x);

    public override string Describe(Func<double, string> format) =>
        "choice " + string.Join(", ", Enumerable.Range(0, _steps.Count).Select(i => $"{format(i)} {Percent.Of(_steps.At(i))}"));

    internal override double CdfBelow(double x) => _steps.Before(x);

    internal override PartialMoments MomentsUpTo(double x)
    {
        var sum = default(PartialMoments);
        for (var i = 0; i < _steps.Count && i <= x; i++)
            sum += PartialMoments.OfAtom(i, _steps.At(i));
        return sum;
    }
}

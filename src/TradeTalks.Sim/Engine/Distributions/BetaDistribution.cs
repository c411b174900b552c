namespace TradeTalks.Sim.Engine.Distributions;

internal sealed record BetaDistribution : Distribution
{
    // Beyond this the distribution is a normal one to six digits and its function slow to compute.
    private const double LargestShape = 1e6;

    private readonly double _mean;
    private readonly double _sd;
    private readonly BetaShape _shape;

    public BetaDistribution(double mean, double sd)
    {
        if (!(mean > 0 && mean < 1))
            Require.Fail($"beta needs a mean strictly between 0 and 1, got {mean}", nameof(mean));
        Require.Positive("beta", sd, nameof(sd));
        var widest = Math.Sqrt(mean * (1 - mean));
        if (!(sd < widest))
            Require.Fail($"beta with mean {mean} needs sd < {widest:0.####}, got {sd}", nameof(sd));
        var total = mean * (1 - mean) / (sd * sd) - 1;
        if (total > LargestShape)
            Require.Fail($"beta with mean {mean} needs sd > {widest / 1000:0.######}, got {sd}; a normal fits better", nameof(sd));
        _mean = mean;
        _sd = sd;
        _shape = new BetaShape(mean * total, (1 - mean) * total);
    }

    public override double Lowest => 0;

    public override double Highest => 1;

    public override double Mean => _mean;

    public override double StandardDeviation => _sd;

    public override double Quantile(double u) => _shape.Quantile(u);

    public override double Cdf(double x) => _shape.Cdf(x);

    public override string Describe(Func<double, string> format) => $"beta mean {format(_mean)}, sd {format(_sd)}";

    internal override PartialMoments MomentsUpTo(double x) => _shape.MomentsUpTo(x);
}

namespace TradeTalks.Sim.Engine.Distributions;

internal sealed record TriangularDistribution : Distribution
{
    private readonly double _min;
    private readonly double _mode;
    private readonly double _max;

    public TriangularDistribution(double min, double mode, double max)
    {
        Require.ModeInside("triangular", min, mode, max);
        _min = min;
        _mode = mode;
        _max = max;
    }

    public double Mode => _mode;

    public override double Lowest => _min;

    public override double Highest => _max;

    public override double Mean => _min + (Rise + Width) / 3;

    public override double StandardDeviation => Math.Sqrt((Width * Width - Rise * Fall) / 18);

    private double Width => _max - _min;

    private double Rise => _mode - _min;

    private double Fall => _max - _mode;

    public override double Quantile(double u)
    {
        if (u * Width <= Rise)
            return Math.Min(_mode, _min + Math.Sqrt(u * Width * Rise));

        // The distance from the mode, written so that it keeps its digits where it is small.
        var excess = (u * Width - Rise) * Fall;
        return Math.Min(_max, _mode + excess / (Fall + Math.Sqrt((1 - u) * Width * Fall)));
    }

    public override double Cdf(double x)
    {
        if (x <= _min)
            return 0;
        if (x >= _max)
            return 1;
        return x < _mode ? (x - _min) / Width * ((x - _min) / Rise) : (Rise + (x - _mode) * ((_max - x + Fall) / Fall)) / Width;
    }

    public override string Describe(Func<double, string> format) => $"triangular {format(_min)}..{format(_mode)}..{format(_max)}";

    // On the rising side the distance t from the end has density 2 t / (width * rise), on the falling side the mirror image.
    internal override PartialMoments MomentsUpTo(double x)
    {
        x = Math.Clamp(x, _min, _max);
        var f = Cdf(x);
        if (x < _mode)
            return new PartialMoments(f * (x - _min) * 2 / 3, f * (x - _min) * (x - _min) / 2).Affine(_min, 1, f);
        var left = _max - x;
        var above = 1 - f;
        var whole = new PartialMoments(Mean, StandardDeviation * StandardDeviation + Mean * Mean);
        return whole - new PartialMoments(above * left * 2 / 3, above * left * left / 2).Affine(_max, -1, above);
    }
}

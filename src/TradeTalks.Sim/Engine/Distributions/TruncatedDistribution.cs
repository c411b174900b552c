namespace TradeTalks.Sim.Engine.Distributions;

internal sealed record TruncatedDistribution : Distribution
{
    // Below this share the limits are surely a slip, and differences of the distribution function would lose their digits.
    private const double LeastShare = 1e-9;

    private readonly Distribution _whole;
    private readonly double _min;
    private readonly double _max;
    private readonly double _from;
    private readonly double _to;

    private TruncatedDistribution(Distribution whole, double min, double max)
    {
        _whole = whole;
        _min = min;
        _max = max;
        _from = whole.CdfBelow(min);
        _to = whole.Cdf(max);
        if (!(_to - _from >= LeastShare))
            Require.Fail($"min and max keep almost nothing of the distribution ({Percent.Of(_to - _from)})", nameof(max));
    }

    public override double Lowest => Math.Max(_min, _whole.Lowest);

    public override double Highest => Math.Min(_max, _whole.Highest);

    public override double Mean => MomentsUpTo(double.PositiveInfinity).First;

    public override double StandardDeviation => MomentsUpTo(double.PositiveInfinity).StandardDeviation;

    /// <summary>The distribution within limits; the same one where the limits cut nothing off.</summary>
    public static Distribution Of(Distribution whole, double min, double max)
    {
        if (double.IsNaN(min))
            Require.Fail("min must be a number", nameof(min));
        if (double.IsNaN(max))
            Require.Fail("max must be a number", nameof(max));
        if (min > max)
            Require.Fail($"min must not be above max, but {min} > {max}", nameof(max));
        return min <= whole.Lowest && max >= whole.Highest ? whole : new TruncatedDistribution(whole, min, max);
    }

    public override double Quantile(double u)
    {
        // Rounding must not fall back onto what was cut off below, nor reach 1, where an open end is infinite.
        var share = Math.Max(_from + u * (_to - _from), Math.BitIncrement(_from));
        return Math.Clamp(_whole.Quantile(Math.Min(share, Math.BitDecrement(1))), _min, _max);
    }

    public override double Cdf(double x) => ShareUpTo(x >= _max ? _to : _whole.Cdf(x));

    public override string Describe(Func<double, string> format)
    {
        var text = _whole.Describe(format);
        if (_min > _whole.Lowest)
            text += $", min {format(_min)}";
        return _max < _whole.Highest ? text + $", max {format(_max)}" : text;
    }

    internal override double CdfBelow(double x) => ShareUpTo(x > _max ? _to : _whole.CdfBelow(x));

    internal override PartialMoments MomentsUpTo(double x)
    {
        if (x < _min)
            return default;
        var below = _whole.MomentsUpTo(_min) - PartialMoments.OfAtom(_min == double.NegativeInfinity ? 0 : _min, _whole.Cdf(_min) - _from);
        return 1 / (_to - _from) * (_whole.MomentsUpTo(Math.Min(x, _max)) - below);
    }

    private double ShareUpTo(double whole) => Math.Clamp((whole - _from) / (_to - _from), 0, 1);
}

namespace TradeTalks.Sim.Engine.Distributions;

internal sealed record EmpiricalDistribution : Distribution
{
    private readonly double[] _sorted;

    public EmpiricalDistribution(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
            Require.Fail("empirical needs at least one value", nameof(values));
        _sorted = [.. values];
        foreach (var value in _sorted)
            Require.Finite("empirical", value, nameof(values));
        Array.Sort(_sorted);
    }

    public override double Lowest => _sorted[0];

    public override double Highest => _sorted[^1];

    public override double Mean => MomentsUpTo(Highest).First;

    public override double StandardDeviation => MomentsUpTo(Highest).StandardDeviation;

    public override double Quantile(double u)
    {
        // Moved by one where rounding would put it on the wrong side of a step.
        var i = Math.Min((int)(u * _sorted.Length), _sorted.Length - 1);
        if (i > 0 && Share(i) >= u)
            i--;
        else if (Share(i + 1) < u)
            i++;
        return _sorted[i];
    }

    public override double Cdf(double x) => Share(CountBelow(Math.BitIncrement(x)));

    public override string Describe(Func<double, string> format) => $"empirical {_sorted.Length} values, {format(Lowest)}..{format(Highest)}";

    public bool Equals(EmpiricalDistribution? other) => other is not null && _sorted.AsSpan().SequenceEqual(other._sorted);

    public override int GetHashCode() => HashCode.Combine(_sorted.Length, Lowest, Highest);

    internal override double CdfBelow(double x) => Share(CountBelow(x));

    internal override PartialMoments MomentsUpTo(double x)
    {
        var sum = default(PartialMoments);
        for (var i = 0; i < _sorted.Length && _sorted[i] <= x; i++)
            sum += PartialMoments.OfAtom(_sorted[i], 1d / _sorted.Length);
        return sum;
    }

    private double Share(int count) => count / (double)_sorted.Length;

    private int CountBelow(double x)
    {
        var (low, high) = (0, _sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_sorted[middle] < x)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

namespace TradeTalks.Sim.Engine.Distributions;

internal sealed record MixtureDistribution : Distribution
{
    // Two interpolations and one halving in turn; about 1100 halvings lead from any bracket of doubles to neighbouring ones.
    private const int MostSteps = 3 * 1100;

    private readonly double[] _weights;
    private readonly Distribution[] _components;

    public MixtureDistribution(IReadOnlyList<double> weights, IReadOnlyList<Distribution> components)
    {
        Require.Weights("mixture", weights, nameof(weights));
        ArgumentNullException.ThrowIfNull(components);
        if (components.Count != weights.Count)
            Require.Fail($"mixture needs as many components as weights, but {components.Count} is not {weights.Count}", nameof(components));
        var kept = Enumerable.Range(0, weights.Count).Where(i => weights[i] > 0).ToArray();
        var sum = kept.Sum(i => weights[i]);
        _weights = [.. kept.Select(i => weights[i] / sum)];
        _components = [.. kept.Select(i => components[i])];
    }

    public override double Lowest => _components.Min(component => component.Lowest);

    public override double Highest => _components.Max(component => component.Highest);

    public override double Mean => MomentsUpTo(double.PositiveInfinity).First;

    public override double StandardDeviation => MomentsUpTo(double.PositiveInfinity).StandardDeviation;

    /// <inheritdoc/>
    /// <remarks>Between the least and the largest quantile of the components, by regula falsi with halving, down to neighbouring numbers.</remarks>
    public override double Quantile(double u)
    {
        var (low, high) = Bracket(u);
        if (Cdf(low) >= u)
            return low;
        var (below, above) = (Cdf(low) - u, Math.Max(Cdf(high) - u, 0));
        for (var i = 0; i < MostSteps && Math.BitIncrement(low) < high; i++)
        {
            var x = Between(low, high, i % 3 == 2 ? 0.5 : Fraction(below, above, i));
            var excess = Cdf(x) - u;
            if (excess >= 0)
                (high, above) = (x, excess);
            else
                (low, below) = (x, excess);
        }

        return high;
    }

    public override double Cdf(double x)
    {
        var sum = 0d;
        for (var i = 0; i < _weights.Length; i++)
            sum += _weights[i] * _components[i].Cdf(x);
        return Math.Min(sum, 1);
    }

    public override string Describe(Func<double, string> format) =>
        "mixture " + string.Join(" + ", _components.Select((component, i) => $"{Percent.Of(_weights[i])} {component.Describe(format)}"));

    public bool Equals(MixtureDistribution? other) =>
        other is not null && _weights.AsSpan().SequenceEqual(other._weights) && _components.AsSpan().SequenceEqual(other._components);

    public override int GetHashCode() => HashCode.Combine(_weights.Length, _components[0]);

    internal override double CdfBelow(double x)
    {
        var sum = 0d;
        for (var i = 0; i < _weights.Length; i++)
            sum += _weights[i] * _components[i].CdfBelow(x);
        return Math.Min(sum, 1);
    }

    internal override PartialMoments MomentsUpTo(double x)
    {
        var sum = default(PartialMoments);
        for (var i = 0; i < _weights.Length; i++)
            sum += _weights[i] * _components[i].MomentsUpTo(x);
        return sum;
    }

    private (double Low, double High) Bracket(double u)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var component in _components)
        {
            var x = component.Quantile(u);
            low = Math.Min(low, x);
            high = Math.Max(high, x);
        }

        return (low, high);
    }

    // Where the straight line meets zero, moved a little towards one end or the other in turn, so that both ends close in.
    private static double Fraction(double below, double above, int step)
    {
        var line = below / (below - above);
        return step % 3 == 0 ? line * (1 + 1e-9) + 1e-15 : line * (1 - 1e-9) - 1e-15;
    }

    private static double Between(double low, double high, double fraction)
    {
        var x = low + fraction * (high - low);
        return Math.Clamp(x, Math.BitIncrement(low), Math.BitDecrement(high));
    }
}

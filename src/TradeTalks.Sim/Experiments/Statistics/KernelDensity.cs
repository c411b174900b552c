using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>A smooth density of observations: the mean of a small bell at each, reflected at the ends of what is possible so that no mass lies beyond.</summary>
/// <remarks>Source: Silverman (1986), Density Estimation, 2.4 and 2.10.</remarks>
public sealed class KernelDensity
{
    private readonly double[] _values;
    private readonly double _width;
    private readonly double? _lowest;
    private readonly double? _highest;

    /// <summary>The density of observations.</summary>
    /// <param name="values">Finite observations inside the ends, at least one.</param>
    /// <param name="width">The standard deviation of each bell, above 0, in the unit of the observations.</param>
    /// <param name="lowest">The least value possible, such as day 0; null for none.</param>
    /// <param name="highest">The largest value possible, such as the horizon; null for none.</param>
    public KernelDensity(ReadOnlySpan<double> values, double width, double? lowest = null, double? highest = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfZero(values.Length, nameof(values));
        (_values, _width, _lowest, _highest) = (values.ToArray(), width, lowest, highest);
    }

    /// <summary>The density at a value, per unit of the observations; 0 beyond the ends.</summary>
    public double At(double x)
    {
        if (x < _lowest || x > _highest)
            return 0;
        var sum = Bells(x);
        if (_lowest is { } low)
            sum += Bells((2 * low) - x);
        if (_highest is { } high)
            sum += Bells((2 * high) - x);
        return sum / (_values.Length * _width);
    }

    private double Bells(double x)
    {
        var sum = 0.0;
        foreach (var value in _values)
            sum += StandardNormal.Density((x - value) / _width);
        return sum;
    }
}

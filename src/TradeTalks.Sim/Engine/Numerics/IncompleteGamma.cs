namespace TradeTalks.Sim.Engine.Numerics;

/// <summary>The regularized incomplete gamma function of one shape: the gamma distribution with scale 1.</summary>
/// <remarks>Power series below the mean, continued fraction above (Abramowitz and Stegun 6.5.29 and 6.5.31); about 1e-14 of the value.</remarks>
internal readonly struct IncompleteGamma : ICumulative
{
    private const double TwoPi = 6.283185307179586;
    private const double Tiny = 1e-300;

    private readonly double _shape;
    private readonly double _scale;

    /// <summary>The gamma distribution with a shape.</summary>
    /// <param name="shape">Above 0.</param>
    public IncompleteGamma(double shape)
    {
        _shape = shape;
        _scale = Math.Sqrt(shape / TwoPi) * PortableMath.Exp(-Stirling.Error(shape));
    }

    /// <inheritdoc/>
    public double Bound => 2 * _shape + 800;

    /// <inheritdoc/>
    public double ScaledDensity(double x) => x > 0 && x < double.PositiveInfinity ? _scale * PortableMath.Exp(-Stirling.Deviance(_shape, x)) : 0;

    /// <inheritdoc/>
    public double Elasticity(double x) => _shape - 1 - x;

    /// <inheritdoc/>
    public double Below(double x)
    {
        if (x <= 0)
            return 0;
        return x < _shape + 1 ? Series(x) : 1 - Fraction(x);
    }

    /// <inheritdoc/>
    public double Above(double x)
    {
        if (x <= 0)
            return 1;
        return x < _shape + 1 ? 1 - Series(x) : Fraction(x);
    }

    /// <summary>The value with a share <paramref name="u"/> below it; 0 where it is too small for a double.</summary>
    /// <param name="u">Strictly between 0 and 1.</param>
    public double Quantile(double u) =>
        u <= 0.5 ? LowQuantile(u, double.NaN) : HighQuantile(1 - u, double.NaN);

    /// <summary>The value with a share below it, from a first guess.</summary>
    /// <param name="share">Above 0, at most 1/2.</param>
    /// <param name="start">The guess; NaN where there is none.</param>
    public double LowQuantile(double share, double start) => TailInversion.Solve(this, share, false, double.IsNaN(start) ? Start(share) : start);

    /// <summary>The value with a share above it, from a first guess.</summary>
    /// <param name="share">Above 0, at most 1/2.</param>
    /// <param name="start">The guess; NaN where there is none.</param>
    public double HighQuantile(double share, double start) => TailInversion.Solve(this, share, true, double.IsNaN(start) ? Start(1 - share) : start);

    // Wilson and Hilferty (1931): the cube root is nearly normal; for small shapes the leading power law.
    private double Start(double u)
    {
        if (_shape >= 0.5)
        {
            var root = 1 - 1 / (9 * _shape) + StandardNormal.Quantile(u) / (3 * Math.Sqrt(_shape));
            if (root > 0.2)
                return _shape * root * root * root;
        }

        return PortableMath.Exp((PortableMath.Log(u) + Stirling.LogGamma(_shape + 1)) / _shape);
    }

    private double Series(double x)
    {
        var term = 1 / _shape;
        var sum = term;
        for (var n = 1; term > sum * 1e-17; n++)
        {
            term *= x / (_shape + n);
            sum += term;
        }

        return Math.Min(1, ScaledDensity(x) * sum);
    }

    // Lentz's method for x + 1 - k - 1 (1 - k) / (x + 3 - k - 2 (2 - k) / (x + 5 - k - ...)).
    private double Fraction(double x)
    {
        var density = ScaledDensity(x);
        if (density == 0)
            return 0;
        var b = x + 1 - _shape;
        var c = 1 / Tiny;
        var d = 1 / b;
        var value = d;
        for (var n = 1; n < 100_000; n++)
        {
            var a = -n * (n - _shape);
            b += 2;
            d = 1 / (a * d + b);
            c = b + a / c;
            var change = c * d;
            value *= change;
            if (Math.Abs(change - 1) < 1e-16)
                break;
        }

        return Math.Min(1, density * value);
    }
}

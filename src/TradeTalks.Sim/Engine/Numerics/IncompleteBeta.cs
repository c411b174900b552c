namespace TradeTalks.Sim.Engine.Numerics;

/// <summary>The regularized incomplete beta function of two shapes: the beta distribution on 0 to 1.</summary>
/// <remarks>Continued fraction of DiDonato and Morris (1992), ACM TOMS 18:360, formula 9; about 1e-14 of the value.</remarks>
internal readonly struct IncompleteBeta : ICumulative
{
    private const double TwoPi = 6.283185307179586;
    private const double Tiny = 1e-300;

    private readonly double _a;
    private readonly double _b;
    private readonly double _scale;

    /// <summary>The beta distribution with two shapes.</summary>
    /// <param name="a">The shape at 0, above 0.</param>
    /// <param name="b">The shape at 1, above 0.</param>
    public IncompleteBeta(double a, double b)
        : this(a, b, Math.Sqrt(a * b / (TwoPi * (a + b))) * PortableMath.Exp(Stirling.Error(a + b) - Stirling.Error(a) - Stirling.Error(b)))
    {
    }

    private IncompleteBeta(double a, double b, double scale)
    {
        _a = a;
        _b = b;
        _scale = scale;
    }

    /// <inheritdoc/>
    public double Bound => 1;

    /// <summary>The same distribution seen from 1.</summary>
    public IncompleteBeta Mirrored => new(_b, _a, _scale);

    /// <inheritdoc/>
    public double ScaledDensity(double x) => Kernel(x, 1 - x) / (1 - x);

    /// <inheritdoc/>
    public double Elasticity(double x) => _a - 1 - (_b - 1) * x / (1 - x);

    /// <inheritdoc/>
    public double Below(double x)
    {
        if (x <= 0)
            return 0;
        if (x >= 1)
            return 1;
        return IsLowSide(x) ? Fraction(x, 1 - x) : 1 - Mirrored.Fraction(1 - x, x);
    }

    /// <inheritdoc/>
    public double Above(double x)
    {
        if (x <= 0)
            return 1;
        if (x >= 1)
            return 0;
        return IsLowSide(x) ? 1 - Fraction(x, 1 - x) : Mirrored.Fraction(1 - x, x);
    }

    /// <summary>The value with a share <paramref name="u"/> below it.</summary>
    /// <param name="u">Strictly between 0 and 1.</param>
    public double Quantile(double u) => u <= 0.5 ? LowQuantile(u, Start(u)) : 1 - Mirrored.LowQuantile(1 - u, Mirrored.Start(1 - u));

    private bool IsLowSide(double x) => x * (_a + _b + 2) < _a + 1;

    /// <summary>The value with a share <paramref name="u"/> below it, from a first guess.</summary>
    /// <param name="u">Above 0, at most 1/2.</param>
    /// <param name="start">The guess; NaN where there is none.</param>
    public double LowQuantile(double u, double start) => TailInversion.Solve(this, u, false, double.IsNaN(start) ? Start(u) : start);

    // For shapes above 1 the logit is nearly normal (Abramowitz and Stegun 26.5.22); else the leading power law, which bounds from below.
    private double Start(double u)
    {
        if (_a < 1 || _b < 1)
            return PortableMath.Exp((PortableMath.Log(u * _a / _scale) + PowerLawShift()) / _a);
        var y = StandardNormal.Quantile(u);
        var (p, q) = (1 / (2 * _a - 1), 1 / (2 * _b - 1));
        var lambda = (y * y - 3) / 6;
        var h = 2 / (p + q);
        var w = -y * Math.Sqrt(h + lambda) / h - (q - p) * (lambda + 5 / 6d - 2 / (3 * h));
        return _a / (_a + _b * PortableMath.Exp(2 * w));
    }

    // The kernel near 0 is scale * (x n / a)^a * (n / b)^b.
    private double PowerLawShift() => -_a * PortableMath.Log((_a + _b) / _a) - _b * PortableMath.LogOnePlus(_a / _b);

    // x^a y^b / B(a, b).
    private double Kernel(double x, double y)
    {
        var n = _a + _b;
        return _scale * PortableMath.Exp(-Stirling.Deviance(_a, n * x) - Stirling.Deviance(_b, n * y));
    }

    private double Fraction(double x, double y)
    {
        var kernel = Kernel(x, y);
        if (kernel == 0)
            return 0;
        var value = _a * Tilt(0, x, y) / (_a + 1);
        var c = value;
        var d = 0d;
        for (var m = 1; m < 100_000; m++)
        {
            var odd = _a + 2 * m - 1;
            var top = (_a + m - 1) / odd * ((_a + _b + m - 1) / odd) * m * (_b - m) * x * x;
            var bottom = Partial(m, x, y);
            d = 1 / NotZero(bottom + top * d);
            c = NotZero(bottom + top / c);
            value *= c * d;
            if (Math.Abs(c * d - 1) < 1e-16)
                break;
        }

        return Math.Min(1, kernel / value);
    }

    private double Partial(int m, double x, double y) =>
        m + m * (_b - m) * x / (_a + 2 * m - 1) + (_a + m) * Tilt(m, x, y) / (_a + 2 * m + 1);

    private double Tilt(int m, double x, double y) => _a * y - _b * x + 1 + m * (2 - x);

    private static double NotZero(double x) => x == 0 ? Tiny : x;
}

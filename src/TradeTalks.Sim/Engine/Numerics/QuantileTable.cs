namespace TradeTalks.Sim.Engine.Numerics;

/// <summary>One half of a distribution's quantiles, read off polynomials where these are exact to the last bits, else first guesses for <see cref="TailInversion"/>.</summary>
/// <remarks>
/// The logarithm of the quantile is nearly linear in the normal score of its share. Between equal steps of the score it is the polynomial of fifth degree with the value, slope and bend of both ends;
/// its error, largest in the middle of a step, is measured there.
/// </remarks>
internal sealed class QuantileTable
{
    // Normal scores 0 to 6; farther out a share is below 1e-9, and the guess is the caller's own.
    private const int StepsPerUnit = 32;
    private const int Steps = 6 * StepsPerUnit;
    private const int Coefficients = 6;
    private const double Exact = 4e-15;

    private readonly double[] _coefficients = new double[Steps * Coefficients];
    private readonly bool[] _isExact = new bool[Steps];

    /// <summary>Works the table out.</summary>
    /// <param name="curve">The distribution.</param>
    /// <param name="quantile">Its quantiles, by share, at most 1/2, and a first guess or NaN.</param>
    /// <param name="above">Whether shares lie above, not below.</param>
    public QuantileTable(ICumulative curve, Func<double, double, double> quantile, bool above = false)
    {
        var (last, lastNode) = (double.NaN, default(Node));
        for (var step = 0; step <= Steps; step++)
        {
            var score = step / (double)StepsPerUnit;
            var x = quantile(StandardNormal.Cdf(-score), last);
            var node = NodeAt(curve, score, x, above);
            if (step > 0)
                Fit(step - 1, lastNode, node, quantile);
            (last, lastNode) = (x * PortableMath.Exp(node.Slope), node);
        }
    }

    /// <summary>A quantile, or a guess of it.</summary>
    /// <param name="share">The share, above 0, at most 1/2.</param>
    /// <param name="value">The value; NaN beyond the table.</param>
    /// <returns>Whether it is exact.</returns>
    public bool TryRead(double share, out double value)
    {
        var place = -StandardNormal.Quantile(share) * StepsPerUnit;
        if (!(place >= 0 && place < Steps))
        {
            value = double.NaN;
            return false;
        }

        var step = (int)place;
        value = PortableMath.Exp(LogAt(step, place - step));
        return _isExact[step];
    }

    private static Node NodeAt(ICumulative curve, double score, double x, bool above)
    {
        var slope = (above ? 1 : -1) * StandardNormal.Density(score) / curve.ScaledDensity(x);
        var bend = -slope * (score + ((1 + curve.Elasticity(x)) * slope));
        return new Node(PortableMath.Log(x), slope / StepsPerUnit, bend / (StepsPerUnit * StepsPerUnit));
    }

    private void Fit(int step, Node from, Node to, Func<double, double, double> quantile)
    {
        var rise = to.Log - from.Log - from.Slope - (from.Bend / 2);
        var turn = to.Slope - from.Slope - from.Bend;
        var change = to.Bend - from.Bend;
        ReadOnlySpan<double> coefficients =
        [
            from.Log, from.Slope, from.Bend / 2, (10 * rise) - (4 * turn) + (change / 2), (-15 * rise) + (7 * turn) - change, (6 * rise) - (3 * turn) + (change / 2),
        ];
        coefficients.CopyTo(_coefficients.AsSpan(step * Coefficients));
        var middle = LogAt(step, 0.5);
        var exact = PortableMath.Log(quantile(StandardNormal.Cdf(-(step + 0.5) / StepsPerUnit), PortableMath.Exp(middle)));
        _isExact[step] = Math.Abs(middle - exact) <= Exact * Math.Max(1, Math.Abs(exact));
    }

    private double LogAt(int step, double t)
    {
        var six = _coefficients.AsSpan(step * Coefficients, Coefficients);
        return six[0] + (t * (six[1] + (t * (six[2] + (t * (six[3] + (t * (six[4] + (t * six[5])))))))));
    }

    /// <summary>The logarithm of a quantile and its first two derivatives by the score, in steps.</summary>
    private readonly record struct Node(double Log, double Slope, double Bend);
}

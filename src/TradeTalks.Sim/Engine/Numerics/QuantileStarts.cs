namespace TradeTalks.Sim.Engine.Numerics;

/// <summary>First guesses for the lower half of a distribution's quantiles, so near that one step of <see cref="TailInversion"/> settles the last bit.</summary>
/// <remarks>
/// The logarithm of the quantile is nearly linear in the normal score of its share; it is kept at equal steps of the score with its slope, and read off in between by the cubic through both ends.
/// </remarks>
internal sealed class QuantileStarts
{
    // Normal scores 0 to 6 in steps of 1/16; farther out a share is below 1e-9, and the guess is the caller's own.
    private const int StepsPerUnit = 16;
    private const int Intervals = 6 * StepsPerUnit;

    private readonly double[] _logs = new double[Intervals + 1];
    private readonly double[] _slopes = new double[Intervals + 1];

    /// <summary>Works the table out.</summary>
    /// <param name="curve">The distribution.</param>
    /// <param name="quantile">Its lower quantiles, by share below, at most 1/2.</param>
    public QuantileStarts(ICumulative curve, Func<double, double> quantile)
    {
        for (var node = 0; node <= Intervals; node++)
        {
            var score = node / (double)StepsPerUnit;
            var x = quantile(StandardNormal.Cdf(-score));
            _logs[node] = PortableMath.Log(x);
            _slopes[node] = -StandardNormal.Density(score) / curve.ScaledDensity(x) / StepsPerUnit;
        }
    }

    /// <summary>A guess of the value with a share below it; NaN beyond the table.</summary>
    /// <param name="share">Above 0, at most 1/2.</param>
    public double At(double share)
    {
        var place = -StandardNormal.Quantile(share) * StepsPerUnit;
        if (!(place >= 0 && place < Intervals))
            return double.NaN;
        var node = (int)place;
        var t = place - node;
        var (rise, left) = (_logs[node + 1] - _logs[node], 1 - t);
        var bend = t * left * ((left * (_slopes[node] - rise)) - (t * (_slopes[node + 1] - rise)));
        return PortableMath.Exp(_logs[node] + (t * rise) + bend);
    }
}

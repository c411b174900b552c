namespace TradeTalks.Sim.Engine.Numerics;

/// <summary>Finds the point with a given share below (or above) it.</summary>
/// <remarks>
/// Halley's iteration for the logarithm of the tail as a function of ln x, kept inside a shrinking bracket. A power law, which every
/// gamma and beta distribution is near zero, is solved in one step, so that shapes of 0.05 cost no more than shapes of 5.
/// </remarks>
internal static class TailInversion
{
    // Every step that fails to converge at least halves the bracket in ln x (at most 1490 wide) down to one ulp.
    private const int MostSteps = 200;

    // A cubic step from an error of this size lands below the last bit.
    private const double LastStep = 1e-6;

    /// <summary>The x with a share <paramref name="share"/> on one side of it.</summary>
    /// <param name="curve">The distribution.</param>
    /// <param name="share">The share, above 0 and at most about 1/2 for full precision.</param>
    /// <param name="above">Whether the share lies above x, not below.</param>
    /// <param name="start">A first guess.</param>
    public static double Solve<TCurve>(in TCurve curve, double share, bool above, double start)
        where TCurve : struct, ICumulative
    {
        var low = 0d;
        var high = curve.Bound;
        var x = Inside(start, low, high);
        for (var i = 0; i < MostSteps && x > low && x < high; i++)
        {
            var tail = above ? curve.Above(x) : curve.Below(x);
            var excess = PortableMath.Log(tail / share);
            if (excess < 0 == above)
                high = x;
            else
                low = x;
            var next = x * PortableMath.Exp(Step(curve, x, tail, excess, above));
            if (Math.Abs(excess) < LastStep)
                return next;
            x = Inside(next, low, high);
        }

        return x;
    }

    private static double Step<TCurve>(in TCurve curve, double x, double tail, double excess, bool above)
        where TCurve : struct, ICumulative
    {
        var slope = (above ? -1 : 1) * curve.ScaledDensity(x) / tail;
        var newton = excess / slope;
        var bend = 0.5 * newton * (1 + curve.Elasticity(x) - slope);
        return -newton / (1 - Math.Clamp(bend, -1, 0.5));
    }

    // The middle is the geometric one once the bracket has a lower end, because the scale may be anything.
    private static double Inside(double x, double low, double high)
    {
        if (x > low && x < high)
            return x;
        if (low > 0)
            return Math.Sqrt(low) * Math.Sqrt(high);
        return high > 1e-4 ? high / 16 : high * 1e-12;
    }
}

namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>Two shares counted over the same replications: the case may come about in both variants, in one of them, or in neither.</summary>
/// <param name="Both">Pairs in which it did in both.</param>
/// <param name="OnlyA">Pairs in which it did in the first alone.</param>
/// <param name="OnlyB">Pairs in which it did in the second alone.</param>
/// <param name="Neither">Pairs in which it did in neither.</param>
public readonly record struct PairedShare(long Both, long OnlyA, long OnlyB, long Neither)
{
    /// <summary>All pairs.</summary>
    public long Pairs => Both + OnlyA + OnlyB + Neither;

    /// <summary>The share of the first variant.</summary>
    public ShareEstimate A => new(Both + OnlyA, Pairs);

    /// <summary>The share of the second variant.</summary>
    public ShareEstimate B => new(Both + OnlyB, Pairs);

    /// <summary>The second share minus the first, -1 to 1; null without pairs.</summary>
    public double? Difference => Pairs == 0 ? null : (OnlyB - OnlyA) / (double)Pairs;

    /// <summary>The exact two-sided p-value of the question whether as many pairs turn one way as the other.</summary>
    /// <remarks>Source: McNemar (1947), Psychometrika 12:153, with the binomial distribution.</remarks>
    public double McNemar => OnlyA + OnlyB == 0
        ? 1
        : Math.Min(1, 2 * BetaDistribution.BinomialAtMost(Math.Min(OnlyA, OnlyB), OnlyA + OnlyB, 0.5));

    /// <summary>How many times as many replications independent seeds would need for an equally narrow interval; null where no pair turns, or all do.</summary>
    public double? VarianceReduction => PairedVariance is > 0 ? IndependentVariance / PairedVariance : null;

    /// <summary>The correlation of the two cases, corrected towards 0 where it is positive; 0 where a case always or never comes about.</summary>
    /// <remarks>Source: Newcombe (1998), Statistics in Medicine 17:2635, method 10.</remarks>
    public double CorrectedPhi
    {
        get
        {
            var root = Math.Sqrt((double)(Both + OnlyB) * (OnlyA + Neither)) * Math.Sqrt((double)(Both + OnlyA) * (OnlyB + Neither));
            var product = ((double)Both * Neither) - ((double)OnlyA * OnlyB);
            var corrected = product > 0 ? Math.Max(0, product - (Pairs / 2.0)) : product;
            return root > 0 ? corrected / root : 0;
        }
    }

    private double? PairedVariance => Pairs == 0 ? null : ((OnlyA + OnlyB) / (double)Pairs) - (Difference * Difference);

    private double? IndependentVariance => (A.Value * (1 - A.Value)) + (B.Value * (1 - B.Value));

    /// <summary>The score interval for the difference, the default: it does not shrink to nothing where no pair turns.</summary>
    /// <remarks>Source: Newcombe (1998), Statistics in Medicine 17:2635, method 10.</remarks>
    /// <param name="level">Coverage, strictly between 0 and 1.</param>
    public Interval Newcombe(double level = CriticalValues.StandardLevel)
    {
        if (Difference is not { } difference)
            return Interval.Open;
        var (a, b) = (Reach.Of(A, level), Reach.Of(B, level));
        var phi = CorrectedPhi;
        return new Interval(difference - Combine(b.Below, a.Above, phi), difference + Combine(b.Above, a.Below, phi));
    }

    /// <summary>The simple interval for the difference; too narrow where few pairs turn.</summary>
    /// <param name="level">Coverage, strictly between 0 and 1.</param>
    public Interval Wald(double level = CriticalValues.StandardLevel)
    {
        if (PairedVariance is not { } variance)
            return Interval.Open;
        var half = CriticalValues.Normal(level) * Math.Sqrt(Math.Max(0, variance) / Pairs);
        return new Interval(Difference - half, Difference + half);
    }

    /// <summary>Half the width of the simple interval that as many replications with independent seeds would give; null without pairs.</summary>
    /// <param name="level">Coverage, strictly between 0 and 1.</param>
    public double? HalfWidthIfIndependent(double level = CriticalValues.StandardLevel) =>
        IndependentVariance is { } variance ? CriticalValues.Normal(level) * Math.Sqrt(variance / Pairs) : null;

    private static double Combine(double one, double other, double phi) =>
        Math.Sqrt(Math.Max(0, (one * one) - (2 * phi * one * other) + (other * other)));

    /// <summary>How far a share's interval reaches to each side.</summary>
    private readonly record struct Reach(double Below, double Above)
    {
        public static Reach Of(ShareEstimate share, double level)
        {
            var interval = ShareIntervals.Wilson(share.Count, share.Of, level);
            return new Reach(share.Value!.Value - interval.Low!.Value, interval.High!.Value - share.Value.Value);
        }
    }
}

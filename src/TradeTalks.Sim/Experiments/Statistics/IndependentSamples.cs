namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>Differences of two variants that were not played with the same chance.</summary>
public static class IndependentSamples
{
    /// <summary>The interval for the first share minus the second, combined from the score intervals of both.</summary>
    /// <remarks>Source: Newcombe (1998), Statistics in Medicine 17:873, method 10.</remarks>
    /// <param name="first">The first share.</param>
    /// <param name="second">The share that is taken off.</param>
    /// <param name="level">Coverage, strictly between 0 and 1.</param>
    /// <returns>Open where a share has no observations.</returns>
    public static Interval Newcombe(ShareEstimate first, ShareEstimate second, double level = CriticalValues.StandardLevel)
    {
        if (first.Value is not { } p1 || second.Value is not { } p2)
            return Interval.Open;
        var (one, two) = (ShareIntervals.Wilson(first.Count, first.Of, level), ShareIntervals.Wilson(second.Count, second.Of, level));
        return new Interval(
            p1 - p2 - Hypotenuse(p1 - one.Low!.Value, two.High!.Value - p2),
            p1 - p2 + Hypotenuse(one.High!.Value - p1, p2 - two.Low!.Value));
    }

    /// <summary>The interval for the first mean minus the second, variances not taken to be equal.</summary>
    /// <remarks>Source: Welch (1947), Biometrika 34:28.</remarks>
    /// <param name="first">The first mean.</param>
    /// <param name="second">The mean that is taken off.</param>
    /// <param name="level">Coverage, strictly between 0 and 1.</param>
    /// <returns>Open where a mean has fewer than two observations.</returns>
    public static Interval Welch(MeanEstimate first, MeanEstimate second, double level = CriticalValues.StandardLevel)
    {
        if (first.StandardError is not { } one || second.StandardError is not { } two)
            return Interval.Open;
        var difference = first.Mean!.Value - second.Mean!.Value;
        var error = Hypotenuse(one, two);
        var half = error > 0 ? CriticalValues.Student(WelchDegrees(first, second), level) * error : 0;
        return new Interval(difference - half, difference + half);
    }

    /// <summary>The degrees of freedom of Welch's interval; NaN where neither mean varies.</summary>
    public static double WelchDegrees(MeanEstimate first, MeanEstimate second)
    {
        var (one, two) = (Square(first.StandardError ?? 0), Square(second.StandardError ?? 0));
        return Square(one + two) / ((Square(one) / (first.Count - 1)) + (Square(two) / (second.Count - 1)));
    }

    private static double Square(double value) => value * value;

    private static double Hypotenuse(double one, double other) => Math.Sqrt((one * one) + (other * other));
}

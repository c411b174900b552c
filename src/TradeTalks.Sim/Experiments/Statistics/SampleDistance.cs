namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>How far two distributions of the same quantity are apart.</summary>
/// <param name="Wasserstein">The mean distance by which the one has to be moved to become the other, in the unit of the quantity.</param>
/// <param name="KolmogorovSmirnov">The largest distance between their distribution curves, 0 to 1.</param>
/// <param name="CliffsDelta">The chance that the second gives more than the first, minus the chance that it gives less, -1 to 1.</param>
public readonly record struct SampleDistance(double Wasserstein, double KolmogorovSmirnov, double CliffsDelta)
{
    /// <summary>The distances of two samples.</summary>
    /// <remarks>Sources: Villani (2009), Optimal Transport, 6; Kolmogorov (1933); Cliff (1993), Psychological Bulletin 114:494.</remarks>
    /// <param name="first">Finite observations in ascending order.</param>
    /// <param name="second">Finite observations in ascending order.</param>
    /// <returns>Null where a sample is empty.</returns>
    public static SampleDistance? Between(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        if (first.IsEmpty || second.IsEmpty)
            return null;
        var (area, largest, wins) = (0.0, 0.0, 0.0);
        var (i, j) = (0, 0);
        var (gap, last) = (0.0, Math.Min(first[0], second[0]));
        while (i < first.Length || j < second.Length)
        {
            var value = Next(first, i, second, j);
            var (tiesOfFirst, tiesOfSecond) = (Ties(first[i..], value), Ties(second[j..], value));
            area += gap * (value - last);
            wins += tiesOfSecond * (i - (double)(first.Length - i - tiesOfFirst));
            (i, j, last) = (i + tiesOfFirst, j + tiesOfSecond, value);
            gap = Math.Abs((i / (double)first.Length) - (j / (double)second.Length));
            largest = Math.Max(largest, gap);
        }

        return new SampleDistance(area, largest, wins / first.Length / second.Length);
    }

    private static double Next(ReadOnlySpan<double> first, int i, ReadOnlySpan<double> second, int j)
    {
        if (i == first.Length)
            return second[j];
        return j == second.Length ? first[i] : Math.Min(first[i], second[j]);
    }

    private static int Ties(ReadOnlySpan<double> rest, double value)
    {
        var count = 0;
        while (count < rest.Length && rest[count] == value)
            count++;
        return count;
    }
}

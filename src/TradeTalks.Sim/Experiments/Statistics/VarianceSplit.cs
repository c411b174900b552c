namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>How the variance of an outcome divides between inputs that are not known and chance, from twins: pairs of replications with the same inputs.</summary>
/// <remarks>One-way analysis of variance with two observations a group. Source: Searle, Casella and McCulloch (1992), Variance Components, 3.</remarks>
/// <param name="Pairs">Twins, at least 2.</param>
/// <param name="Between">Mean square between the pairs.</param>
/// <param name="Within">Mean square within the pairs: the variance due to chance.</param>
public readonly record struct VarianceSplit(int Pairs, double Between, double Within)
{
    /// <summary>Resamples of the interval.</summary>
    private const int Resamples = 999;

    private const double Tail = (1 - CriticalValues.StandardLevel) / 2;

    /// <summary>The variance due to inputs; where the estimate is negative, 0.</summary>
    public double OfInputs => Math.Max(0, (Between - Within) / 2);

    /// <summary>The share of the variance that is due to inputs, 0 to 1; null where nothing varies.</summary>
    public double? ShareOfInputs => OfInputs + Within > 0 ? OfInputs / (OfInputs + Within) : null;

    /// <summary>Divides the variance of twins.</summary>
    /// <param name="first">One of each pair.</param>
    /// <param name="second">The other of each pair, as many; at least 2.</param>
    public static VarianceSplit Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        ThrowUnlessPairs(first, second);
        return Split(first, second, static (i, _) => i, first.Length);
    }

    /// <summary>The 95 % interval of the share of inputs, by drawing pairs again; open where nothing varies.</summary>
    /// <param name="first">One of each pair.</param>
    /// <param name="second">The other of each pair, as many; at least 2.</param>
    public static Interval ShareInterval(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        ThrowUnlessPairs(first, second);
        var chance = Bootstrap.NewChance();
        var shares = new List<double>(Resamples);
        for (var resample = 0; resample < Resamples; resample++)
        {
            Bootstrap.Turn(chance, resample);
            if (Split(first, second, (i, count) => Bootstrap.Pick(chance, i, count), first.Length).ShareOfInputs is { } share)
                shares.Add(share);
        }

        if (shares.Count == 0)
            return Interval.Open;
        shares.Sort();
        double[] sorted = [.. shares];
        return new Interval(QuantileEstimate.Linear(sorted, Tail), QuantileEstimate.Linear(sorted, 1 - Tail));
    }

    private static VarianceSplit Split(ReadOnlySpan<double> first, ReadOnlySpan<double> second, Func<int, int, int> pick, int count)
    {
        var means = new RunningMean();
        var within = 0.0;
        for (var i = 0; i < count; i++)
        {
            var pair = pick(i, count);
            means.Add((first[pair] + second[pair]) / 2);
            within += (first[pair] - second[pair]) * (first[pair] - second[pair]) / 2;
        }

        var deviation = means.ToEstimate().StandardDeviation!.Value;
        return new VarianceSplit(count, 2 * deviation * deviation, within / count);
    }

    private static void ThrowUnlessPairs(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first.Length, 2, nameof(first));
        ArgumentOutOfRangeException.ThrowIfNotEqual(second.Length, first.Length, nameof(second));
    }
}

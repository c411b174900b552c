using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Engine.Streams;

namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>A number computed from observations.</summary>
/// <param name="values">The observations, in any order.</param>
public delegate double Statistic(ReadOnlySpan<double> values);

/// <summary>Intervals for odd statistics, by drawing from the observations again; the draws have a stream of their own.</summary>
public static class Bootstrap
{
    /// <summary>How often is drawn again where nothing else is asked for.</summary>
    public const int StandardResamples = 1999;

    private const ulong Seed = 0x7261_6e64_6f6d_2031;

    private static readonly StreamId Stream = StreamId.Of("experiments.bootstrap");

    /// <summary>The interval corrected for bias and acceleration.</summary>
    /// <remarks>Source: Efron (1987), Journal of the American Statistical Association 82:171. Ties with the estimate count half below, half above.</remarks>
    /// <param name="values">Finite observations, at least 3.</param>
    /// <param name="statistic">What is computed from them.</param>
    /// <param name="resamples">How often is drawn again, at least 100.</param>
    /// <param name="level">Coverage, strictly between 0 and 1.</param>
    public static Interval Bca(ReadOnlySpan<double> values, Statistic statistic, int resamples = StandardResamples, double level = CriticalValues.StandardLevel)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        ArgumentOutOfRangeException.ThrowIfLessThan(values.Length, 3, nameof(values));
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 100);
        var again = Resample(values, statistic, resamples);
        var bias = StandardNormal.Quantile(Math.Clamp(ShareBelow(again, statistic(values)), 0.5 / resamples, 1 - (0.5 / resamples)));
        var acceleration = Acceleration(values, statistic);
        var z = CriticalValues.Normal(level);
        return new Interval(QuantileEstimate.Linear(again, Corrected(bias, -z, acceleration)), QuantileEstimate.Linear(again, Corrected(bias, z, acceleration)));
    }

    /// <summary>Which of the observations a resample draws.</summary>
    /// <param name="chance">The chance, turned to the resample.</param>
    /// <param name="draw">Number of the draw in the resample, from 0.</param>
    /// <param name="count">Observations.</param>
    internal static int Pick(Chance chance, int draw, int count) => (int)(chance.Uniform(Stream, (uint)draw) * count);

    /// <summary>The chance of a resample.</summary>
    internal static void Turn(Chance chance, int resample) => chance.Turn(Seed, resample);

    /// <summary>Chance for resamples.</summary>
    internal static Chance NewChance() => new(Seed);

    private static double[] Resample(ReadOnlySpan<double> values, Statistic statistic, int resamples)
    {
        var (again, drawn, chance) = (new double[resamples], new double[values.Length], NewChance());
        for (var resample = 0; resample < resamples; resample++)
        {
            Turn(chance, resample);
            for (var draw = 0; draw < drawn.Length; draw++)
                drawn[draw] = values[Pick(chance, draw, drawn.Length)];
            again[resample] = statistic(drawn);
        }

        Array.Sort(again);
        return again;
    }

    private static double ShareBelow(double[] again, double estimate) =>
        (again.Count(value => value < estimate) + (again.Count(value => value == estimate) / 2.0)) / again.Length;

    /// <summary>From the values the statistic takes without each of the observations in turn.</summary>
    private static double Acceleration(ReadOnlySpan<double> values, Statistic statistic)
    {
        var (rest, without) = (new double[values.Length - 1], new double[values.Length]);
        for (var left = 0; left < values.Length; left++)
        {
            values[..left].CopyTo(rest);
            values[(left + 1)..].CopyTo(rest.AsSpan(left));
            without[left] = statistic(rest);
        }

        var mean = without.Average();
        var (squares, cubes) = (without.Sum(value => (mean - value) * (mean - value)), without.Sum(value => (mean - value) * (mean - value) * (mean - value)));
        return squares > 0 ? cubes / (6 * squares * Math.Sqrt(squares)) : 0;
    }

    private static double Corrected(double bias, double z, double acceleration) =>
        StandardNormal.Cdf(bias + ((bias + z) / (1 - (acceleration * (bias + z)))));
}

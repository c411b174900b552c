using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Experiments.Sensitivity;
using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>The interval of a share, and how many replications a given width needs.</summary>
internal sealed class ShareIntervalFamily : Family
{
    public override bool Fits(KnownCase known) => known.HasJust("k", "n");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var interval = new ShareEstimate((long)known.Input("k"), (long)known.Input("n")).Interval;
        var z = CriticalValues.Normal(CriticalValues.StandardLevel);
        return [("lo", interval.Low!.Value), ("hi", interval.High!.Value), ("n_for_pm1pp_at_p_half", Math.Ceiling(z * z * 0.25 / (0.01 * 0.01)))];
    }
}

/// <summary>The score of stating the base rate.</summary>
internal sealed class ScoreFamily : Family
{
    private const int Draws = 400_000;

    public override bool Fits(KnownCase known) => known.HasJust("p");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var p = known.Input("p");
        return [("brier", ForecastScores.Expected(ForecastScores.Brier, p, p)), ("log", ForecastScores.Expected(ForecastScores.Logarithmic, p, p))];
    }

    public override IEnumerable<(string Name, double Value, long N)> Simulated(KnownCase known)
    {
        var (p, stream) = (known.Input("p"), StreamId.Of("event"));
        var sum = Enumerable.Range(0, Draws).Sum(draw => ForecastScores.Brier(p, new Chance(61, draw).Uniform(stream, 0) < p));
        return [("brier", sum / Draws, Draws)];
    }
}

/// <summary>Differences of two scenarios under one chance and under two, and pairs of opposite draws.</summary>
internal sealed class PairedDrawsFamily : Family
{
    private const int Draws = 400_000;
    private static readonly StreamId One = StreamId.Of("gap");
    private static readonly StreamId Other = StreamId.Of("other gap");

    public override bool Fits(KnownCase known) => known.HasJust("rate1", "rate2") || known.InputNames.Count == 0;

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        if (!known.Has("rate1"))
            return [("var", AntitheticVariance(Distribution.Exponential(1)))];
        var (one, two) = (Distribution.Exponential(1 / known.Input("rate1")).StandardDeviation, Distribution.Exponential(1 / known.Input("rate2")).StandardDeviation);
        var (together, apart) = ((one - two) * (one - two), (one * one) + (two * two));
        return [("var_crn", together), ("var_indep", apart), ("ratio", apart / together)];
    }

    public override IEnumerable<(string Name, double Value, long N)> Simulated(KnownCase known)
    {
        if (!known.Has("rate1"))
            return [("var", Variance(draw => (At(1, draw, One) + Distribution.Exponential(1).Quantile(1 - new Chance(71, draw).Uniform(One, 0))) / 2), Draws)];
        var (one, two) = (1 / known.Input("rate1"), 1 / known.Input("rate2"));
        return [("var_crn", Variance(draw => At(one, draw, One) - At(two, draw, One)), Draws), ("var_indep", Variance(draw => At(one, draw, One) - At(two, draw, Other)), Draws)];
    }

    /// <summary>The variance of a quantity over draws, one replication each.</summary>
    public static double Variance(Func<int, double> quantity)
    {
        var values = Enumerable.Range(0, Draws).Select(quantity).ToArray();
        var mean = values.Average();
        return values.Average(value => (value - mean) * (value - mean));
    }

    private static double At(double mean, int draw, StreamId stream) => new Chance(71, draw).Draw(Distribution.Exponential(mean), stream, 0);

    /// <summary>Half of the variance and of the covariance of opposite quantiles, integrated by the double exponential rule.</summary>
    private static double AntitheticVariance(Distribution distribution)
    {
        const double H = 1.0 / 64;
        var product = 0.0;
        for (var step = -256; step <= 256; step++)
        {
            var t = step * H;
            var u = 1 / (1 + Math.Exp(-Math.PI * Math.Sinh(t)));
            var weight = H * Math.PI * Math.Cosh(t) * u * (1 - u);
            if (u > 0 && 1 - u > 0 && 1 - u < 1)
                product += weight * distribution.Quantile(u) * distribution.Quantile(1 - u);
        }

        var variance = distribution.StandardDeviation * distribution.StandardDeviation;
        return (variance + product - (distribution.Mean * distribution.Mean)) / 2;
    }
}

/// <summary>How much of the variance of a known function each input accounts for.</summary>
internal sealed class SobolFamily : Family
{
    private const int Samples = 200_000;
    private static readonly StreamId[] First = [.. Enumerable.Range(0, 3).Select(input => StreamId.Of($"first {input}"))];
    private static readonly StreamId[] Second = [.. Enumerable.Range(0, 3).Select(input => StreamId.Of($"second {input}"))];

    public override bool Fits(KnownCase known) => known.HasJust("a", "b") && known.Expected.ContainsKey("S1");

    public override IEnumerable<(string Name, double Value, long N)> Simulated(KnownCase known)
    {
        var (a, b) = (known.Input("a"), known.Input("b"));
        var indices = SobolIndices.Estimate(
            3,
            Samples,
            (row, input, isSecond) => Math.PI * ((2 * new Chance(81, row).Uniform((isSecond ? Second : First)[input], 0)) - 1),
            x => Math.Sin(x[0]) + (a * Math.Sin(x[1]) * Math.Sin(x[1])) + (b * x[2] * x[2] * x[2] * x[2] * Math.Sin(x[0])));
        return
        [
            .. indices.FirstOrder.Select((index, input) => ($"S{input + 1}", index, (long)Samples)),
            .. indices.Total.Select((index, input) => ($"ST{input + 1}", index, (long)Samples)), ("var", indices.Variance, Samples),
        ];
    }
}

using System.Diagnostics.CodeAnalysis;
using TradeTalks.Sim.Engine.Distributions;
using MathNetDistributions = MathNet.Numerics.Distributions;

namespace TradeTalks.Sim.Tests.Engine.Distributions;

/// <summary>A continuous distribution of ours beside MathNet's of the same parameters.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Ours">The distribution under test.</param>
/// <param name="Theirs">The oracle.</param>
/// <param name="Blur">How far the oracle's distribution function may be off: a few ulp of 1; MathNet takes a gamma variate below 1e-15 for 0 and loses digits of e^x - 1 near x = 0.05.</param>
internal sealed record Peer(string Name, Distribution Ours, MathNetDistributions.IContinuousDistribution Theirs, double Blur = 5e-16)
{
    public static IEnumerable<Peer> All()
    {
        yield return new("uniform", Distribution.Uniform(-3, 8), new MathNetDistributions.ContinuousUniform(-3, 8));
        foreach (var (min, mode, max) in ((double, double, double)[])[(2, 5, 12), (0, 0, 1), (-1, 4, 4), (0.55, 0.7, 0.85)])
            yield return new($"triangular {min} {mode} {max}", Distribution.Triangular(min, mode, max), new MathNetDistributions.Triangular(min, max, mode));
        foreach (var (min, mode, max) in ((double, double, double)[])[(2, 5, 12), (0, 0, 1), (-1, 4, 4), (7, 14, 40)])
            yield return new($"pert {min} {mode} {max}", Distribution.Pert(min, mode, max), PertOf(min, mode, max));
        yield return new("normal", Distribution.Normal(30, 12), new MathNetDistributions.Normal(30, 12));
        yield return new("normal between", Distribution.NormalBetween(2, 20), new MathNetDistributions.Normal(11, 5.47161148720592));
        yield return new("lognormal", Distribution.Lognormal(30, 12), MathNetDistributions.LogNormal.WithMeanVariance(30, 144));
        yield return new("lognormal between", Distribution.LognormalBetween(2, 20), new MathNetDistributions.LogNormal(1.8444397270569681, 0.699936169171963));
        foreach (var (a, b) in ((double, double)[])[(0.05, 0.2), (0.5, 0.5), (2, 3), (30, 4), (900, 100)])
            yield return new($"beta {a} {b}", BetaOf(a, b), new MathNetDistributions.Beta(a, b));
        foreach (var (shape, blur) in ((double, double)[])[(0.05, 0.19), (0.7, 1e-10), (1, 1e-14), (6.25, 1e-14), (300, 1e-13)])
            yield return new($"gamma {shape}", Distribution.Gamma(shape * 4.8, Math.Sqrt(shape) * 4.8), new MathNetDistributions.Gamma(shape, 1 / 4.8), blur);
        foreach (var shape in (double[])[0.6, 1, 3.5])
            yield return new($"weibull {shape}", WeibullOf(shape, 7), new MathNetDistributions.Weibull(shape, 7), 3e-9);
        yield return new("exponential", Distribution.Exponential(14), new MathNetDistributions.Exponential(1 / 14d));
    }

    public override string ToString() => Name;

    private static MathNetDistributions.BetaScaled PertOf(double min, double mode, double max) =>
        new(1 + 4 * (mode - min) / (max - min), 1 + 4 * (max - mode) / (max - min), min, max - min);

    private static Distribution BetaOf(double a, double b) => Distribution.Beta(a / (a + b), Math.Sqrt(a * b / (a + b + 1)) / (a + b));

    // The unit exponential has its 5th and 95th percentile at -ln .95 and -ln .05.
    [SuppressMessage("ApiDesign", "RS0030", Justification = "An oracle must not use what it judges.")]
    private static Distribution WeibullOf(double shape, double scale) =>
        Distribution.WeibullBetween(scale * Math.Pow(-Math.Log(0.95), 1 / shape), scale * Math.Pow(-Math.Log(0.05), 1 / shape));
}

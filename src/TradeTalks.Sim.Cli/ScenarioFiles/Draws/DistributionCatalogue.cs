using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Draws;

/// <summary>The distributions a scenario can name.</summary>
internal static class DistributionCatalogue
{
    private static readonly ImmutableArray<string> MinMax = ["min", "max"];
    private static readonly ImmutableArray<string> MinModeMax = ["min", "mode", "max"];
    private static readonly ImmutableArray<string> MeanSd = ["mean", "sd"];
    private static readonly ImmutableArray<string> Percentiles = ["p5", "p95"];

    /// <summary>The key that makes a value the least that can come up.</summary>
    public const string Least = "min";

    /// <summary>The key that makes a value the largest that can come up.</summary>
    public const string Largest = "max";

    /// <summary>The key that marks a number as not known.</summary>
    public const string Uncertain = "uncertain";

    public static ImmutableArray<DistributionKind> All { get; } =
    [
        new("constant", Layout.Single, "Always the same value.", "{constant: 14 d}", [new(["value"], static p => Distribution.Constant(p[0]))]),
        new("uniform", Layout.Ordered, "Every value between two ends equally likely.", "{uniform: [7 d, 40 d]}", [new(MinMax, static p => Distribution.Uniform(p[0], p[1]))]),
        new("triangular", Layout.Ordered, "Rises in a straight line to the mode and falls from it.", "{triangular: [7 d, 14 d, 40 d]}", [new(MinModeMax, static p => Distribution.Triangular(p[0], p[1], p[2]))]),
        new("pert", Layout.Ordered, "A smooth hill between a least and a largest value with the most likely one between; the mode weighs four times.", "{pert: [7 d, 14 d, 40 d]}", [new(MinModeMax, static p => Distribution.Pert(p[0], p[1], p[2]))]),
        new("normal", Layout.Named, "The bell curve; it has no ends, so it usually needs min and max.", "{normal: {mean: 14 d, sd: 3 d}, min: 0 d, max: 60 d}", [new(MeanSd, static p => Distribution.Normal(p[0], p[1])), new(Percentiles, static p => Distribution.NormalBetween(p[0], p[1]))]),
        new("lognormal", Layout.Named, "Positive and skewed: often small, sometimes large. 30 to 240 d is short for it, by its 5th and 95th percentile.", "{lognormal: {p5: 30 d, p95: 240 d}, max: 400 d}", [new(MeanSd, static p => Distribution.Lognormal(p[0], p[1])), new(Percentiles, static p => Distribution.LognormalBetween(p[0], p[1]))]),
        new("beta", Layout.Named, "A share between 0 and 1 by its mean and spread.", "{beta: {mean: 60 %, sd: 10 %}}", [new(MeanSd, static p => Distribution.Beta(p[0], p[1]))]) { Fits = [Quantity.Number, Quantity.Share] },
        new("gamma", Layout.Named, "Positive and skewed, with a lighter tail than lognormal.", "{gamma: {mean: 14 d, sd: 7 d}, max: 90 d}", [new(MeanSd, static p => Distribution.Gamma(p[0], p[1]))]),
        new("weibull", Layout.Named, "A waiting time whose chance to end grows or shrinks with time, by its 5th and 95th percentile.", "{weibull: {p5: 3 d, p95: 40 d}, max: 90 d}", [new(Percentiles, static p => Distribution.WeibullBetween(p[0], p[1]))]),
        new("exponential", Layout.Named, "The waiting time for something as likely at every moment.", "{exponential: {mean: 14 d}, max: 90 d}", [new(["mean"], static p => Distribution.Exponential(p[0]))]),
        new("poisson", Layout.Named, "How many independent rare things happen: 0, 1, 2, ...", "{poisson: {mean: 3}, max: 12}", [new(["mean"], static p => Distribution.Poisson(p[0]))]) { Fits = [Quantity.Number] },
        new("bernoulli", Layout.Single, "Yes (1) with a probability, else no (0).", "{bernoulli: 0.7}", [new(["probability"], static p => Distribution.Bernoulli(p[0]))]) { TakesBareNumbers = true, Fits = [Quantity.Number, Quantity.Share] },
        new("choice", Layout.Weights, "One of a few values, each with its weight.", "{choice: {7 d: .2, 14 d: .8}}", []),
        new("empirical", Layout.Values, "One of the listed values, each as likely as the others.", "{empirical: [7 d, 9 d, 14 d, 14 d, 30 d]}", []),
        new("mixture", Layout.Parts, "One of several distributions, each with its weight.", "{mixture: [{w: .3, of: 7 d}, {w: .7, of: {pert: [7 d, 14 d, 40 d]}}]}", []),
    ];

    /// <summary>The distribution of a name, or null.</summary>
    public static DistributionKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);
}

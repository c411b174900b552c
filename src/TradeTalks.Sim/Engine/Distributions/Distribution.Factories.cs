namespace TradeTalks.Sim.Engine.Distributions;

public abstract partial record Distribution
{
    /// <summary>Always the same value.</summary>
    /// <param name="value">Any finite number.</param>
    /// <exception cref="DistributionArgumentException">A parameter is out of range; it is named and the message says why. So in every factory here.</exception>
    public static Distribution Constant(double value) => new ConstantDistribution(value);

    /// <summary>Every value between two ends equally likely.</summary>
    /// <param name="min">The lower end.</param>
    /// <param name="max">The upper end, above <paramref name="min"/>.</param>
    public static Distribution Uniform(double min, double max) => new UniformDistribution(min, max);

    /// <summary>A density that rises in a straight line to the mode and falls in a straight line from it.</summary>
    /// <param name="min">The lower end.</param>
    /// <param name="mode">The most likely value, from <paramref name="min"/> to <paramref name="max"/>.</param>
    /// <param name="max">The upper end, above <paramref name="min"/>.</param>
    public static Distribution Triangular(double min, double mode, double max) => new TriangularDistribution(min, mode, max);

    /// <summary>A beta distribution stretched to an estimate's least, most likely and largest value.</summary>
    /// <remarks>Shapes 1 + 4 (mode - min)/(max - min) and 1 + 4 (max - mode)/(max - min). Source: Malcolm et al. (1959), Operations Research 7:646.</remarks>
    /// <param name="min">The lower end.</param>
    /// <param name="mode">The most likely value, from <paramref name="min"/> to <paramref name="max"/>.</param>
    /// <param name="max">The upper end, above <paramref name="min"/>.</param>
    public static Distribution Pert(double min, double mode, double max) => new PertDistribution(min, mode, max);

    /// <summary>A normal distribution by its mean and standard deviation.</summary>
    /// <param name="mean">The mean.</param>
    /// <param name="sd">The standard deviation, above 0.</param>
    public static Distribution Normal(double mean, double sd) => NormalDistribution.FromMoments(mean, sd);

    /// <summary>A normal distribution by the values below which 5 % and 95 % lie.</summary>
    /// <param name="p5">The value below which 5 % lie.</param>
    /// <param name="p95">The value below which 95 % lie, above <paramref name="p5"/>.</param>
    public static Distribution NormalBetween(double p5, double p95) => NormalDistribution.FromPercentiles(p5, p95);

    /// <summary>A lognormal distribution by its own mean and standard deviation, not those of the logarithm.</summary>
    /// <param name="mean">The mean, above 0.</param>
    /// <param name="sd">The standard deviation, above 0.</param>
    public static Distribution Lognormal(double mean, double sd) => LognormalDistribution.FromMoments(mean, sd);

    /// <summary>A lognormal distribution by the values below which 5 % and 95 % lie: "30 to 240 d".</summary>
    /// <param name="p5">The value below which 5 % lie, above 0.</param>
    /// <param name="p95">The value below which 95 % lie, above <paramref name="p5"/>.</param>
    public static Distribution LognormalBetween(double p5, double p95) => LognormalDistribution.FromPercentiles(p5, p95);

    /// <summary>A beta distribution on 0 to 1.</summary>
    /// <param name="mean">The mean, strictly between 0 and 1.</param>
    /// <param name="sd">The standard deviation, above 0 and below sqrt(mean (1 - mean)).</param>
    public static Distribution Beta(double mean, double sd) => new BetaDistribution(mean, sd);

    /// <summary>A gamma distribution.</summary>
    /// <param name="mean">The mean, above 0.</param>
    /// <param name="sd">The standard deviation, above 0.</param>
    public static Distribution Gamma(double mean, double sd) => new GammaDistribution(mean, sd);

    /// <summary>A Weibull distribution by the values below which 5 % and 95 % lie.</summary>
    /// <param name="p5">The value below which 5 % lie, above 0.</param>
    /// <param name="p95">The value below which 95 % lie, above <paramref name="p5"/>.</param>
    public static Distribution WeibullBetween(double p5, double p95) => new WeibullDistribution(p5, p95);

    /// <summary>The waiting time for something as likely at every moment.</summary>
    /// <param name="mean">The mean, above 0.</param>
    public static Distribution Exponential(double mean) => new ExponentialDistribution(mean);

    /// <summary>How many independent rare things happen: 0, 1, 2, ...</summary>
    /// <param name="mean">The mean, above 0 and at most a million.</param>
    public static Distribution Poisson(double mean) => new PoissonDistribution(mean);

    /// <summary>1 with a probability, else 0.</summary>
    /// <param name="probability">From 0 to 1.</param>
    public static Distribution Bernoulli(double probability) => new BernoulliDistribution(probability);

    /// <summary>The index of a category, 0 for the first.</summary>
    /// <param name="weights">The weight of each category, not negative; they need not add up to 1.</param>
    public static Distribution Choice(IReadOnlyList<double> weights) => new ChoiceDistribution(weights);

    /// <summary>One of the given values, each as likely as the others.</summary>
    /// <param name="values">At least one finite number, in any order, repeats allowed.</param>
    public static Distribution Empirical(IReadOnlyList<double> values) => new EmpiricalDistribution(values);

    /// <summary>A draw from one of several distributions, chosen by weight; still one uniform, through the mixed distribution function.</summary>
    /// <param name="weights">The weight of each component, not negative; they need not add up to 1.</param>
    /// <param name="components">As many distributions as weights.</param>
    public static Distribution Mixture(IReadOnlyList<double> weights, IReadOnlyList<Distribution> components) => new MixtureDistribution(weights, components);

    /// <summary>This distribution given that the value lies from <paramref name="min"/> to <paramref name="max"/>, both included.</summary>
    /// <param name="min">The least value kept; negative infinity for no limit.</param>
    /// <param name="max">The largest value kept; infinity for no limit.</param>
    public Distribution Truncated(double min, double max) => TruncatedDistribution.Of(this, min, max);
}

namespace TradeTalks.Sim.Cli.ScenarioFiles.Problems;

/// <summary>Problems of distributions: TT030 to TT036.</summary>
internal static class DrawCodes
{
    public static readonly ProblemCode UnknownDistribution = new(
        30,
        "a distribution is not known",
        "A distribution is a map with one key, its name: constant, uniform, triangular, pert, normal, lognormal, beta, gamma, weibull, exponential, poisson, bernoulli, choice, empirical or mixture. Beside it only min and max may stand.",
        "talks: [{id: main, high_level_length: {perd: [1 d, 2 d, 3 d]}}]",
        "talks: [{id: main, high_level_length: {pert: [1 d, 2 d, 3 d]}}]");

    public static readonly ProblemCode BadParameters = new(
        31,
        "the parameters of a distribution do not make one",
        "The values are well written, but no such distribution exists: the mode lies outside the range, a spread is not above zero, the mean of a beta lies outside 0 to 1.",
        "talks: [{id: main, high_level_length: {pert: [1 d, 4 d, 3 d]}}]",
        "talks: [{id: main, high_level_length: {pert: [1 d, 2 d, 3 d]}}]");

    public static readonly ProblemCode MayNotVary = new(
        32,
        "a number varies in a way its key does not allow",
        "{uncertain: ...} means that we do not know the number: it is drawn once for each course of talks. A distribution without it means chance in the world itself: drawn each time the number is needed. Some numbers must be fixed, some may be uncertain, some may be chance too.",
        "time: {start: 2019-10-09, horizon: {uniform: [60 d, 90 d]}}",
        "time: {start: 2019-10-09, horizon: 90 d}");

    public static readonly ProblemCode SupportOutOfRange = new(
        33,
        "a distribution can give values outside the range of its key",
        "Every value that can come up must lie inside the range of the key. Distributions without ends, such as normal and lognormal, are cut by min: and max: beside their name; ends that come up less than once in a million draws are cut by themselves.",
        "talks: [{id: main, high_level_length: {lognormal: {mean: 2 d, sd: 1 d}}}]",
        "talks: [{id: main, high_level_length: {lognormal: {mean: 2 d, sd: 1 d}, min: 1 d, max: 14 d}}]");

    public static readonly ProblemCode ParametersMissing = new(
        34,
        "a distribution has not the parameters it needs",
        "Each distribution takes its parameters in one form: a list such as [min, mode, max], or a map such as {mean: 7 d, sd: 2 d}. Mind that a decimal comma splits a number into two items.",
        "talks: [{id: main, high_level_length: {pert: [1 d, 3 d]}}]",
        "talks: [{id: main, high_level_length: {pert: [1 d, 2 d, 3 d]}}]");

    public static readonly ProblemCode UncertainInside = new(
        35,
        "{uncertain: ...} stands inside a distribution",
        "What is not known is the number as a whole, so uncertain stands outermost and once.",
        "talks: [{id: main, high_level_length: {mixture: [{w: 1, of: {uncertain: 2 d}}]}}]",
        "talks: [{id: main, high_level_length: {uncertain: {uniform: [1 d, 2 d]}}}]");

    public static readonly ProblemCode WrongQuantity = new(
        36,
        "a distribution does not fit what the number measures",
        "Bernoulli gives no or yes and beta lies between 0 and 1, so they fit bare numbers and shares; poisson counts, so it fits bare numbers.",
        "talks: [{id: main, high_level_length: {poisson: {mean: 2}}}]",
        "talks: [{id: main, high_level_length: {pert: [1 d, 2 d, 3 d]}}]");

    public static IEnumerable<ProblemCode> All =>
        [UnknownDistribution, BadParameters, MayNotVary, SupportOutOfRange, ParametersMissing, UncertainInside, WrongQuantity];
}

namespace TradeTalks.Sim.Cli.ScenarioFiles.Problems;

/// <summary>Problems of sweeps: TT065 to TT069.</summary>
internal static class SweepCodes
{
    public static readonly ProblemCode Range = new(
        65,
        "the values of a swept key are not clear",
        "A swept key has a list of values, or a range of numbers with units at both ends and, except in a Latin hypercube, the number of values: 50 %..80 %/7 are 50, 55, ... 80 %.",
        "sweep: {matrix: {US.demanded_share: 50 %..80 %}}",
        "sweep: {matrix: {US.demanded_share: 50 %..80 %/7}}");

    public static readonly ProblemCode Points = new(
        66,
        "the points of a sweep do not fit together",
        "Each key is swept once, a sweep has at most 10,000 points, and what is left out must be there without that.",
        "sweep: {matrix: {US.demanded_share: [60 %, 70 %]}, exclude: [{US.demanded_share: 80 %}]}",
        "sweep: {matrix: {US.demanded_share: [60 %, 70 %]}, exclude: [{US.demanded_share: 70 %}]}");

    public static IEnumerable<ProblemCode> All => [Range, Points];
}

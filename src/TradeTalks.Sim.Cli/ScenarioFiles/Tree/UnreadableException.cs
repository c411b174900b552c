using TradeTalks.Sim.Cli.ScenarioFiles.Problems;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Tree;

/// <summary>Ends the reading of a text at a problem after which nothing can be understood; never leaves the tree reader.</summary>
internal sealed class UnreadableException(Problem problem) : Exception(problem.Cause)
{
    public Problem Problem { get; } = problem;
}

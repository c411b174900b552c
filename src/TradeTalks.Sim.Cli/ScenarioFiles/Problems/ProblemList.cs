using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Problems;

/// <summary>The problems found so far, each once.</summary>
internal sealed class ProblemList
{
    private readonly HashSet<Problem> _all = [];

    public int Count => _all.Count;

    public int ErrorCount => _all.Count(static problem => problem.Severity == Severity.Error);

    public bool HasErrors => ErrorCount > 0;

    public void Add(Problem problem) => _all.Add(problem);

    public void Add(ProblemCode code, Mark mark, string cause, string? remedy = null) => Add(new Problem(code, mark, cause, remedy));

    /// <summary>Adds a complaint about a named value.</summary>
    /// <param name="mark">Where the value stands.</param>
    /// <param name="subject">How the value is called: "'next'" or "the mode of pert".</param>
    /// <param name="complaint">What is wrong with it.</param>
    public void Add(Mark mark, string subject, Complaint complaint) =>
        Add(complaint.Code, mark, $"{subject} {complaint.Cause}", complaint.Remedy);

    /// <summary>All problems, by position.</summary>
    public ImmutableArray<Problem> Sorted() =>
        [.. _all.OrderBy(static problem => problem.Mark.Place).ThenBy(static problem => problem.Code.Number)
            .ThenBy(static problem => problem.Cause, StringComparer.Ordinal)];
}

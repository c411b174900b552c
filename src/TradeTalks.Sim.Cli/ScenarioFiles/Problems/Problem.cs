using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Problems;

/// <summary>Something wrong at one place of a scenario file.</summary>
/// <param name="Code">Its kind.</param>
/// <param name="Mark">Where.</param>
/// <param name="Cause">What is wrong, in the user's words, without a full stop.</param>
/// <param name="Remedy">What to write instead, printed beside the caret; null where there is no advice.</param>
internal sealed record Problem(ProblemCode Code, Mark Mark, string Cause, string? Remedy = null)
{
    public Severity Severity { get; init; } = Severity.Error;
}

/// <summary>How bad a problem is.</summary>
internal enum Severity
{
    /// <summary>The scenario cannot run.</summary>
    Error,

    /// <summary>The scenario runs, but probably not as meant.</summary>
    Warning,
}

namespace TradeTalks.Sim.Cli.ScenarioFiles.Problems;

/// <summary>What is wrong with a value, before it is known where it stands.</summary>
/// <param name="Code">Its kind.</param>
/// <param name="Cause">The rest of a sentence that begins with the name of the key: "needs a percentage, got '30'".</param>
/// <param name="Remedy">What to write instead.</param>
internal sealed record Complaint(ProblemCode Code, string Cause, string? Remedy = null);

using TradeTalks.Sim.Cli.ScenarioFiles.Reference;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Prints the JSON schema of scenario files, or the reference page.</summary>
internal static class SchemaCommand
{
    /// <summary>Prints; returns the exit code.</summary>
    public static int Run(bool asPage, Doors doors)
    {
        doors.Out.Write(asPage ? FormatPage.Write(ScenarioKeys.Root) : JsonSchema.Write(ScenarioKeys.Root));
        return ExitCode.Fine;
    }
}

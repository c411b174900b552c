using TradeTalks.Sim.Cli.ScenarioFiles.Problems;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Tells more about a problem code.</summary>
internal static class ExplainCommand
{
    /// <summary>Prints the explanation of a code, or what codes there are; returns the exit code.</summary>
    public static int Run(string? name, Doors doors)
    {
        if (name is null)
        {
            foreach (var known in ProblemCatalogue.All)
                doors.Out.WriteLine($"{known.Name}  {known.Meaning}");
            return ExitCode.Fine;
        }

        if (ProblemCatalogue.Find(name) is not { } code)
        {
            doors.Error.WriteLine($"tradetalks: there is no problem code '{name}'; explain without a code lists them.");
            return ExitCode.Usage;
        }

        doors.Out.Write(ProblemCatalogue.Explain(code));
        return ExitCode.Fine;
    }
}

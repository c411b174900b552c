using System.Text;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.ScenarioFiles.Genius;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.Wording;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Turns a negotiation domain in the XML form of GENIUS into a scenario.</summary>
internal static class ImportGeniusCommand
{
    /// <summary>Reads, converts and writes; returns the exit code.</summary>
    /// <param name="domain">The path of the domain.</param>
    /// <param name="profiles">The paths of the profiles.</param>
    /// <param name="rounds">Rounds until the time is up.</param>
    /// <param name="output">Where the scenario goes; null for the output.</param>
    /// <param name="doors">Where to write.</param>
    public static int Run(string domain, IReadOnlyList<string> profiles, int rounds, string? output, Doors doors)
    {
        if (output is not null && Path.Exists(output))
            throw new IOException($"'{output}' is there already; name another file.");
        var problems = new ProblemList();
        var scenario = GeniusImport.Read(domain, profiles, rounds, problems);
        if (problems.Count > 0)
            doors.Error.Write(ProblemPrinter.Print(problems, problems.Sorted()[0].Mark.Source.Name));
        if (scenario is null)
            return ExitCode.ScenarioInvalid;
        var reading = ScenarioReader.Parse(output ?? "scenario.yaml", Encoding.UTF8.GetBytes(scenario));
        reading.ShowProblems(doors.Error);
        if (reading.Scenario is not { } read)
            return ExitCode.ScenarioInvalid;
        if (output is null)
            doors.Out.Write(scenario);
        else
            AtomicFile.Write(output, scenario);
        var issues = read.Bargains[0].Issues;
        var outcomes = issues.Aggregate(1L, (count, issue) => count * issue.Options.Length);
        doors.Error.WriteLine($"{Amounts.Counted(issues.Length, "issue")}, {Numbers.Count(outcomes)} outcomes, {Amounts.Counted(read.Sides.Length, "side")}{(output is null ? "" : $", written to {output}")}");
        return ExitCode.Fine;
    }
}

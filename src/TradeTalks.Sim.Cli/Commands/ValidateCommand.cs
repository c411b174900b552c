using TradeTalks.Sim.Cli.Commands.Terminal;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.ScenarioFiles.Reference;
using TradeTalks.Sim.Cli.ScenarioFiles.Sweeps;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Reads scenario files and shows what is wrong, or what varies.</summary>
internal static class ValidateCommand
{
    /// <summary>Checks the files; returns the exit code.</summary>
    /// <param name="files">The files.</param>
    /// <param name="tweaks">What is changed about each of them.</param>
    /// <param name="isQuiet">Whether nothing is said about files that are fine.</param>
    /// <param name="withOrigins">Whether it is listed which values do not come from the file itself.</param>
    /// <param name="doors">Where to write.</param>
    public static int Run(IReadOnlyList<string> files, Tweaks tweaks, bool isQuiet, bool withOrigins, Doors doors)
    {
        var code = ExitCode.Fine;
        foreach (var file in files)
        {
            var draft = ScenarioReader.Open(file, tweaks);
            var reading = draft.Read();
            reading.ShowProblems(doors.Error);
            if (reading.Scenario is not { } scenario || HasBrokenPoints(draft, scenario, doors))
                code = ExitCode.ScenarioInvalid;
            else if (!isQuiet)
                doors.Out.Write($"{Headline(reading, scenario)}\n{InputTable.Write(scenario)}{(withOrigins ? "\n" + OriginsText.Of(reading) : "")}");
        }

        return code;
    }

    /// <summary>Whether the file has a sweep with points that cannot be played; shows why.</summary>
    private static bool HasBrokenPoints(Draft draft, Scenario scenario, Doors doors)
    {
        var setup = SweepSetup.Compose(draft, scenario, new SweepRequest(), scenario.Run.Seed);
        setup.Problems.Show(doors.Error, draft.Files[0].Name);
        return setup.Problems.HasErrors;
    }

    private static string Headline(Reading reading, Scenario scenario)
    {
        string?[] pieces = [reading.Name, Describe(scenario), reading.Lineage];
        return string.Concat(TerminalLook.Flow("ok  ", pieces.OfType<string>(), "   ").Select(static line => $"{line}\n"));
    }

    private static string Describe(Scenario scenario)
    {
        var steps = scenario.TariffLists.Sum(list => list.Steps.Length);
        var issues = scenario.Talks.Sum(talks => talks.Issues.Length) + scenario.Bargains.Sum(bargain => bargain.Issues.Length);
        return $"{Plural(scenario.Sides.Length, "side")}, {Plural(scenario.Talks.Length + scenario.Bargains.Length, "table")}, {Plural(issues, "issue")}, {Plural(steps, "scheduled step")}, horizon {scenario.Calendar.HorizonDays} d";
    }

    private static string Plural(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}

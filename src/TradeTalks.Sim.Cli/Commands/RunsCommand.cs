using TradeTalks.Sim.Cli.Commands.Terminal;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.Wording;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Lists the runs of a folder, the newest first.</summary>
internal static class RunsCommand
{
    private const int LongestName = 34;
    private const int LongestScenario = 24;
    private const string Gap = "  ";

    /// <summary>Prints the list; returns the exit code.</summary>
    public static int Run(string output, bool isPlain, Doors doors)
    {
        var look = doors.LookOf(isPlain);
        string[][] rows = [["run", "scenario", "n", "seed", "status", "any deal", "when (UTC)"], .. StoredRun.AllIn(output).Select(run => Cells(run, look))];
        if (rows.Length == 1)
        {
            doors.Out.WriteLine($"There is no run in '{output}'.");
            return ExitCode.Fine;
        }

        int[] widths = [.. rows[0].Select((_, column) => rows.Max(cells => cells[column].Length))];
        for (var row = 0; row < rows.Length; row++)
        {
            var line = string.Join(Gap, rows[row].Select((cell, column) => column is 2 or 3 ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd();
            doors.Out.WriteLine(row == 0 ? look.Palette.Heading(line) : line);
        }

        return ExitCode.Fine;
    }

    private static string[] Cells(StoredRun run, TerminalLook look)
    {
        var manifest = run.Manifest;
        var count = manifest.ReplicationsDone == manifest.ReplicationsAsked ? Numbers.Count(manifest.ReplicationsDone) : $"{Numbers.Count(manifest.ReplicationsDone)}/{Numbers.Count(manifest.ReplicationsAsked)}";
        return
        [
            look.Signs(look.Shorten(run.Name, LongestName)),
            look.Signs(look.Shorten(manifest.Scenario, LongestScenario)),
            count,
            $"{manifest.Seed}",
            manifest.ReplicationsFailed == 0 ? run.StatusNow : $"{run.StatusNow}, {Numbers.Count(manifest.ReplicationsFailed)} failed",
            string.Join(", ", manifest.AnyDeal.Select(share => $"{Numbers.Fixed(100 * share, 1)} %")),
            $"{(manifest.Finished ?? manifest.Started).UtcDateTime:yyyy-MM-dd HH:mm}",
        ];
    }
}

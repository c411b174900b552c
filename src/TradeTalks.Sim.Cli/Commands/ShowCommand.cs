using TradeTalks.Sim.Cli.Commands.Terminal;
using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.RunFolders.Rows;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Prints the summary of a stored run as it was printed when it was played.</summary>
internal sealed class ShowCommand(StoredRun run, bool asJson, TerminalLook look, Doors doors)
{
    /// <summary>Finds the run and prints; returns the exit code.</summary>
    /// <param name="word">The run as the user names it.</param>
    /// <param name="output">The folder for all runs.</param>
    /// <param name="asJson">Whether the summary is printed as JSON.</param>
    /// <param name="isPlain">Whether the output keeps to ASCII.</param>
    /// <param name="doors">Where to write.</param>
    public static int Run(string word, string output, bool asJson, bool isPlain, Doors doors)
    {
        var run = StoredRun.Find(word, output);
        if (run.StatusNow != RunManifest.Complete)
            doors.Error.WriteLine($"This run is {run.StatusNow}: {Numbers.Count(run.Manifest.ReplicationsDone)} of {Numbers.Count(run.Manifest.ReplicationsAsked)} replications.");
        return new ShowCommand(run, asJson, doors.LookOf(isPlain), doors).Print();
    }

    /// <summary>Answers a request to play so many replications by those that are there.</summary>
    public int Answer(long asked, bool isQuiet)
    {
        var done = run.Manifest.ReplicationsDone;
        if (!isQuiet)
        {
            doors.Error.WriteLine(done == asked
                ? "Already computed; --force plays it again."
                : $"Already computed: this is the summary of {Numbers.Count(done)} replications, of which the {Numbers.Count(asked)} asked for are the first. To see those alone choose another folder with -o, or let --force replace these.");
        }

        return Print();
    }

    /// <summary>Where the files of a run are, on one line.</summary>
    public static string Foot(string folder, Summary summary) => $"\n{folder}{Path.DirectorySeparatorChar}   {2 * FigureCatalogue.Of(summary).Length} plots, {StoredRun.SummaryName}, {RowsParquet.FileName}, {RowsCsv.FileName}\n";

    private static string FailureWords(long failed, FailedReplication first) =>
        $"{Numbers.Count(failed)} {(failed == 1 ? "replication" : "replications")} failed and {(failed == 1 ? "is" : "are")} left out; the first, number {first.Replication}: {first.Message}";

    /// <summary>The exit code of a finished run; says what failed.</summary>
    public static int CodeOf(Summary summary, long failed, IReadOnlyList<FailedReplication> failures, Doors doors)
    {
        var failedChecks = summary.Checks.Count(check => check.Verdict == Verdict.Fail);
        if (failed > 0)
            doors.Error.WriteLine(FailureWords(failed, failures[0]));
        if (failedChecks > 0)
            doors.Error.WriteLine($"{Amounts.Counted(failedChecks, "check")} failed.");
        return failedChecks > 0 ? ExitCode.CheckFailed : failed > 0 ? ExitCode.SomeFailed : ExitCode.Fine;
    }

    private int Print()
    {
        doors.Out.Write(asJson ? run.SummaryText : RunText.Of(run.Summary, look) + Foot(run.Path, run.Summary));
        return CodeOf(run.Summary, run.Manifest.ReplicationsFailed, run.Manifest.Failures, doors);
    }
}

using TradeTalks.Sim.Cli.Reports;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Engine.Events;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Writes the report of a stored run, one page that needs nothing beside it; that of a comparison is there already.</summary>
internal static class ReportCommand
{
    /// <summary>Finds the run or comparison, writes the page and says where; returns the exit code.</summary>
    /// <param name="word">The run or comparison as the user names it.</param>
    /// <param name="output">The folder for all results.</param>
    /// <param name="file">Where the page goes; null for the folder of the run or comparison.</param>
    /// <param name="doors">Where to write.</param>
    /// <exception cref="IOException">There is no such run, it is not finished, its scenario cannot be read any more, or the page cannot be written.</exception>
    public static int Run(string word, string output, string? file, Doors doors)
    {
        if (Directory.Exists(file))
            throw new IOException($"'{file}' is a folder; name a file in it, such as {Path.Combine(file, StoredRun.ReportName)}.");
        return StoredComparison.Find(word, output) is { } comparison ? Copy(comparison.Report, file, doors) : Make(StoredRun.Find(word, output), file, doors);
    }

    private static int Copy(string page, string? file, Doors doors)
    {
        if (file is not null)
            AtomicFile.Write(file, File.ReadAllBytes(page));
        doors.Out.WriteLine(file ?? page);
        return ExitCode.Fine;
    }

    private static int Make(StoredRun run, string? file, Doors doors)
    {
        if (run.StatusNow == RunManifest.Running)
            throw new IOException($"The run '{run.Name}' is still running.");
        if (run.StatusNow != RunManifest.Complete)
            doors.Error.WriteLine($"This run is {run.StatusNow}: the report rests on {Numbers.Count(run.Manifest.ReplicationsDone)} of {Numbers.Count(run.Manifest.ReplicationsAsked)} replications.");
        var page = RunReport.Of(ReportSource.Read(run, TieOrders.Find(run.Manifest.Ties) ?? TieOrder.Fifo, ModelVersion.Text));
        var path = file ?? Path.Combine(run.Path, StoredRun.ReportName);
        AtomicFile.Write(path, page);
        doors.Out.WriteLine(path);
        return ExitCode.Fine;
    }
}

using TradeTalks.Sim.Cli.Reports;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Engine.Events;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Writes the report of a stored run: one page that needs nothing beside it.</summary>
internal static class ReportCommand
{
    /// <summary>Reads the run, writes the page and says where; returns the exit code.</summary>
    /// <param name="run">The run.</param>
    /// <param name="file">Where the page goes; null for the run's folder.</param>
    /// <param name="doors">Where to write.</param>
    /// <exception cref="IOException">The run is not finished, its scenario cannot be read any more, or the page cannot be written.</exception>
    public static int Run(StoredRun run, string? file, Doors doors)
    {
        if (run.StatusNow == RunManifest.Running)
            throw new IOException($"The run '{run.Name}' is still running.");
        if (run.StatusNow != RunManifest.Complete)
            doors.Error.WriteLine($"This run is {run.StatusNow}: the report rests on {Numbers.Count(run.Manifest.ReplicationsDone)} of {Numbers.Count(run.Manifest.ReplicationsAsked)} replications.");
        var page = ReportPage.Of(ReportSource.Read(run, TieOrders.Find(run.Manifest.Ties) ?? TieOrder.Fifo, ModelVersion.Text));
        var path = file ?? Path.Combine(run.Path, StoredRun.ReportName);
        AtomicFile.Write(path, page);
        doors.Out.WriteLine(path);
        return ExitCode.Fine;
    }
}

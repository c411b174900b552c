using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.RunFolders.Rows;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.ScenarioFiles.Resolved;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Writes down a run: what was asked, from which files, the numbers, and how it came about.</summary>
/// <param name="folder">The folder, which is given up with this.</param>
/// <param name="pins">What the rows depend on.</param>
/// <param name="request">What was asked.</param>
/// <param name="reading">The scenario's files.</param>
/// <param name="time">The clock.</param>
internal sealed class RunRecord(RunFolder folder, RunPins pins, RunRequest request, Reading reading, TimeProvider time) : IDisposable
{
    private const string ResolvedName = "scenario.resolved.yaml";

    private readonly DateTimeOffset _started = time.GetUtcNow();
    private readonly SourceCopies _sources = new([.. reading.Files.Concat(reading.Data).Where(file => file.Layer != Layer.Set).Select(file => (file.Name, file.Content))]);

    /// <summary>The folder.</summary>
    public RunFolder Folder => folder;

    /// <summary>What the rows depend on.</summary>
    public RunPins Pins => pins;

    /// <summary>The way from the folder to the copies of the trade data; null where there are none.</summary>
    private string? DataWay => reading.Data.IsEmpty ? null : $"{StoredRun.SourcesName}/{_sources.WayTo(Path.GetDirectoryName(reading.Data[0].Name)!)}";

    /// <summary>Notes what is going to be played, from what; a report of fewer replications is taken away.</summary>
    /// <param name="experiment">What was asked for.</param>
    /// <param name="done">Replications that are there already.</param>
    public void Begin(Experiment experiment, long done)
    {
        File.Delete(Path.Combine(folder.Path, StoredRun.ReportName));
        _sources.Write(folder);
        folder.Write(RunManifest.FileName, (Describe(experiment, RunManifest.Running) with { ReplicationsDone = done }).ToJson());
    }

    /// <summary>Writes the numbers.</summary>
    public void WriteNumbers(Experiment experiment, Summary summary, RunRows rows)
    {
        _sources.Write(folder);
        folder.Write(ResolvedName, ResolvedText.Of(reading, summary.Replications, experiment.Seed, DataWay));
        RowsParquet.Write(folder.Path, rows, pins);
        RowsCsv.Write(folder.Path, rows, experiment);
        folder.Write(DailyCsv.FileName, DailyCsv.Of(summary));
        folder.Write(StoredRun.SummaryName, SummaryJson.Write(summary));
    }

    /// <summary>Notes how the run ended, with the hash of every file.</summary>
    public void End(Experiment experiment, OutcomeSet outcome, Summary summary, IEnumerable<(string Part, double Seconds)> parts)
    {
        var status = outcome.Replications == experiment.Replications ? RunManifest.Complete : RunManifest.Interrupted;
        folder.Write(RunManifest.FileName, (Describe(experiment, status) with
        {
            ReplicationsDone = outcome.Replications,
            ReplicationsFailed = outcome.Failed,
            Finished = time.GetUtcNow(),
            Seconds = parts.ToDictionary(part => part.Part, part => Math.Round(part.Seconds, 4), StringComparer.Ordinal),
            Fingerprint = outcome.Fingerprint.ToString("x16"),
            AnyDeal = [.. summary.Tables.Select(table => table.AnyDeal.Value ?? 0)],
            Files = FileMark.OfFolder(folder.Path),
            Failures = outcome.Failures,
        }).ToJson());
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    private RunManifest Describe(Experiment experiment, string status) => new()
    {
        Status = status,
        Command = request.Words,
        Scenario = experiment.Scenario.Name,
        Source = _sources.Main,
        Overlays = [.. request.Tweaks.Overlays.Select(_sources.WayTo)],
        Sets = request.Tweaks.Sets,
        ReplicationsAsked = experiment.Replications,
        Seed = experiment.Seed,
        Ties = RunPins.OrderOf(experiment.Ties),
        Inputs = pins.Inputs,
        Model = pins.Model,
        Build = pins.Build,
        Generator = Chance.Generator,
        Threads = experiment.Threads,
        Started = _started,
    };
}

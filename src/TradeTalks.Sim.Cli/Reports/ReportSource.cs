using System.Collections.Immutable;
using System.Text.Json;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.Reports;

/// <summary>What a report is made from: a run and its scenario, read from the copies in its folder.</summary>
/// <param name="Run">The run.</param>
/// <param name="Summary">Its numbers.</param>
/// <param name="Reading">Its scenario file with all that is laid over it.</param>
/// <param name="Scenario">Its scenario.</param>
/// <param name="Ties">The order of events of the same moment.</param>
internal sealed record ReportSource(StoredRun Run, Summary Summary, Reading Reading, Scenario Scenario, TieOrder Ties)
{
    /// <summary>The file that tells where the spread comes from.</summary>
    public const string SpreadName = "sources.json";

    /// <summary>The version of the model that plays the courses told.</summary>
    public required string Model { get; init; }

    /// <summary>The ids of the tables, those with a protocol after the others.</summary>
    public ImmutableArray<string> Tables => [.. Scenario.Talks.Select(talks => talks.Id), .. Scenario.Bargains.Select(bargain => bargain.Id)];

    /// <summary>Where the spread comes from; null where the run did not ask.</summary>
    /// <exception cref="IOException">The file cannot be read, or is not ours.</exception>
    public JsonDocument? Spread
    {
        get
        {
            var path = Path.Combine(Run.Path, SpreadName);
            try
            {
                return File.Exists(path) ? JsonDocument.Parse(File.ReadAllBytes(path)) : null;
            }
            catch (JsonException error)
            {
                throw new IOException($"{SpreadName} of '{Run.Name}' has been changed: {error.Message}", error);
            }
        }
    }

    /// <summary>Reads a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="ties">The order of events of the same moment in it.</param>
    /// <param name="model">The version of the model that will play the courses told.</param>
    /// <exception cref="IOException">It has no summary yet, or its scenario cannot be read any more.</exception>
    public static ReportSource Read(StoredRun run, TieOrder ties, string model)
    {
        var summary = run.Summary;
        var reading = ScenarioReader.Read(Copy(run, run.Manifest.Source), new Tweaks([.. run.Manifest.Overlays.Select(way => Copy(run, way))], run.Manifest.Sets));
        return reading.Scenario is { } scenario
            ? new ReportSource(run, summary, reading, scenario, ties) { Model = model }
            : throw new IOException($"The scenario of '{run.Name}' cannot be read by this version ({model}); it was played by {run.Manifest.Model}.");
    }

    private static string Copy(StoredRun run, string way) => Path.Combine(run.Path, StoredRun.SourcesName, way);
}

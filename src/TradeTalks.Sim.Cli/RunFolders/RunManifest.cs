using System.Text;
using System.Text.Json;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>Writes run.json: how the results came about. The only file with times in it.</summary>
internal static class RunManifest
{
    private const int SchemaVersion = 1;

    /// <summary>The manifest as JSON.</summary>
    /// <param name="summary">The results.</param>
    /// <param name="outcome">The rows, for their fingerprint and failures.</param>
    /// <param name="asked">Replications asked for.</param>
    /// <param name="threads">Threads used.</param>
    /// <param name="finished">When the run ended.</param>
    /// <param name="parts">How long each part took, in seconds.</param>
    public static string Write(Summary summary, OutcomeSet outcome, long asked, int threads, DateTimeOffset finished, IEnumerable<(string Part, double Seconds)> parts)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("schema_version", SchemaVersion);
            json.WriteString("status", summary.Replications == asked ? "finished" : "interrupted");
            json.WriteNumber("replications_asked", asked);
            json.WriteNumber("replications_done", summary.Replications);
            json.WriteNumber("seed", summary.Seed);
            json.WriteString("inputs", summary.ScenarioId);
            json.WriteString("model", summary.Model);
            json.WriteString("generator", Chance.Generator);
            json.WriteString("fingerprint", outcome.Fingerprint.ToString("x16"));
            json.WriteNumber("threads", threads);
            json.WriteString("finished", finished.ToString("O"));
            WriteParts(json, parts);
            WriteFailures(json, outcome);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteParts(Utf8JsonWriter json, IEnumerable<(string Part, double Seconds)> parts)
    {
        json.WriteStartObject("seconds");
        foreach (var (part, seconds) in parts)
            json.WriteNumber(part, Math.Round(seconds, 4));
        json.WriteEndObject();
    }

    private static void WriteFailures(Utf8JsonWriter json, OutcomeSet outcome)
    {
        json.WriteStartArray("failures");
        foreach (var failure in outcome.Failures)
        {
            json.WriteStartObject();
            json.WriteNumber("replication", failure.Replication);
            json.WriteString("message", failure.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TradeTalks.Sim.Experiments.Sweeps;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.Commands.Sweeps;

/// <summary>Writes a sweep for other programs. Equal sweeps give equal text.</summary>
internal static class SweepJson
{
    private const int SchemaVersion = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The sweep as JSON text that ends with a line feed.</summary>
    public static string Write(SweepSummary summary)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schema_version", SchemaVersion);
            json.WriteString("scenario", summary.Scenario);
            json.WriteString("inputs", summary.ScenarioId);
            json.WriteString("model", summary.Model);
            json.WriteNumber("seed", summary.Seed);
            json.WriteNumber("replications_per_point", summary.Replications);
            json.WriteNumber("points_planned", summary.Planned);
            json.WriteStartArray("points");
            foreach (var row in summary.Rows)
                WriteRow(json, summary, row);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteRow(Utf8JsonWriter json, SweepSummary summary, SweepRow row)
    {
        json.WriteStartObject();
        json.WriteNumber("point", row.Point);
        json.WriteStartObject("values");
        foreach (var (key, value) in summary.Keys.Zip(row.Values))
            json.WriteString(key.Name, value.Text);
        json.WriteEndObject();
        json.WriteNumber("failed", row.Failed);
        json.WriteStartArray("metrics");
        foreach (var point in row.Estimates)
            WriteMetric(json, point);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMetric(Utf8JsonWriter json, PointEstimate point)
    {
        var estimate = point.Estimate;
        json.WriteStartObject();
        json.WriteString("metric", estimate.Metric.Text);
        WriteNumber(json, "value", estimate.Value);
        WriteNumber(json, "low", estimate.Interval.Low);
        WriteNumber(json, "high", estimate.Interval.High);
        json.WriteNumber("n", estimate.N);
        json.WriteString("unit", estimate.Quantity == Quantity.Share ? "fraction" : estimate.Unit);
        WriteNumber(json, "difference_from_first", point.Difference?.Value);
        WriteNumber(json, "difference_low", point.Difference?.Interval.Low);
        WriteNumber(json, "difference_high", point.Difference?.Interval.High);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }
}

using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TradeTalks.Sim.Experiments.Sources;

/// <summary>Where the spread comes from, for other programs.</summary>
public static class SpreadSourcesJson
{
    /// <summary>The version of the layout; it rises when a reader of the old one would misread the new one.</summary>
    public const int SchemaVersion = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it as JSON text that ends with a line feed.</summary>
    public static string Write(SpreadSources sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schema_version", SchemaVersion);
            json.WriteString("metric", sources.Metric.Text);
            json.WriteNumber("twins", sources.Split.Pairs);
            json.WriteNumber("mean_square_between", sources.Split.Between);
            json.WriteNumber("mean_square_within", sources.Split.Within);
            WriteShare(json, sources);
            json.WriteStartArray("inputs");
            foreach (var input in sources.Inputs)
            {
                json.WriteStartObject();
                json.WriteString("path", input.Path);
                json.WriteNumber("pawn_median", input.Score);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteNumber("pawn_median_of_dummy", sources.Dummy);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteShare(Utf8JsonWriter json, SpreadSources sources)
    {
        json.WriteStartObject("share_of_inputs");
        WriteNumber(json, "value", sources.Split.ShareOfInputs);
        WriteNumber(json, "low", sources.ShareOfInputs.Low);
        WriteNumber(json, "high", sources.ShareOfInputs.High);
        json.WriteString("estimator", "one-way analysis of variance, bootstrap over pairs");
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

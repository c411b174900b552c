using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments.Comparisons;

/// <summary>A comparison for other programs. Equal comparisons give equal text; what nobody observed is null, an open end of an interval too.</summary>
public static class ComparisonJson
{
    /// <summary>The version of the layout; it rises when a reader of the old one would misread the new one.</summary>
    public const int SchemaVersion = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a comparison as JSON text that ends with a line feed.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="more">Writes what else belongs into the object, such as inputs and version; may be null.</param>
    public static string Write(Comparison comparison, Action<Utf8JsonWriter>? more = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schema_version", SchemaVersion);
            json.WriteNumber("seed", comparison.Seed);
            json.WriteNumber("pairs", comparison.Pairs);
            json.WriteNumber("failed", comparison.Failed);
            json.WriteNumber("confidence_level", comparison.Level);
            WriteArray(json, "variants", comparison.Labels, label => json.WriteString("label", label));
            more?.Invoke(json);
            WriteArray(json, "contrasts", comparison.Contrasts, contrast => WriteContrast(json, comparison, contrast));
            if (comparison.Ranking is { } ranking)
                WriteArray(json, "ranking", ranking.Places, place => WritePlace(json, comparison, place));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteContrast(Utf8JsonWriter json, Comparison comparison, Contrast contrast)
    {
        json.WriteString("variant", comparison.Labels[contrast.Variant]);
        json.WriteString("against", comparison.Labels[0]);
        WriteArray(json, "differences", contrast.Differences, difference => WriteDifference(json, difference));
        WriteArray(json, "flips", contrast.Flips, flips => WriteFlips(json, flips));
    }

    private static void WriteDifference(Utf8JsonWriter json, Difference difference)
    {
        json.WriteString("metric", difference.Metric.Text);
        json.WriteString("unit", difference.Metric.Quantity == Quantity.Share ? "fraction" : difference.Metric.Column.Unit);
        json.WriteString("estimator", EstimatorOf(difference.Metric.Kind));
        json.WriteNumber("pairs", difference.Pairs);
        WriteNumber(json, "a", difference.A);
        WriteNumber(json, "b", difference.B);
        WriteNumber(json, "difference", difference.Value);
        WriteInterval(json, "interval", difference.Interval);
        json.WriteBoolean("excludes_zero", difference.IsClear(0));
        WriteNumber(json, "independent_seeds_need_times", difference.IndependentFactor);
        if (difference.Share is { } share)
            WriteShare(json, share);
        if (difference.Distance is { } distance)
            WriteDistance(json, distance);
    }

    private static void WriteShare(Utf8JsonWriter json, PairedShare share)
    {
        json.WriteNumber("both", share.Both);
        json.WriteNumber("only_a", share.OnlyA);
        json.WriteNumber("only_b", share.OnlyB);
        json.WriteNumber("neither", share.Neither);
        json.WriteNumber("mcnemar_exact_p", share.McNemar);
    }

    private static void WriteDistance(Utf8JsonWriter json, SampleDistance distance)
    {
        json.WriteNumber("wasserstein_1", distance.Wasserstein);
        json.WriteNumber("kolmogorov_smirnov", distance.KolmogorovSmirnov);
        json.WriteNumber("cliffs_delta", distance.CliffsDelta);
    }

    private static void WriteFlips(Utf8JsonWriter json, FlipMatrix flips)
    {
        if (flips.Table.Length > 0)
            json.WriteString("table", flips.Table);
        WriteArray(json, "cells", Cells().Where(cell => flips.Count(cell.A, cell.B) > 0), cell =>
        {
            json.WriteString("a", EndingWords.Id(cell.A));
            json.WriteString("b", EndingWords.Id(cell.B));
            json.WriteNumber("count", flips.Count(cell.A, cell.B));
            json.WriteStartArray("first_replications");
            foreach (var replication in flips.Named(cell.A, cell.B))
                json.WriteNumberValue(replication);
            json.WriteEndArray();
        });
    }

    private static void WritePlace(Utf8JsonWriter json, Comparison comparison, RankedPlace place)
    {
        json.WriteString("label", comparison.Labels[place.Variant]);
        WriteInterval(json, "against_highest_other", place.AgainstBestOther);
        json.WriteBoolean("is_highest", place.IsHighest);
        json.WriteBoolean("may_be_highest", place.MayBeHighest);
    }

    private static string EstimatorOf(MetricKind kind) => kind switch
    {
        MetricKind.Share => "paired share, newcombe",
        MetricKind.Mean => "paired mean, student t",
        MetricKind.Quantile => "quantile type 7, sectioning",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static void WriteInterval(Utf8JsonWriter json, string name, Interval interval)
    {
        json.WriteStartObject(name);
        WriteNumber(json, "low", interval.Low);
        WriteNumber(json, "high", interval.High);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<(Ending A, Ending B)> Cells() =>
        from inA in Enum.GetValues<Ending>() from inB in Enum.GetValues<Ending>() select (inA, inB);
}

using System.Text;
using System.Text.Json;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>Writes the summary as JSON: every printed number with its interval, unit and estimator.</summary>
internal static class SummaryJson
{
    /// <summary>The version of the layout; grows when a reader would have to change.</summary>
    public const int SchemaVersion = 1;

    /// <summary>The summary as indented JSON, one line feed at the end.</summary>
    public static string Write(Summary summary)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            WriteHead(json, summary);
            WriteTables(json, summary);
            WriteSpread(json, summary);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteHead(Utf8JsonWriter json, Summary summary)
    {
        json.WriteNumber("schema_version", SchemaVersion);
        json.WriteString("scenario", summary.Scenario);
        json.WriteString("inputs", summary.ScenarioId);
        json.WriteString("model", summary.Model);
        json.WriteNumber("seed", summary.Seed);
        json.WriteNumber("replications", summary.Replications);
        json.WriteNumber("failed", summary.Failed);
        json.WriteString("start", summary.Calendar.StartDate.ToString("O"));
        json.WriteNumber("horizon_days", summary.Calendar.HorizonDays);
    }

    private static void WriteTables(Utf8JsonWriter json, Summary summary)
    {
        json.WriteStartArray("tables");
        foreach (var table in summary.Tables)
        {
            json.WriteStartObject();
            json.WriteString("id", table.Id);
            json.WriteStartObject("endings");
            foreach (var ending in Enum.GetValues<Ending>())
                WriteShare(json, EndingNames.InFiles(ending), table.Endings[(int)ending]);
            WriteShare(json, "any_deal", table.AnyDeal);
            json.WriteEndObject();
            WriteDealsByDay(json, summary, table);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDealsByDay(Utf8JsonWriter json, Summary summary, TableSummary table)
    {
        json.WriteStartArray("any_deal_by_day");
        for (var day = 0; day <= summary.Calendar.HorizonDays; day++)
        {
            json.WriteStartObject();
            json.WriteNumber("day", day);
            json.WriteString("date", summary.Calendar.StartDate.AddDays(day).ToString("O"));
            WriteShareValues(json, table.Daily.AnyDealBy(day));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteShare(Utf8JsonWriter json, string name, ShareEstimate share)
    {
        json.WriteStartObject(name);
        WriteShareValues(json, share);
        json.WriteEndObject();
    }

    private static void WriteShareValues(Utf8JsonWriter json, ShareEstimate share)
    {
        json.WriteNumber("count", share.Count);
        json.WriteNumber("of", share.Of);
        WriteOptional(json, "share", share.Of == 0 ? null : share.Count / (double)share.Of);
        WriteInterval(json, share.Interval, "wilson 95 %");
    }

    private static void WriteSpread(Utf8JsonWriter json, Summary summary)
    {
        json.WriteStartArray("spread");
        foreach (var row in summary.Spread)
        {
            json.WriteStartObject();
            json.WriteString("name", row.Name);
            json.WriteString("unit", row.Unit.Length > 0 ? row.Unit : row.Quantity == Units.Quantity.Share ? "fraction" : "number");
            json.WriteNumber("n", row.N);
            json.WriteStartArray("quantiles");
            foreach (var quantile in row.Quantiles)
                WriteQuantile(json, quantile);
            json.WriteEndArray();
            json.WriteStartObject("mean");
            WriteOptional(json, "value", row.N == 0 ? null : row.Mean.Mean);
            WriteInterval(json, row.Mean.Interval, "t 95 %");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuantile(Utf8JsonWriter json, QuantileEstimate quantile)
    {
        json.WriteStartObject();
        json.WriteNumber("p", quantile.Probability);
        WriteOptional(json, "value", quantile.Value);
        WriteInterval(json, quantile.Interval, "order statistics 95 %");
        json.WriteEndObject();
    }

    private static void WriteInterval(Utf8JsonWriter json, Interval interval, string estimator)
    {
        WriteOptional(json, "low", interval.Low);
        WriteOptional(json, "high", interval.High);
        json.WriteString("interval", estimator);
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } known && double.IsFinite(known))
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TradeTalks.Sim.Economy.Markets;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>The answer of <c>economy</c> for other programs.</summary>
internal static class EconomyJson
{
    private const int SchemaVersion = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the answer as JSON text that ends with a line feed.</summary>
    public static string Write(EconomyAnswer answer)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schema_version", SchemaVersion);
            json.WriteString("scenario", answer.Scenario.Name);
            json.WriteString("economy", EconomyWords.Model(answer));
            json.WriteString("money", "bn USD a year at constant world income, against before the conflict");
            WritePoint(json, "asked", answer, answer.Asked);
            json.WriteStartArray("compared");
            foreach (var point in answer.Points)
                WritePoint(json, null, answer, point);
            json.WriteEndArray();
            WriteEnforced(json, answer);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WritePoint(Utf8JsonWriter json, string? key, EconomyAnswer answer, EconomyPoint point)
    {
        if (key is null)
            json.WriteStartObject();
        else
            json.WriteStartObject(key);
        json.WriteString("name", point.Name);
        json.WriteString("note", point.Note);
        json.WriteStartArray("tariffs");
        for (var flow = 0; flow < point.Levels.Length; flow++)
            WriteTariff(json, answer, flow, point.Levels[flow]);
        json.WriteEndArray();
        json.WriteStartArray("regions");
        for (var region = 0; region < answer.Regions.Length; region++)
            WriteRegion(json, answer.Regions[region], point.Outcomes[region]);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEnforced(Utf8JsonWriter json, EconomyAnswer answer)
    {
        json.WriteStartArray("kept_by_threat_of_nash");
        foreach (var (point, side) in answer.Enforced.SelectMany(point => point.Sides, (point, side) => (point, side)))
        {
            json.WriteStartObject();
            json.WriteString("name", point.Name);
            json.WriteString("side", side.Side);
            json.WriteNumber("breach", side.Stakes.Temptation);
            json.WriteNumber("kept", side.Stakes.Kept);
            json.WriteNumber("nash", side.Stakes.Broken);
            if (side.Stakes.IsPossible)
                json.WriteNumber("critical_discount_factor", side.Stakes.CriticalFactor);
            else
                json.WriteNull("critical_discount_factor");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTariff(Utf8JsonWriter json, EconomyAnswer answer, int flow, double level)
    {
        var described = answer.Scenario.Economy.Flows[flow];
        json.WriteStartObject();
        json.WriteString("of", answer.Scenario.Sides[described.Importer].Id);
        json.WriteString("on", answer.Scenario.Sides[described.Exporter].Id);
        json.WriteNumber("fraction", level);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string region, RegionOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("region", region);
        json.WriteNumber("real_income_percent", outcome.RealIncomePercent);
        json.WriteNumber("real_income", outcome.RealIncomeChange);
        json.WriteNumber("exports", outcome.ExportsChange);
        json.WriteNumber("imports", outcome.ImportsChange);
        json.WriteNumber("revenue", outcome.RevenueChange);
        json.WriteNumber("consumer_prices_percent", outcome.ConsumerPricePercent);
        json.WriteNumber("wage_percent", outcome.WagePercent);
        json.WriteNumber("real_wage_percent", outcome.RealWagePercent);
        json.WriteEndObject();
    }
}

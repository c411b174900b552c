using System.Collections.Immutable;
using System.Text.Json;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments.Summaries;

/// <summary>Reads summaries that <see cref="SummaryJson"/> has written, so that everything that was printed can be printed again.</summary>
public static class SummaryReader
{
    /// <summary>The summary a text holds.</summary>
    /// <exception cref="InvalidDataException">The text is none, or of another version.</exception>
    public static Summary Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var version = json.RootElement.GetProperty("schema_version").GetInt32();
            return version == SummaryJson.SchemaVersion ? Read(json.RootElement) : throw new InvalidDataException($"schema_version is {version}, not {SummaryJson.SchemaVersion}");
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new InvalidDataException(error.Message, error);
        }
    }

    private static Summary Read(JsonElement json)
    {
        var calendar = new Calendar(Date(json.GetProperty("start")), json.GetProperty("horizon_days").GetInt32());
        return new Summary(
            json.GetProperty("scenario").GetString()!,
            json.GetProperty("inputs").GetString()!,
            json.GetProperty("seed").GetUInt64(),
            json.GetProperty("replications").GetInt64(),
            json.GetProperty("failed").GetInt64(),
            calendar,
            All(json, "tables", table => ReadTable(table, calendar.HorizonDays)),
            All(json, "outcome_spread", ReadSpread),
            All(json, "scheduled_steps", step => new StepMark(Date(step.GetProperty("due")), step.GetProperty("label").GetString()!)))
        {
            Model = json.GetProperty("model").GetString()!,
            Sides = json.GetProperty("sides").GetInt32(),
            UncertainInputs = json.GetProperty("uncertain_inputs").GetInt32(),
            DealDates = All(json, "deal_dates", Date),
            Incomes = All(json, "real_income_by_ending", ReadIncomes),
            Checks = All(json, "checks", ExpectationReader.ReadCheck),
            Questions = All(json, "questions", ExpectationReader.ReadQuestion),
        };
    }

    private static TableSummary ReadTable(JsonElement table, int horizonDays)
    {
        var counts = table.GetProperty("daily").EnumerateArray().SelectMany(day => Enum.GetValues<Ending>().Select(ending => day.GetProperty(EndingWords.Id(ending)).GetInt64()));
        return new TableSummary(table.GetProperty("id").GetString()!, table.GetProperty("title").GetString()!, new DailyStates(horizonDays, [.. counts])) { IsUnderProtocol = table.TryGetProperty("is_under_protocol", out _) };
    }

    private static IncomeTable ReadIncomes(JsonElement table) =>
        new(table.GetProperty("table").GetString()!, table.GetProperty("title").GetString()!, All(table, "regions", ReadIncome))
        {
            Revenue = All(table, "revenue", ReadIncome),
            Diverted = All(table, "diverted", ReadIncome),
        };

    private static IncomeRow ReadIncome(JsonElement row) => new(
        row.GetProperty("region").GetString()!,
        row.GetProperty("is_side").GetBoolean(),
        ReadSpread(row.GetProperty("all")),
        [.. Enum.GetValues<Ending>().Select(ending => ReadSpread(row.GetProperty(EndingWords.Id(ending))))]);

    private static SpreadRow ReadSpread(JsonElement row)
    {
        var quantity = QuantityOf(row);
        var mean = row.GetProperty("mean");
        var unit = UnitOf(quantity, mean);
        return new SpreadRow(
            row.GetProperty("name").GetString()!,
            quantity,
            unit,
            All(row, "quantiles", ReadQuantile),
            new MeanEstimate(row.GetProperty("n").GetInt64(), Number(mean, "value"), Number(mean, "standard_deviation")));
    }

    private static QuantileEstimate ReadQuantile(JsonElement quantile) =>
        new(quantile.GetProperty("probability").GetDouble(), Number(quantile, "value"), IntervalOf(quantile));

    internal static Quantity QuantityOf(JsonElement owner) => Enum.Parse<Quantity>(owner.GetProperty("quantity").GetString()!, ignoreCase: true);

    internal static string UnitOf(Quantity quantity, JsonElement estimate) => quantity == Quantity.Share ? "" : estimate.GetProperty("unit").GetString()!;

    internal static Interval IntervalOf(JsonElement estimate)
    {
        var interval = estimate.GetProperty("interval");
        return new Interval(Number(interval, "low"), Number(interval, "high"));
    }

    internal static double? Number(JsonElement owner, string name) => owner.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static DateOnly Date(JsonElement text) => DateOnly.ParseExact(text.GetString()!, "yyyy-MM-dd");

    private static ImmutableArray<T> All<T>(JsonElement owner, string name, Func<JsonElement, T> read) => [.. owner.GetProperty(name).EnumerateArray().Select(read)];
}

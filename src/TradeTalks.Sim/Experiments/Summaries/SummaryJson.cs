using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments.Summaries;

/// <summary>The summary for other programs: every printed number with its interval, unit and estimator.</summary>
/// <remarks>Equal summaries give equal text. A number that nobody observed is null, an open end of an interval too.</remarks>
public static class SummaryJson
{
    /// <summary>The version of the layout; it rises when a reader of the old one would misread the new one.</summary>
    public const int SchemaVersion = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a summary as JSON text that ends with a line feed.</summary>
    public static string Write(Summary summary)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            WriteOrigin(json, summary);
            WriteArray(json, "tables", summary.Tables, (table) => WriteTable(json, summary, table));
            WriteArray(json, "outcome_spread", summary.Spread, row => WriteSpread(json, row));
            WriteArray(json, "real_income_by_ending", summary.Incomes, table => WriteIncomes(json, table));
            WriteArray(json, "scheduled_steps", summary.Steps, step => WriteStep(json, summary, step));
            WriteArray(json, "checks", summary.Checks, check => WriteCheck(json, check));
            WriteArray(json, "questions", summary.Questions, question => WriteQuestion(json, question, summary.Failed));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteOrigin(Utf8JsonWriter json, Summary summary)
    {
        json.WriteNumber("schema_version", SchemaVersion);
        json.WriteString("scenario", summary.Scenario);
        json.WriteString("inputs", summary.ScenarioId);
        json.WriteString("model", summary.Model);
        json.WriteNumber("seed", summary.Seed);
        json.WriteNumber("replications", summary.Replications);
        json.WriteNumber("failed", summary.Failed);
        json.WriteString("start", Date(summary.Calendar.StartDate));
        json.WriteNumber("horizon_days", summary.Calendar.HorizonDays);
        json.WriteNumber("confidence_level", CriticalValues.StandardLevel);
        json.WriteNumber("sides", summary.Sides);
        json.WriteNumber("uncertain_inputs", summary.UncertainInputs);
        json.WriteStartArray("deal_dates");
        foreach (var date in summary.DealDates)
            json.WriteStringValue(Date(date));
        json.WriteEndArray();
    }

    private static void WriteTable(Utf8JsonWriter json, Summary summary, TableSummary table)
    {
        json.WriteString("id", table.Id);
        json.WriteString("title", table.Title);
        if (table.IsUnderProtocol)
            json.WriteBoolean("is_under_protocol", true);
        json.WriteStartObject("states");
        foreach (var ending in Enum.GetValues<Ending>())
            WriteShare(json, EndingWords.Id(ending), table.Endings[(int)ending], summary.Failed);
        json.WriteEndObject();
        WriteShare(json, "any_deal", table.AnyDeal, summary.Failed);
        WriteArray(json, "daily", Enumerable.Range(0, table.Daily.HorizonDays + 1), day => WriteDay(json, summary, table, day));
    }

    private static void WriteDay(Utf8JsonWriter json, Summary summary, TableSummary table, int day)
    {
        json.WriteNumber("day", day);
        json.WriteString("date", Date(summary.Calendar.StartDate.AddDays(day)));
        foreach (var ending in Enum.GetValues<Ending>())
            json.WriteNumber(EndingWords.Id(ending), table.Daily.Count(day, ending));
        WriteShare(json, "any_deal", table.Daily.AnyDealBy(day), summary.Failed);
    }

    private static void WriteShare(Utf8JsonWriter json, string name, ShareEstimate share, long failed)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", share.Count);
        json.WriteNumber("of", share.Of);
        WriteEstimate(json, share.Value, share.Interval, "fraction", "share, wilson");
        if (failed > 0)
            WriteInterval(json, "worst_case", share.WorstCase(failed));
        json.WriteEndObject();
    }

    private static void WriteSpread(Utf8JsonWriter json, SpreadRow row)
    {
        var unit = row.Quantity == Quantity.Share ? "fraction" : row.Unit;
        json.WriteString("name", row.Name);
        json.WriteString("quantity", Word(row.Quantity));
        json.WriteNumber("n", row.N);
        WriteArray(json, "quantiles", row.Quantiles, quantile =>
        {
            json.WriteNumber("probability", quantile.Probability);
            WriteEstimate(json, quantile.Value, quantile.Interval, unit, "quantile type 7, order statistics");
        });
        json.WriteStartObject("mean");
        WriteEstimate(json, row.Mean.Mean, row.Mean.Interval, unit, "mean, student t");
        WriteNumber(json, "standard_deviation", row.Mean.StandardDeviation);
        json.WriteEndObject();
    }

    private static void WriteIncomes(Utf8JsonWriter json, IncomeTable table)
    {
        json.WriteString("table", table.Table);
        json.WriteString("title", table.Title);
        WriteArray(json, "regions", table.Rows, row => WriteIncomeRow(json, row));
        WriteArray(json, "revenue", table.Revenue, row => WriteIncomeRow(json, row));
        WriteArray(json, "diverted", table.Diverted, row => WriteIncomeRow(json, row));
    }

    private static void WriteIncomeRow(Utf8JsonWriter json, IncomeRow row)
    {
        json.WriteString("region", row.Region);
        json.WriteBoolean("is_side", row.IsSide);
        WriteIncome(json, "all", row.All);
        foreach (var ending in Enum.GetValues<Ending>())
            WriteIncome(json, EndingWords.Id(ending), row.Of(ending));
    }

    private static void WriteIncome(Utf8JsonWriter json, string name, SpreadRow income)
    {
        json.WriteStartObject(name);
        WriteSpread(json, income);
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, Summary summary, StepMark step)
    {
        json.WriteString("due", Date(step.Due));
        json.WriteNumber("day", summary.Calendar.At(step.Due).Day);
        json.WriteString("label", step.Label);
    }

    private static void WriteCheck(Utf8JsonWriter json, CheckResult check)
    {
        var estimate = check.Estimate;
        json.WriteString("check", check.Text);
        json.WriteString("verdict", check.Verdict.ToString().ToLowerInvariant());
        json.WriteString("quantity", Word(estimate.Quantity));
        json.WriteNumber("n", estimate.N);
        if (estimate.Share is { } share)
            json.WriteNumber("count", share.Count);
        var estimator = estimate.Share is null ? "interval of the metric" : "share, clopper-pearson";
        WriteEstimate(json, estimate.Value, check.Interval, estimate.Quantity == Quantity.Share ? "fraction" : estimate.Unit, estimator);
    }

    private static void WriteQuestion(Utf8JsonWriter json, QuestionResult result, long failed)
    {
        json.WriteString("id", result.Question.Id);
        json.WriteString("text", result.Question.Text);
        json.WriteString("metric", result.Metric);
        WriteShare(json, "yes", result.Share, failed);
        if (result.Question.Resolved is { } answer)
            json.WriteBoolean("resolved", answer);
        else
            json.WriteNull("resolved");
        WriteNumber(json, "brier", result.Brier);
        WriteNumber(json, "log_score", result.LogScore);
    }

    private static void WriteEstimate(Utf8JsonWriter json, double? value, Interval interval, string unit, string estimator)
    {
        WriteNumber(json, "value", value);
        WriteInterval(json, "interval", interval);
        json.WriteString("unit", unit);
        json.WriteString("estimator", estimator);
    }

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

    private static string Word(Quantity quantity) => quantity.ToString().ToLowerInvariant();

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd");
}

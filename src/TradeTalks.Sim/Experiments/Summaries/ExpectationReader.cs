using System.Text.Json;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Experiments.Summaries;

/// <summary>Reads what a summary says about checks and questions.</summary>
internal static class ExpectationReader
{
    public static CheckResult ReadCheck(JsonElement check)
    {
        var (quantity, judged) = (SummaryReader.QuantityOf(check), SummaryReader.IntervalOf(check));
        var n = check.GetProperty("n").GetInt64();
        ShareEstimate? share = check.TryGetProperty("count", out var count) ? new ShareEstimate(count.GetInt64(), n) : null;
        var estimate = new Estimated(quantity, SummaryReader.UnitOf(quantity, check), SummaryReader.Number(check, "value"), share?.Interval ?? judged, n) { Share = share };
        return new CheckResult(check.GetProperty("check").GetString()!, estimate, judged, Enum.Parse<Verdict>(check.GetProperty("verdict").GetString()!, ignoreCase: true));
    }

    public static QuestionResult ReadQuestion(JsonElement asked)
    {
        var (metric, yes) = (asked.GetProperty("metric").GetString()!, asked.GetProperty("yes"));
        var question = new Question(asked.GetProperty("id").GetString()!, asked.GetProperty("text").GetString()!, metric)
        {
            Resolved = asked.GetProperty("resolved") is { ValueKind: not JsonValueKind.Null } resolved ? resolved.GetBoolean() : null,
        };
        return new QuestionResult(question, metric, new ShareEstimate(yes.GetProperty("count").GetInt64(), yes.GetProperty("of").GetInt64()));
    }
}

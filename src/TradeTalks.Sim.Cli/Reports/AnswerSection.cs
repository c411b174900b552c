using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Reports;

/// <summary>The answer: one sentence a table with its interval, then the shares of all endings, the dates, checks and questions.</summary>
/// <param name="summary">The run's numbers.</param>
internal sealed class AnswerSection(Summary summary)
{
    private static readonly Ending[] Endings = Enum.GetValues<Ending>();
    private static readonly Ending[] Deals = [Ending.ComprehensiveDeal, Ending.MiniDeal];

    /// <summary>Writes the sentences.</summary>
    public void WriteSentences(Markup page)
    {
        foreach (var table in summary.Tables)
            page.Add("p", Unbroken(Sentence(table)), ("class", "answer"));
    }

    /// <summary>Writes the numbers.</summary>
    public void Write(Markup page)
    {
        foreach (var table in summary.Tables)
        {
            EndingsOf(table).Write(page);
            page.Add("p", Unbroken($"Any deal{Of(table)} by: {string.Join("; ", DealDates.Of(summary, table))}."));
        }

        WriteQuestions(page);
        WriteChecks(page);
    }

    /// <summary>The share of deals at a table, with its interval, and how the talks end otherwise.</summary>
    private string Sentence(TableSummary table)
    {
        var (deals, day) = (table.AnyDeal, $"by day {summary.Calendar.HorizonDays}, {Numbers.DayAndYear(summary.Calendar.LastDate)}");
        if (deals.Of == 0)
            return $"No course shows whether there is a deal{Of(table)} {day}: all of them failed.";
        var talks = Shares.IsExtreme(deals) ? "talks" : "the talks";
        var other = Endings.Except(Deals).MaxBy(ending => table.Endings[(int)ending].Count);
        var rest = deals.Count == deals.Of ? "" : $"; the most frequent other ending is {table.TitleOf(other).ToLowerInvariant()}, {Shares.Brief(table.Endings[(int)other])} ({Certainty(table.Endings[(int)other])})";
        return $"{Shares.Brief(deals)} {(Shares.IsExtreme(deals) ? "" : "of ")}{talks}{Of(table)} reach a deal {day} ({Certainty(deals)}){rest}.";
    }

    private ReportTable EndingsOf(TableSummary table)
    {
        var shown = new ReportTable($"State{Of(table)} on day {summary.Calendar.HorizonDays}", "State", "share", "95 % interval", $"courses of {Numbers.Count(table.Daily.Replications)}") { Numbers = [1, 2, 3] };
        foreach (var ending in table.Possible)
        {
            var share = table.Endings[(int)ending];
            shown.Add(table.TitleOf(ending), Shares.Brief(share), Ends(share), Numbers.Count(share.Count));
        }

        return shown;
    }

    private void WriteQuestions(Markup page)
    {
        if (summary.Questions.IsEmpty)
            return;
        var table = new ReportTable("Questions the scenario asks, and what came", "Question", "yes", "95 % interval", "came", "Brier score") { Numbers = [1, 2, 4] };
        foreach (var asked in summary.Questions)
            table.Add(asked.Question.Text, Shares.Brief(asked.Share), Ends(asked.Share), Answer(asked), asked.Brier is { } score ? Numbers.Fixed(score, 3) : "");
        page.Add("h3", "Questions");
        table.Write(page);
    }

    private void WriteChecks(Markup page)
    {
        if (summary.Checks.IsEmpty)
            return;
        var table = new ReportTable("What the scenario expects of the run", "Check", "verdict", "estimate with 95 % interval");
        foreach (var check in summary.Checks)
            table.Add(check.Text, check.Verdict.ToString().ToLowerInvariant(), Estimates.Full(check.Estimate, check.Interval));
        page.Add("h3", "Checks");
        table.Write(page);
    }

    private string Of(TableSummary table) => summary.Tables.Length == 1 ? "" : $" of {table.Title}";

    private static string Answer(QuestionResult asked) => asked.Question.Resolved switch { true => "yes", false => "no", null => "not known" };

    /// <summary>Numbers that keep their per cent signs at the end of a line.</summary>
    private static string Unbroken(string words) => words.Replace(" %", "\u00a0%", StringComparison.Ordinal);

    private static string Certainty(ShareEstimate share) => $"95 % interval {Ends(share)}";

    private static string Ends(ShareEstimate share)
    {
        if (share.Of == 0)
            return "";
        if (Shares.IsExtreme(share))
            return Shares.Bound(share);
        var (low, high) = Shares.Ends(share.Interval);
        return $"{low} – {high} %";
    }
}

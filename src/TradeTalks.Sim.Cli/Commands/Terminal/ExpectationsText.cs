using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Commands.Terminal;

/// <summary>Whether a run shows what was expected of it, and how likely the answer to each question is yes.</summary>
internal static class ExpectationsText
{
    private const string Gap = "   ";
    private const int WidestText = 48;

    /// <summary>The lines; none where nothing was expected or asked.</summary>
    public static IEnumerable<string> Of(Summary summary, TerminalLook look)
    {
        foreach (var line in Questions(summary, look))
            yield return line;
        foreach (var check in summary.Checks)
        {
            foreach (var line in TerminalLook.Flow("check" + Gap, [look.Signs(check.Text), Judgement(check)], Gap))
                yield return line;
        }
    }

    /// <summary>The verdict on a check and what it rests on.</summary>
    public static string Judgement(CheckResult check)
    {
        var kind = check.Estimate.Share is null ? "" : "exact ";
        return $"{Word(check.Verdict)}: {Estimates.Full(check.Estimate, check.Interval)}, {kind}95 % CI, n = {Numbers.Count(check.Estimate.N)}";
    }

    private static IEnumerable<string> Questions(Summary summary, TerminalLook look)
    {
        if (summary.Questions.IsEmpty)
            yield break;
        var width = Math.Min(WidestText, summary.Questions.Max(asked => asked.Question.Text.Length));
        yield return look.Palette.Heading($"{"Questions".PadRight(width + 2)}{Gap}{"yes",8}{Gap}{"95 % CI",-13}{Gap}{"came",-4}{Gap}Brier{Gap}-ln p");
        foreach (var asked in summary.Questions)
            yield return Row(asked, width, look);
        var scores = summary.Questions.Select(asked => asked.Brier).OfType<double>().ToList();
        if (scores.Count > 0)
            yield return $"  mean Brier score {Score(scores.Average())} over {Amounts.Counted(scores.Count, "answered question")}; always .5 would score .250";
        yield return "";
    }

    private static string Row(QuestionResult asked, int width, TerminalLook look)
    {
        var (low, high) = Shares.Ends(asked.Share.Interval);
        var interval = Shares.IsExtreme(asked.Share) ? Shares.Bound(asked.Share) : $"{low} {look.Range} {high}";
        var answer = asked.Question.Resolved switch { true => "yes", false => "no", null => "" };
        return $"  {look.Signs(look.Shorten(asked.Question.Text, width)).PadRight(width)}{Gap}{Shares.Brief(asked.Share),8}{Gap}{interval,-13}{Gap}{answer,-4}{Gap}{Score(asked.Brier),5}{Gap}{Score(asked.LogScore),5}";
    }

    private static string Score(double? score) => score is { } known ? known.ToString(known < 1 ? ".000" : "0.00") : "";

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Pass => "pass",
        Verdict.Fail => "FAIL",
        Verdict.Undecided => "undecided",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };
}

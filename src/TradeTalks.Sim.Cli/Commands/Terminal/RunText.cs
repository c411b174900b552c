using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Commands.Terminal;

/// <summary>What `run` prints: the case, where the talks stand, how outcomes spread, and who gains and loses.</summary>
internal static class RunText
{
    private const string Gap = "   ";
    private const int LongestTitle = 30;
    private const double NotableFailures = 0.001;

    /// <summary>The whole text, lines ended by line feeds, at most 100 columns wide.</summary>
    public static string Of(Summary summary, TerminalLook look)
    {
        var lines = Header(summary, look).Append("");
        foreach (var table in summary.Tables)
            lines = lines.Concat(EndingsText.Of(summary, table, look)).Append("");
        if (summary.Spread.Length > 0)
            lines = lines.Concat(SpreadText.Of(summary, look)).Append("");
        foreach (var table in summary.Incomes)
            lines = lines.Concat(IncomesText.Of(summary, table, look)).Append("");
        lines = lines.Concat(ExpectationsText.Of(summary, look));
        return string.Concat(lines.Select(line => line.TrimEnd() + "\n")).TrimEnd('\n') + "\n";
    }

    private static IEnumerable<string> Header(Summary summary, TerminalLook look)
    {
        var name = look.Signs(look.Shorten(summary.Scenario, TerminalLook.Width));
        var facts = string.Join(", ", Facts(summary));
        foreach (var line in TerminalLook.Flow("", [name, facts], Gap))
            yield return line.StartsWith(name, StringComparison.Ordinal) ? look.Palette.Heading(name) + line[name.Length..] : line;
        foreach (var line in TerminalLook.Flow("", Origins(summary).Select(look.Signs), Gap))
            yield return line;
        foreach (var line in Failures(summary, look))
            yield return line;
    }

    private static IEnumerable<string> Facts(Summary summary)
    {
        if (summary.Sides > 0)
            yield return Counted(summary.Sides, "side");
        yield return Counted(summary.Tables.Length, "table");
        yield return $"horizon {summary.Calendar.HorizonDays} d from {summary.Calendar.StartDate:yyyy-MM-dd}";
        if (summary.UncertainInputs > 0)
            yield return Counted(summary.UncertainInputs, "uncertain input");
    }

    private static IEnumerable<string> Origins(Summary summary)
    {
        yield return $"seed {summary.Seed}";
        yield return $"inputs {summary.ScenarioId}";
        if (summary.Model.Length > 0)
            yield return $"model {summary.Model}";
        yield return Counted(summary.Replications, "replication");
    }

    private static IEnumerable<string> Failures(Summary summary, TerminalLook look)
    {
        if (summary.Failed == 0)
            yield break;
        yield return $"n = {Numbers.Count(summary.Completed)} of {Numbers.Count(summary.Replications)}, {Numbers.Count(summary.Failed)} failed and left out";
        if (summary.Failed <= NotableFailures * summary.Replications)
            yield break;
        yield return "whichever way they had ended, the shares would lie in";
        foreach (var table in summary.Tables)
        {
            var title = summary.Tables.Length == 1 ? "  " : $"  {EndingsText.Title(table, look, LongestTitle)}: ";
            foreach (var line in TerminalLook.Flow(title, EndingsText.WorstCases(table, summary.Failed, look), Gap))
                yield return line;
        }
    }

    private static string Counted(long count, string what) => $"{Numbers.Count(count)} {what}{(count == 1 ? "" : "s")}";
}

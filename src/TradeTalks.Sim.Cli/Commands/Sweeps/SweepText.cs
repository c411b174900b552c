using System.Text;
using TradeTalks.Sim.Cli.Commands.Terminal;
using TradeTalks.Sim.Cli.ScenarioFiles.Sweeps;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Sweeps;

namespace TradeTalks.Sim.Cli.Commands.Sweeps;

/// <summary>What `sweep` prints: for each metric a table of the points, and how far they can be told apart.</summary>
internal static class SweepText
{
    private const string Gap = "   ";
    private const int WidestValue = 28;

    /// <summary>The whole text, lines ended by line feeds, at most 100 columns wide.</summary>
    public static string Of(SweepSummary summary, TerminalLook look)
    {
        var lines = Header(summary, look);
        for (var metric = 0; metric < summary.Metrics; metric++)
            lines = lines.Append("").Concat(Table(summary, metric, look)).Concat(Told(summary, metric, look));
        return string.Concat(lines.Select(line => look.Shorten(look.Signs(line.TrimEnd()), TerminalLook.Width) + "\n"));
    }

    /// <summary>All points as one text, for the hash of the inputs.</summary>
    public static byte[] Fingerprint(SweepSetup setup, long replications)
    {
        var text = new StringBuilder($"sweep {replications}\n");
        foreach (var point in setup.Cases)
            text.AppendJoin(' ', point.Metrics.Select(static metric => metric.Text)).AppendJoin(' ', setup.Axes.Zip(point.Point.Values, static (axis, value) => $"{axis.Path.Text}={value.Text}")).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<string> Header(SweepSummary summary, TerminalLook look) =>
    [
        .. TerminalLook.Flow("", [summary.Scenario, $"sweep of {Amounts.Counted(summary.Keys.Length, "key")}, {Amounts.Counted(summary.Planned, "point")}", $"{Numbers.Count(summary.Replications)} replications each, the same seeds"], Gap).Select(look.Palette.Heading),
        .. TerminalLook.Flow("", [$"seed {summary.Seed}", $"inputs {summary.ScenarioId}", $"model {summary.Model}"], Gap),
    ];

    private static IEnumerable<string> Table(SweepSummary summary, int metric, TerminalLook look)
    {
        var hasDifferences = summary.Rows.Any(row => row.Estimates[metric].Difference is not null);
        string[] heading = ["point", .. summary.Keys.Select(static key => key.Name), summary.Rows[0].Estimates[metric].Estimate.Metric.Text, .. hasDifferences ? ["against point 1", "", ""] : Array.Empty<string>()];
        string[][] rows = [heading, .. summary.Rows.Select(row => Cells(row, metric, hasDifferences, look))];
        int[] widths = [.. heading.Select((_, column) => rows.Max(cells => cells[column].Length))];
        for (var i = 0; i < rows.Length; i++)
        {
            var line = string.Join(Gap, rows[i].Select((cell, column) => column == 0 ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column])));
            yield return i == 0 ? look.Palette.Heading(line) : line;
        }
    }

    private static string[] Cells(SweepRow row, int metric, bool hasDifferences, TerminalLook look)
    {
        var (estimate, difference) = row.Estimates[metric];
        string[] start = [$"{row.Point}", .. row.Values.Select(value => look.Shorten(value.Text, WidestValue)), Shown(estimate, look)];
        if (!hasDifferences)
            return start;
        var words = difference is null ? null : new Differences(difference, look.IsAscii ? "-" : "−");
        return [.. start, words?.Change ?? "", words?.Interval ?? "", difference?.Verdict(0) ?? ""];
    }

    private static string Shown(Estimate estimate, TerminalLook look) =>
        estimate.Interval.HalfWidth is { } half ? $"{Estimates.Value(estimate)} {look.PlusMinus} {Estimates.Width(estimate.Metric, half)}" : Estimates.Value(estimate);

    private static IEnumerable<string> Told(SweepSummary summary, int metric, TerminalLook look)
    {
        var measured = summary.Rows[0].Estimates[metric].Estimate.Metric;
        if (summary.WidestDifference(metric) is not { } widest)
            return [];
        var comparisons = Amounts.Counted(summary.Planned - 1, "comparison");
        return TerminalLook.Wrap("", $"differences from point 1 below {Estimates.Width(measured, widest)} are not told apart (paired by the same seeds, 95 % for {comparisons} together)", TerminalLook.Width).Select(look.Signs);
    }
}

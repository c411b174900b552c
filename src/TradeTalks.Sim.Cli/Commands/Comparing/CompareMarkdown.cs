using System.Text;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Comparisons;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>A comparison for a pull request or a memo.</summary>
internal static class CompareMarkdown
{
    /// <summary>The whole text, lines ended by line feeds.</summary>
    public static string Of(ShownComparison shown)
    {
        var comparison = shown.Comparison;
        var text = new StringBuilder();
        var names = string.Join(", ", comparison.Labels.Select((label, i) => $"{ShownComparison.Letter(i)} = {Escaped(label)} (`{shown.Named[i].HashWith(comparison.Seed)}`)"));
        text.Append($"**{names}**\n\n{Amounts.Counted(comparison.Pairs, "pair")} with common random numbers, seed {comparison.Seed}, model {ModelVersion.Text}.\n\n");
        if (shown.DifferentDays.Length > 0)
            text.Append($"{shown.DifferentDays}\n\n");
        Append(text, [$"inputs that differ ({shown.Inputs.Rows.Length} of {shown.Inputs.Total})", .. shown.Named.Select((_, i) => ShownComparison.Letter(i))], shown.Inputs.Rows.Select(row => (string[])[$"`{row.Path}`", .. row.Texts.Select(value => value ?? "not stated")]));
        foreach (var contrast in comparison.Contrasts)
            Append(text, shown, contrast);
        if (comparison.Ranking is not null)
            text.Append($"{RankingWords.Of(shown)}\n");
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Append(StringBuilder text, ShownComparison shown, Contrast contrast)
    {
        var letter = ShownComparison.Letter(contrast.Variant);
        Append(text, ["", "A", letter, $"{letter} − A", $"{shown.Level} CI", ""], shown.Rows(contrast).Select(row => Cells(shown, row)));
        foreach (var flips in contrast.Flips)
        {
            var table = flips.Table.Length > 0 ? $" at {flips.Table}" : "";
            Append(text, [$"same talks{table}", "of A", .. flips.Possible.Select(ending => $"{letter}: {FlipsText.Brief(flips, ending)}")], flips.Possible.Where(inA => flips.OfA(inA) > 0).Select(inA => Cells(flips, inA)));
        }
    }

    private static string[] Cells(ShownComparison shown, Difference row)
    {
        var words = new Differences(row, "−");
        return [Escaped(shown.NameOf(row)), words.A, words.B, words.Change, words.Interval, shown.WordFor(row)];
    }

    private static string[] Cells(FlipMatrix flips, Ending inA) =>
        [$"A: {FlipsText.Brief(flips, inA)}", Numbers.Count(flips.OfA(inA)), .. flips.Possible.Select(inB => Numbers.Count(flips.Count(inA, inB)))];

    /// <summary>A table, its first column to the left, the others to the right; nothing where there are no rows.</summary>
    private static void Append(StringBuilder text, string[] heading, IEnumerable<string[]> rows)
    {
        var lines = rows.Select(row => $"| {string.Join(" | ", row)} |\n").ToList();
        if (lines.Count > 0)
            text.Append($"| {string.Join(" | ", heading)} |\n|---|{string.Concat(heading.Skip(1).Select(_ => "---:|"))}\n{string.Concat(lines)}\n");
    }

    private static string Escaped(string words) => words.Replace("|", "\\|", StringComparison.Ordinal);
}

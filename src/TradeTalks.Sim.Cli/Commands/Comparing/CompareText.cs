using TradeTalks.Sim.Cli.Commands.Terminal;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Comparisons;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>What `compare` prints: the inputs that differ, the differences, what became of the same talks, and where to look next.</summary>
internal static class CompareText
{
    private const string Gap = "   ";

    /// <summary>The whole text, lines ended by line feeds, at most 100 columns wide.</summary>
    /// <param name="shown">The comparison.</param>
    /// <param name="files">Where its files are.</param>
    /// <param name="look">The signs and colours of the terminal.</param>
    /// <param name="hints">The words that lead on; null to leave them out.</param>
    public static string Of(ShownComparison shown, string files, TerminalLook look, CompareWords? hints)
    {
        var lines = Head(shown, look).Append("").Concat(InputsText.Of(shown, look)).Append("");
        foreach (var contrast in shown.Comparison.Contrasts)
        {
            lines = lines.Concat(DifferencesText.Of(shown, contrast, look)).Concat(Shifts(shown, contrast)).Append("");
            foreach (var flips in contrast.Flips)
                lines = lines.Concat(FlipsText.Of(contrast, flips, look)).Append("");
        }

        if (shown.Comparison.Ranking is not null)
            lines = lines.Concat(TerminalLook.Wrap("", RankingWords.Of(shown), TerminalLook.Width)).Append("");
        lines = lines.Append(files);
        if (hints is not null)
            lines = lines.Concat(Next(shown, hints));
        return string.Concat(lines.Select(line => look.Signs(line.TrimEnd()) + "\n")).TrimEnd('\n') + "\n";
    }

    private static IEnumerable<string> Head(ShownComparison shown, TerminalLook look)
    {
        var comparison = shown.Comparison;
        var names = comparison.Labels.Select((label, i) => look.Palette.Heading($"{ShownComparison.Letter(i)} {look.Shorten(label, 40)}"));
        foreach (var line in TerminalLook.Flow("", names, Gap))
            yield return line;
        var hashes = string.Join(", ", shown.Named.Select((one, i) => $"{ShownComparison.Letter(i)} {one.HashWith(comparison.Seed)}"));
        string[] facts = [$"{Amounts.Counted(comparison.Pairs, "pair")} with common random numbers", $"seed {comparison.Seed}", $"inputs {hashes}", $"model {ModelVersion.Text}"];
        foreach (var line in TerminalLook.Flow("", facts, Gap))
            yield return line;
        foreach (var line in TerminalLook.Wrap("", shown.DifferentDays, TerminalLook.Width).Where(line => line.Length > 0))
            yield return line;
        if (comparison.Failed > 0)
            yield return $"{Numbers.Count(comparison.Failed)} replications failed; their pairs are left out";
    }

    /// <summary>How far the distributions of times lie apart, over all replications that have one.</summary>
    private static IEnumerable<string> Shifts(ShownComparison shown, Contrast contrast)
    {
        var letter = ShownComparison.Letter(contrast.Variant);
        foreach (var row in shown.Rows(contrast).Where(row => row.Metric.Quantity == Quantity.Duration && row.Distance is not null))
        {
            var distance = row.Distance!.Value;
            var words = $"{Differences.Unconditional(row.Metric.Column.Label)}, over all that have it: the curves of A and {letter} are at most {Numbers.Fixed(100 * distance.KolmogorovSmirnov, 1)} pt apart, {Numbers.Fixed(distance.Wasserstein, 1)} d on average";
            foreach (var line in TerminalLook.Wrap("  ", words, TerminalLook.Width))
                yield return line;
        }
    }

    /// <summary>A course that ends otherwise, told under both cases; where none does, nothing.</summary>
    private static IEnumerable<string> Next(ShownComparison shown, CompareWords words)
    {
        foreach (var contrast in shown.Comparison.Contrasts)
        {
            if (contrast.Flips.FirstOrDefault(flips => flips.LargestFlip is not null) is { } turned)
                return [$"next: {words.Trace(contrast.Variant, turned.Named(turned.LargestFlip!.Value.A, turned.LargestFlip.Value.B)[0])}"];
        }

        return [];
    }
}

using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Sources;
using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Cli.Commands.Terminal;

/// <summary>Where the spread of an outcome comes from, in two lines.</summary>
internal static class SourcesText
{
    private const int MostNamed = 5;
    private const double AboveNoise = 2;
    private const string Gap = "   ";

    /// <summary>The lines, ended by line feeds, at most 100 columns wide.</summary>
    /// <param name="sources">Where the spread comes from.</param>
    /// <param name="about">The outcome in words: any deal.</param>
    /// <param name="look">The signs that may be written.</param>
    public static string Of(SpreadSources sources, string about, TerminalLook look)
    {
        var title = $"Where the spread comes from ({about})";
        var lines = TerminalLook.Flow("", [title, .. Shares(sources.Split, sources.ShareOfInputs)], Gap).Concat(Inputs(sources));
        return string.Concat(lines.Select(line => line.StartsWith(title, StringComparison.Ordinal) ? look.Palette.Heading(title) + line[title.Length..] : line).Select(line => look.Signs(line) + "\n"));
    }

    private static IEnumerable<string> Shares(VarianceSplit split, Interval interval)
    {
        if (split.ShareOfInputs is not { } share || interval is not { Low: { } low, High: { } high })
        {
            yield return "it does not vary";
            yield break;
        }

        yield return $"uncertain inputs {Whole(share)} % [{Whole(low)}, {Whole(high)}]";
        yield return $"chance {Whole(1 - share)} %";
        yield return $"({Numbers.Count(split.Pairs)} twins)";
    }

    private static IEnumerable<string> Inputs(SpreadSources sources)
    {
        var noise = $"(PAWN; a dummy input scores {Amounts.Probability(sources.Dummy)})";
        var named = sources.Inputs.Where(input => input.Score > AboveNoise * sources.Dummy).Take(MostNamed).Select(input => $"{input.Path} {Amounts.Probability(input.Score)}").ToList();
        return named.Count == 0
            ? [$"  no input stands out {noise}"]
            : TerminalLook.Flow("  most: ", [.. named.Select((one, i) => i + 1 < named.Count ? $"{one}," : one), noise], " ");
    }

    private static string Whole(double share) => Numbers.Fixed(100 * share, 0);
}

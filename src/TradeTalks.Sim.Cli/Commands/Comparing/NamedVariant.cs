using System.Collections.Immutable;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Experiments.Comparisons;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>A case as the user named it, read and ready to be played.</summary>
/// <param name="Source">Where it was read from.</param>
/// <param name="Variant">The case.</param>
/// <param name="Reading">Its file with all that is laid over it.</param>
internal sealed record NamedVariant(CaseSource Source, Variant Variant, Reading Reading)
{
    /// <summary>Reads all cases, prints what is wrong with any of them, and returns those that are right.</summary>
    /// <param name="ways">How the user named them.</param>
    /// <param name="tweaks">What is laid over all of them.</param>
    /// <param name="output">The folder for all runs.</param>
    /// <param name="problems">Where problems are printed.</param>
    /// <exception cref="IOException">One cannot be read.</exception>
    public static ImmutableArray<NamedVariant> ReadAll(ImmutableArray<string> ways, Tweaks tweaks, string output, TextWriter problems)
    {
        var sources = CaseSource.Find(ways, tweaks, output);
        var areDistinct = sources.Select(source => source.Label).Distinct(StringComparer.Ordinal).Count() == sources.Length;
        return [.. sources.Select((source, i) => Read(source, areDistinct ? source.Label : ways[i], problems)).OfType<NamedVariant>()];
    }

    /// <summary>The hash of its inputs, as the folder of its run carries it.</summary>
    public string HashWith(ulong seed) => RunFolder.HashOf(Reading.Contents, seed, ModelVersion.Text);

    private static NamedVariant? Read(CaseSource source, string label, TextWriter problems)
    {
        var reading = ScenarioReader.Read(source.File, source.Tweaks);
        if (reading.Problems.Count > 0)
            problems.WriteLine($"Case '{label}':");
        reading.ShowProblems(problems);
        return reading.Scenario is { } scenario ? new NamedVariant(source, new Variant(label, scenario), reading) : null;
    }
}

using System.Collections.Immutable;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Experiments.Comparisons;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>A case as the user named it, read and ready to be played. The only place that knows in which ways a case can be named.</summary>
/// <param name="Way">How the user named it.</param>
/// <param name="Variant">The case.</param>
/// <param name="Files">The contents that went in, for the hash of the inputs.</param>
internal sealed record NamedVariant(string Way, Variant Variant, ImmutableArray<byte[]> Files)
{
    /// <summary>Reads all cases, prints what is wrong with any of them, and returns those that are right.</summary>
    /// <exception cref="IOException">One cannot be read.</exception>
    public static ImmutableArray<NamedVariant> ReadAll(ImmutableArray<string> ways, TextWriter problems)
    {
        string[] labels = [.. ways.Select(way => Path.GetFileNameWithoutExtension(way))];
        var areDistinct = labels.Distinct(StringComparer.Ordinal).Count() == labels.Length;
        return [.. ways.Select((way, i) => Read(way, areDistinct ? labels[i] : way, problems)).OfType<NamedVariant>()];
    }

    /// <summary>The hash of its inputs, as the folder of its run carries it.</summary>
    public string HashWith(ulong seed) => RunFolder.HashOf(Files, seed, ModelVersion.Text);

    private static NamedVariant? Read(string way, string label, TextWriter problems)
    {
        var reading = ScenarioReader.Read(way);
        reading.ShowProblems(problems);
        return reading.Scenario is { } scenario ? new NamedVariant(way, new Variant(label, scenario), [.. reading.Contents]) : null;
    }
}

using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Layers;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.ScenarioFiles;

/// <summary>What came of reading a file.</summary>
/// <param name="Files">The files that went in: the one the user named, then its parents, the nearest first, overlays and settings.</param>
/// <param name="Scenario">The case; null where there were errors.</param>
/// <param name="Problems">What is wrong, or odd.</param>
internal sealed record Reading(ImmutableArray<InputFile> Files, Scenario? Scenario, ProblemList Problems)
{
    /// <summary>What other layers than the file state, or stated until it was overridden.</summary>
    public ImmutableArray<Origin> Origins { get; init; } = [];

    /// <summary>The file with what it inherits; null where it could not be read.</summary>
    public MapNode? Tree { get; init; }

    /// <summary>The files of trade data that went in.</summary>
    public ImmutableArray<InputFile> Data { get; init; } = [];

    /// <summary>The contents of everything that went in.</summary>
    public IEnumerable<byte[]> Contents => Files.Concat(Data).Select(file => file.Content);

    /// <summary>The file as the user named it.</summary>
    public string Name => Files[0].Name;

    /// <summary>"(extends base/us-china.yaml)", and what is laid over the file; null where it stands alone.</summary>
    public string? Lineage
    {
        get
        {
            string[] parts = [.. Described(Layer.Extends, "extends"), .. Described(Layer.Overlay, "under"), .. Settings()];
            return parts.Length == 0 ? null : $"({string.Join("; ", parts)})";
        }
    }

    /// <summary>The way to a file from the folder of the file the user named, folders divided by "/".</summary>
    /// <param name="name">The file as problems name it.</param>
    public string WayTo(string name) => Printable.Clean(FileWay.Between(Name, name));

    /// <summary>Where a mark is, for a list of origins: base/us-china.yaml:9, or --set 2.</summary>
    public string PlaceOf(Mark mark) => mark.Source.Layer == Layer.Set ? mark.Source.Name : $"{WayTo(mark.Source.Name)}:{mark.Line}";

    /// <summary>Prints the problems, if any.</summary>
    public void ShowProblems(TextWriter writer)
    {
        if (Problems.Count > 0)
            writer.Write(ProblemPrinter.Print(Problems, Lineage is null ? Name : $"{Name} {Lineage}"));
    }

    private IEnumerable<string> Described(Layer layer, string word)
    {
        var files = Files.Where(file => file.Layer == layer).ToList();
        if (files.Count > 0)
            yield return $"{word} {WayTo(files[0].Name)}{(files.Count > 1 ? $" and {files.Count - 1} more" : "")}";
    }

    private IEnumerable<string> Settings()
    {
        var count = Files.Count(static file => file.Layer == Layer.Set);
        if (count > 0)
            yield return count == 1 ? "1 value set" : $"{count} values set";
    }
}

using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Layers;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.ScenarioFiles;

/// <summary>What came of reading a file.</summary>
/// <param name="Files">The files that went in: the one the user named, then its parents, the nearest first.</param>
/// <param name="Scenario">The case; null where there were errors.</param>
/// <param name="Problems">What is wrong, or odd.</param>
internal sealed record Reading(ImmutableArray<InputFile> Files, Scenario? Scenario, ProblemList Problems)
{
    /// <summary>What the parents state, or stated until it was overridden.</summary>
    public ImmutableArray<Origin> Origins { get; init; } = [];

    /// <summary>The files of trade data that went in.</summary>
    public ImmutableArray<InputFile> Data { get; init; } = [];

    /// <summary>The contents of everything that went in.</summary>
    public IEnumerable<byte[]> Contents => Files.Concat(Data).Select(file => file.Content);

    /// <summary>The file as the user named it.</summary>
    public string Name => Files[0].Name;

    /// <summary>"(extends base/us-china.yaml)"; null where the file has no parent.</summary>
    public string? Lineage => Files.Length switch
    {
        1 => null,
        2 => $"(extends {WayTo(Files[1].Name)})",
        _ => $"(extends {WayTo(Files[1].Name)} and {Files.Length - 2} more)",
    };

    /// <summary>The way to a file from the folder of the file the user named, folders divided by "/".</summary>
    /// <param name="name">The file as problems name it.</param>
    public string WayTo(string name) => Printable.Clean(FileWay.Between(Name, name));

    /// <summary>Prints the problems, if any.</summary>
    public void ShowProblems(TextWriter writer)
    {
        if (Problems.Count > 0)
            writer.Write(ProblemPrinter.Print(Problems, Lineage is null ? Name : $"{Name} {Lineage}"));
    }
}

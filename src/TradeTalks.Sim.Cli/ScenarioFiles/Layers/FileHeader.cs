using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Layers;

/// <summary>What each file says for itself, and no file for another: the version, which comes first, and its parent.</summary>
/// <param name="Body">The file without its parent; another layer without its version too.</param>
/// <param name="Parent">The way to the parent; null where there is none.</param>
/// <param name="Mark">Where the parent is named.</param>
internal sealed record FileHeader(MapNode Body, string? Parent, Mark Mark)
{
    /// <summary>Reads the header of a file; null where the file is no map, or names its parent in a wrong way.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="root">The form of whole scenarios; its first key is the version.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static FileHeader? Read(Node tree, MapForm root, ProblemList problems)
    {
        var version = root.Keys[0];
        var extends = root.Keys.FirstOrDefault(static key => key.Form is ParentForm);
        if (new Binder(new MapForm(extends is null ? [version] : [version, extends]), problems).Bind(Only(tree, version, extends)) is not { } values || tree is not MapNode file)
            return null;
        CheckVersionComesFirst(file, version.Name, problems);
        var body = BodyOf(file, version, extends);
        if (extends is null || file.Find(extends.Name) is null)
            return new FileHeader(body, null, file.Mark);
        return values.TryGet<string>(extends, out var parent) ? new FileHeader(body, parent, values.MarkOf(extends)) : null;
    }

    private static Node Only(Node tree, Key version, Key? extends) =>
        tree is MapNode map ? new MapNode(map.Mark, [.. map.Entries.Where(entry => entry.Name == version.Name || entry.Name == extends?.Name)]) : tree;

    private static MapNode BodyOf(MapNode file, Key version, Key? extends)
    {
        var isOther = file.Mark.Source.Layer != Layer.File;
        return new MapNode(file.Mark, [.. file.Entries.Where(entry => entry.Name != extends?.Name && !(isOther && entry.Name == version.Name))]);
    }

    private static void CheckVersionComesFirst(MapNode file, string version, ProblemList problems)
    {
        if (file.Entries.FirstOrDefault(entry => entry.Name == version) is { } found && found != file.Entries[0])
            problems.Add(FileCodes.VersionNotFirst, found.Key.Mark, $"'{version}' must be the first key of the file");
    }
}

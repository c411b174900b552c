using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Binding;

/// <summary>Reads a text against a form: tree, then typed values.</summary>
internal static class ScenarioText
{
    /// <summary>The typed values; null where the text is no map. Whether they are complete, the problems tell.</summary>
    public static BoundMap? Read(Source source, MapForm root, ProblemList problems)
    {
        if (TreeReader.Read(source, problems) is not { } tree)
            return null;
        CheckVersionComesFirst(tree, root, problems);
        return new Binder(root, problems).Bind(tree);
    }

    private static void CheckVersionComesFirst(Node tree, MapForm root, ProblemList problems)
    {
        var first = root.Keys.IsEmpty ? null : root.Keys[0].Name;
        if (tree is not MapNode map || map.Entries.FirstOrDefault(entry => entry.Name == first) is not { } version || version == map.Entries[0])
            return;
        problems.Add(FileCodes.VersionNotFirst, version.Key.Mark, $"'{first}' must be the first key of the file");
    }
}

using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Layers;

/// <summary>Reads a file and, one after the other, the files it extends, and merges them.</summary>
/// <param name="root">The form of whole scenarios.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class LayerReader(MapForm root, ProblemList problems)
{
    private readonly ParentFinder _finder = new(problems);
    private readonly List<FileHeader> _headers = [];

    /// <summary>The file with its parents.</summary>
    public LayeredText Read(Source file)
    {
        for (var source = file; source is not null;)
        {
            if (TreeReader.Read(source, problems) is not { } tree || FileHeader.Read(tree, root, problems) is not { } header)
                break;
            _headers.Add(header);
            if (header.Parent is null)
                return Merge();
            source = _finder.Open(header.Parent, header.Mark);
        }

        return new LayeredText(null, _finder.Parents, []);
    }

    private LayeredText Merge()
    {
        var rule = new MergeRule(problems);
        var tree = new MapNode(_headers[^1].Body.Mark, []);
        foreach (var header in Enumerable.Reverse(_headers))
            tree = rule.Merge(tree, header.Body, root);
        if (tree.Size <= NodeBuilder.MostNodes)
            return new LayeredText(tree, _finder.Parents, OriginList.Of(tree, rule.Deletions));
        problems.Add(TextCodes.TooLarge, _headers[0].Mark, $"with the files it extends the file has {tree.Size} values, more than {NodeBuilder.MostNodes}");
        return new LayeredText(null, _finder.Parents, []);
    }
}

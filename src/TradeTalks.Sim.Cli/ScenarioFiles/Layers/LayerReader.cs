using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Layers;

/// <summary>Reads a file, one after the other the files it extends, and what is laid over it, and merges them.</summary>
/// <param name="root">The form of whole scenarios.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class LayerReader(MapForm root, ProblemList problems)
{
    private readonly ParentFinder _finder = new(problems);
    private readonly List<FileHeader> _headers = [];

    /// <summary>The file with its parents and what is laid over it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="above">Overlays, then settings; null for none.</param>
    public LayeredText Read(Source file, IEnumerable<Source>? above = null)
    {
        for (var source = file; source is not null;)
        {
            if (TreeReader.Read(source, problems) is not { } tree || FileHeader.Read(tree, root, problems) is not { } header)
                break;
            _headers.Add(header);
            if (header.Parent is null)
                return Merge(above ?? []);
            source = _finder.Open(header.Parent, header.Mark);
        }

        return LayeredText.Unreadable(_finder.Parents);
    }

    private LayeredText Merge(IEnumerable<Source> above)
    {
        var rule = new MergeRule(problems);
        var tree = new MapNode(_headers[^1].Body.Mark, []);
        foreach (var header in Enumerable.Reverse(_headers))
            tree = rule.Merge(tree, header.Body, root);
        tree = above.Aggregate(tree, (below, source) => Lay(below, source, rule));
        if (tree.Size <= NodeBuilder.MostNodes)
            return new LayeredText(tree, _finder.Parents, OriginList.Of(tree, rule.Deletions));
        problems.Add(TextCodes.TooLarge, _headers[0].Mark, $"with the files it extends the file has {tree.Size} values, more than {NodeBuilder.MostNodes}");
        return LayeredText.Unreadable(_finder.Parents);
    }

    private MapNode Lay(MapNode below, Source source, MergeRule rule)
    {
        if (source.Layer == Layer.Set)
            return Setting.Read(source, problems) is { } setting ? new SettingLayer(root, problems, rule).Lay(below, setting) : below;
        if (TreeReader.Read(source, problems) is not { } tree || FileHeader.Read(tree, root, problems) is not { } header)
            return below;
        if (header.Parent is not null)
            problems.Add(FileCodes.OverlayExtends, header.Mark, "an overlay extends no file", "lay that file over too, before this one");
        return rule.Merge(below, header.Body, root);
    }
}

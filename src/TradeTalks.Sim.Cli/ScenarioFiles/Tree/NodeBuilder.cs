using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using YamlDotNet.Core.Events;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Tree;

/// <summary>Builds the nodes of one document from its events.</summary>
internal sealed class NodeBuilder(EventReader events, ProblemList problems)
{
    /// <summary>Levels of lists and maps a file may have.</summary>
    public const int DeepestLevel = 32;

    /// <summary>Nodes a file may have once its aliases are expanded.</summary>
    public const int MostNodes = 100_000;

    private readonly Anchors _anchors = new();
    private int _nodes;

    /// <summary>Builds the node that begins at the next event.</summary>
    /// <param name="depth">Lists and maps around it.</param>
    /// <exception cref="UnreadableException">The text cannot be understood, or a bound is passed.</exception>
    public Node Build(int depth)
    {
        if (events.Current is AnchorAlias)
            return BuildAlias(depth);
        var opening = events.Current as NodeEvent;
        Count(1);
        _anchors.Open(opening);
        Node node = opening switch
        {
            SequenceStart => BuildList(depth),
            MappingStart => BuildMap(depth),
            _ => BuildScalar(),
        };
        if (opening is { Tag.IsEmpty: false })
            node = Tags.Apply(opening.Tag.Value, events.MarkOf(opening), node, problems);
        _anchors.Close(opening, node);
        return node;
    }

    private ScalarNode BuildScalar()
    {
        var scalar = events.Take<Scalar>();
        return new ScalarNode(events.MarkOf(scalar), scalar.Value, scalar.Style);
    }

    private ListNode BuildList(int depth)
    {
        var start = events.Take<SequenceStart>();
        Deepen(start, depth);
        var items = ImmutableArray.CreateBuilder<Node>();
        while (events.Current is not SequenceEnd)
            items.Add(Build(depth + 1));
        var end = events.Take<SequenceEnd>();
        return new ListNode(Span(start, start.Style == SequenceStyle.Flow ? end : start), items.ToImmutable());
    }

    private MapNode BuildMap(int depth)
    {
        var start = events.Take<MappingStart>();
        Deepen(start, depth);
        var entries = new EntryList(problems);
        while (events.Current is not MappingEnd)
            entries.Add(BuildKey(depth + 1), Build(depth + 1));
        var end = events.Take<MappingEnd>();
        var mark = start.Style == MappingStyle.Flow ? Span(start, end) : entries.FirstKey ?? Span(start, start);
        return new MapNode(mark, entries.ToImmutable());
    }

    private ScalarNode? BuildKey(int depth)
    {
        var mark = events.Current is { } key ? events.MarkOf(key) : default;
        var isAlias = events.Current is AnchorAlias;
        var node = Build(depth);
        if (node is ScalarNode { Text.Length: > 0 } text && !isAlias)
            return text;
        problems.Add(TextCodes.KeyNotText, mark, $"a key must be a text, not {(isAlias ? "an alias" : node.Description)}");
        return null;
    }

    private Node BuildAlias(int depth)
    {
        var alias = events.Take<AnchorAlias>();
        var node = _anchors.Resolve(alias, events.MarkOf(alias));
        Count(node.Size);
        if (depth + node.Height > DeepestLevel)
            throw TooDeep(alias);
        return node;
    }

    private void Deepen(NodeEvent start, int depth)
    {
        if (depth >= DeepestLevel)
            throw TooDeep(start);
    }

    private void Count(int nodes)
    {
        _nodes += nodes;
        if (_nodes > MostNodes)
            throw new UnreadableException(new Problem(TextCodes.TooLarge, events.Here(), $"the file has more than {MostNodes} values, aliases expanded"));
    }

    private UnreadableException TooDeep(ParsingEvent start) =>
        new(new Problem(TextCodes.TooLarge, events.MarkOf(start), $"lists and maps are more than {DeepestLevel} deep here"));

    private Mark Span(ParsingEvent start, ParsingEvent end)
    {
        var (first, last) = (events.MarkOf(start), events.MarkOf(end));
        return first.Line == last.Line ? first with { EndColumn = Math.Max(last.EndColumn, first.EndColumn) } : first;
    }
}

using System.Collections.Immutable;
using YamlDotNet.Core;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Tree;

/// <summary>One node of a scenario file; it knows where it stands.</summary>
/// <param name="mark">Where it stands; for a block its first line.</param>
internal abstract class Node(Mark mark)
{
    public Mark Mark { get; } = mark;

    /// <summary>Nodes in it, itself included, counting shared ones each time.</summary>
    public abstract int Size { get; }

    /// <summary>Levels of lists and maps in it; 0 for a scalar.</summary>
    public abstract int Height { get; }

    /// <summary>"a map", "a list", or the text in quotes.</summary>
    public abstract string Description { get; }
}

/// <summary>A text, which our own rules read as number, date or name.</summary>
internal sealed class ScalarNode(Mark mark, string text, ScalarStyle style) : Node(mark)
{
    public string Text { get; } = text;

    public ScalarStyle Style { get; } = style;

    /// <summary>Whether nothing was written at all, not even quotes.</summary>
    public bool IsBlank => Text.Length == 0 && Style == ScalarStyle.Plain;

    public override int Size => 1;

    public override int Height => 0;

    public override string Description => IsBlank ? "nothing" : Printable.Quote(Text);
}

/// <summary>A list.</summary>
internal sealed class ListNode(Mark mark, ImmutableArray<Node> items) : Node(mark)
{
    public ImmutableArray<Node> Items { get; } = items;

    public override int Size { get; } = 1 + items.Sum(static item => item.Size);

    public override int Height { get; } = 1 + items.Select(static item => item.Height).DefaultIfEmpty().Max();

    public override string Description => "a list";
}

/// <summary>A map from texts to nodes, in the order written.</summary>
internal sealed class MapNode(Mark mark, ImmutableArray<Entry> entries) : Node(mark)
{
    public ImmutableArray<Entry> Entries { get; } = entries;

    public override int Size { get; } = 1 + entries.Sum(static entry => 1 + entry.Value.Size);

    public override int Height { get; } = 1 + entries.Select(static entry => entry.Value.Height).DefaultIfEmpty().Max();

    public override string Description => "a map";

    /// <summary>The value behind a key, or null.</summary>
    public Node? Find(string key) => Entries.FirstOrDefault(entry => entry.Name == key)?.Value;
}

/// <summary>The tag <c>!reset</c>: deletes what a parent says.</summary>
/// <param name="mark">Where it stands.</param>
/// <param name="id">The id of the list item to delete; null where the value of a key is meant.</param>
internal sealed class ResetNode(Mark mark, string? id) : Node(mark)
{
    /// <summary>The tag as written.</summary>
    public const string Tag = "!reset";

    public string? Id { get; } = id;

    public override int Size => 1;

    public override int Height => 0;

    public override string Description => Tag;
}

/// <summary>A key of a map with its value.</summary>
internal sealed record Entry(ScalarNode Key, Node Value)
{
    public string Name => Key.Text;

    /// <summary>Where the value stands that this one overrides; null where there was none, or where both were merged.</summary>
    public Mark? Overrides { get; init; }

    /// <summary>Whether it stands in the free room of keys that begin with "x-".</summary>
    public bool IsNote => Name.StartsWith("x-", StringComparison.Ordinal);
}

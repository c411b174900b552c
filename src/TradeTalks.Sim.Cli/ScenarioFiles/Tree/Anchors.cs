using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using YamlDotNet.Core.Events;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Tree;

/// <summary>The anchors of one file and the values they name.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<string, Node?> _named = new(StringComparer.Ordinal);

    /// <summary>Notes that the value of an anchor has begun.</summary>
    public void Open(NodeEvent? opening)
    {
        if (opening is { Anchor.IsEmpty: false })
            _named[opening.Anchor.Value] = null;
    }

    /// <summary>Notes that the value of an anchor is complete; a name used again means the latest.</summary>
    public void Close(NodeEvent? opening, Node node)
    {
        if (opening is { Anchor.IsEmpty: false })
            _named[opening.Anchor.Value] = node;
    }

    /// <summary>The value an alias stands for.</summary>
    /// <exception cref="UnreadableException">There is none, or the alias stands inside it.</exception>
    public Node Resolve(AnchorAlias alias, Mark mark)
    {
        var name = alias.Value.Value;
        if (_named.TryGetValue(name, out var node))
            return node ?? throw Refuse(mark, $"the alias *{Printable.Clean(name)} stands inside the value it names");
        throw Refuse(mark, $"there is no anchor &{Printable.Clean(name)} before this alias");
    }

    private static UnreadableException Refuse(Mark mark, string cause) => new(new Problem(TextCodes.Alias, mark, cause));
}

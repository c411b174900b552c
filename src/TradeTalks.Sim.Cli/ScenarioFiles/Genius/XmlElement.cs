using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Genius;

/// <summary>An element that knows where it stands.</summary>
/// <param name="Name">Its name, without a prefix.</param>
/// <param name="Mark">Where its name is written.</param>
internal sealed record XmlElement(string Name, Mark Mark)
{
    private readonly Dictionary<string, XmlText> _attributes = new(StringComparer.Ordinal);
    private readonly List<XmlElement> _children = [];

    /// <summary>The elements inside it, in order.</summary>
    public IReadOnlyList<XmlElement> Children => _children;

    /// <summary>The elements of a name directly inside it.</summary>
    public IEnumerable<XmlElement> All(string name) => _children.Where(child => child.Name == name);

    /// <summary>An attribute; null where it is absent.</summary>
    public XmlText? Find(string name) => _attributes.GetValueOrDefault(name);

    /// <summary>The value of an attribute; null where it is absent or empty.</summary>
    public string? TextOf(string name) => Find(name) is { Value.Length: > 0 } attribute ? attribute.Value : null;

    internal void Add(string name, XmlText attribute) => _attributes[name] = attribute;

    internal void Add(XmlElement child) => _children.Add(child);
}

/// <summary>The value of an attribute and where it stands.</summary>
/// <param name="Value">What is written, entities resolved.</param>
/// <param name="Mark">Where the attribute begins.</param>
internal sealed record XmlText(string Value, Mark Mark);

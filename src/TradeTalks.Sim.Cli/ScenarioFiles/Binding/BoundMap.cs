using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Binding;

/// <summary>A map of the scenario read against its form: typed values by key, each with its place.</summary>
/// <remarks>Types by form: text, id, reference and word are <see cref="string"/>, a count is <see cref="long"/>, a date <c>WrittenDate</c>,
/// a number <see cref="Input"/>, and nested forms <see cref="BoundMap"/>, <see cref="BoundList"/>, <see cref="BoundSides"/>, <see cref="BoundPaths"/> and <see cref="BoundVariant"/>.</remarks>
internal sealed class BoundMap(MapForm form, string path, Mark mark, IReadOnlyDictionary<string, BoundValue> values)
{
    public MapForm Form { get; } = form;

    /// <summary>Where it belongs, for a sentence: "sides[China]"; empty for the whole file.</summary>
    public string Path { get; } = path;

    public Mark Mark { get; } = mark;

    /// <summary>The notes in it: entries whose keys begin with "x-".</summary>
    public ImmutableArray<Entry> Notes { get; init; } = [];

    /// <summary>The good values written, in the order of the form.</summary>
    public IEnumerable<(Key Key, BoundValue Value)> Values =>
        Form.Keys.Where(Has).Select(key => (key, values[key.Name]));

    /// <summary>Whether a good value was written for a key.</summary>
    public bool Has(Key key) => values.ContainsKey(key.Name);

    /// <summary>The value of a key that is there.</summary>
    /// <exception cref="InvalidOperationException">The key is absent, or its value is of another type.</exception>
    public T Get<T>(Key key)
        where T : notnull =>
        TryGet<T>(key, out var value) ? value : throw new InvalidOperationException($"The key '{key.Name}' is absent from '{Path}'.");

    /// <summary>The value of a key, or what holds without it.</summary>
    public T GetOr<T>(Key key, T absent)
        where T : notnull =>
        TryGet<T>(key, out var value) ? value : absent;

    /// <summary>The value of a key if it is there.</summary>
    /// <exception cref="InvalidOperationException">Its value is of another type.</exception>
    public bool TryGet<T>(Key key, [NotNullWhen(true)] out T? value)
        where T : notnull
    {
        value = default;
        if (!values.TryGetValue(key.Name, out var bound))
            return false;
        value = bound.Value is T typed ? typed : throw new InvalidOperationException($"The key '{key.Name}' holds {bound.Value.GetType().Name}, not {typeof(T).Name}.");
        return true;
    }

    /// <summary>Where the value of a key stands; the map itself where the key is absent.</summary>
    public Mark MarkOf(Key key) => values.TryGetValue(key.Name, out var bound) ? bound.Mark : Mark;

    /// <summary>Where a key stands; the map itself where it is absent.</summary>
    public Mark KeyMarkOf(Key key) => values.TryGetValue(key.Name, out var bound) ? bound.KeyMark : Mark;
}

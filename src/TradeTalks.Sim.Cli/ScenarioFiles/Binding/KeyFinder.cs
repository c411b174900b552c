using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Binding;

/// <summary>Finds the key a wrong one probably meant: here first, then elsewhere in the file.</summary>
/// <param name="root">The form of the whole file.</param>
internal sealed class KeyFinder(MapForm root)
{
    private const int MostAdvised = 100;

    private int _advised;

    private readonly Lazy<List<(string Name, string Owner)>> _elsewhere = new(() => [.. Walk(root, "").OrderBy(static found => found.Depth).Select(static found => (found.Name, found.Owner))]);

    /// <summary>What to say about an unknown key; null where nothing is near, and after a hundred keys, of which 20 are printed.</summary>
    /// <param name="name">The key as written.</param>
    /// <param name="here">The map it stands in.</param>
    public string? Advise(string name, MapForm here)
    {
        if (_advised++ >= MostAdvised)
            return null;
        if (NearestName.Find(name, here.Keys.Select(static key => key.Name)) is { } near)
            return $"did you mean '{near}'?";
        if (NearestName.Find(name, _elsewhere.Value.Select(static found => found.Name)) is not { } far)
            return null;
        var owner = _elsewhere.Value.First(found => found.Name == far).Owner;
        return owner.Length == 0 ? $"'{far}' belongs at the top level" : $"'{far}' belongs under '{owner}:'";
    }

    private static IEnumerable<(string Name, string Owner, int Depth)> Walk(Form form, string owner, int depth = 0) => form switch
    {
        MapForm map => map.Keys.SelectMany(key => Walk(key.Form, key.Name, depth + 1).Prepend((key.Name, owner, depth))),
        ListForm list => Walk(list.Item, owner, depth),
        PerSideForm sides => Walk(sides.Value, owner, depth),
        VariantForm variants => Walk(new MapForm(variants.Variants), owner, depth),
        _ => [],
    };
}

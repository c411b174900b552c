using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Draws;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Binding;

/// <summary>Reads a tree against the forms of its keys and reports everything that does not fit.</summary>
/// <param name="root">The form of the whole file.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class Binder(MapForm root, ProblemList problems)
{
    private readonly KeyFinder _keys = new(root);

    /// <summary>The whole file as typed values; what had problems is absent. Null where the file is no map.</summary>
    public BoundMap? Bind(Node tree) => BindNode(tree, root, Place.Root) as BoundMap;

    private object? BindNode(Node node, Form form, Place place)
    {
        if (node is ScalarNode { IsBlank: true })
        {
            problems.Add(ValueCodes.NoValue, node.Mark, place.Path.Length == 0 ? "the file is empty" : $"{place.Subject} has no value", "leave the key out to get its default");
            return null;
        }

        return (form, node) switch
        {
            (NumberForm number, _) => InputReader.Read(node, number, place.Subject, problems),
            (MapForm map, MapNode entries) => BindMap(entries, map, place),
            (ListForm list, ListNode items) => BindList(items, list, place),
            (PerSideForm sides, MapNode entries) => BindSides(entries, sides, place),
            (PathsForm, MapNode entries) => new BoundPaths([.. entries.Entries.Where(static entry => !entry.IsNote)]),
            (VariantForm variants, MapNode entries) => BindVariant(entries, variants, place),
            (not (MapForm or ListForm or PerSideForm or PathsForm or VariantForm), ScalarNode scalar) => BindScalar(scalar, form, place),
            _ => WrongKind(node, form, place),
        };
    }

    private object? BindScalar(ScalarNode scalar, Form form, Place place)
    {
        var (value, complaint) = ScalarBinder.Read(scalar.Text, form);
        if (complaint is not null)
            problems.Add(scalar.Mark, place.Subject, complaint);
        return value;
    }

    private BoundMap BindMap(MapNode node, MapForm form, Place place)
    {
        var values = new Dictionary<string, BoundValue>(StringComparer.Ordinal);
        foreach (var entry in node.Entries.Where(static entry => !entry.IsNote))
        {
            var key = form.Keys.FirstOrDefault(key => key.Name == entry.Name);
            if (key is null)
                problems.Add(ValueCodes.UnknownKey, entry.Key.Mark, $"unknown key {entry.Key.Description}{place.In}", _keys.Advise(entry.Name, form));
            else if (BindNode(entry.Value, key.Form, place.Under(key.Name)) is { } value)
                values.Add(key.Name, new BoundValue(value, entry.Value.Mark, entry.Key.Mark));
        }

        foreach (var missing in form.Keys.Where(key => key.Required && node.Find(key.Name) is null))
            problems.Add(ValueCodes.MissingKey, node.Mark, $"'{missing.Name}' is missing{place.In}", missing.Example is null ? null : $"add {missing.Name}: {missing.Example}");
        return new BoundMap(form, place.Path, node.Mark, values) { Notes = [.. node.Entries.Where(static entry => entry.IsNote)] };
    }

    private BoundList BindList(ListNode node, ListForm form, Place place)
    {
        if (node.Items.Length < form.Fewest || node.Items.Length > form.Most)
            problems.Add(ValueCodes.ListLength, node.Mark, $"{place.Subject} needs {Lengths(form)}, got {node.Items.Length}");
        var items = ImmutableArray.CreateBuilder<BoundValue>();
        var ids = new IdList(form.Item, problems);
        for (var i = 0; i < node.Items.Length; i++)
        {
            var item = node.Items[i];
            ids.Note(item, place);
            if (BindNode(item, form.Item, place.Item(IdList.LabelOf(item) ?? $"{i + 1}")) is { } value)
                items.Add(new BoundValue(value, item.Mark, item.Mark));
        }

        return new BoundList(items.ToImmutable());
    }

    private BoundSides BindSides(MapNode node, PerSideForm form, Place place)
    {
        var sides = ImmutableArray.CreateBuilder<BoundSide>();
        foreach (var entry in node.Entries.Where(static entry => !entry.IsNote))
        {
            if (BindNode(entry.Value, form.Value, place.Under(entry.Name)) is { } value)
                sides.Add(new BoundSide(entry.Name, new BoundValue(value, entry.Value.Mark, entry.Key.Mark)));
        }

        return new BoundSides(sides.ToImmutable());
    }

    private BoundVariant? BindVariant(MapNode node, VariantForm form, Place place)
    {
        var bound = BindMap(node, new MapForm(form.Variants), place);
        var named = node.Entries.Where(static entry => !entry.IsNote).ToList();
        if (named.Count != 1)
            problems.Add(ValueCodes.WrongKind, node.Mark, $"{place.Subject} needs exactly one name, got {named.Count}", $"write one of {string.Join(", ", form.Variants.Select(static key => key.Name))}");
        var chosen = form.Variants.FirstOrDefault(bound.Has);
        return named.Count == 1 && chosen is not null ? new BoundVariant(chosen, bound.Get<BoundMap>(chosen)) : null;
    }

    private object? WrongKind(Node node, Form form, Place place)
    {
        problems.Add(ValueCodes.WrongKind, node.Mark, $"{place.Subject} needs {KindOf(form)}, got {node.Description}");
        return null;
    }

    private static string KindOf(Form form) => form switch
    {
        MapForm => "a map of keys",
        ListForm => "a list",
        PerSideForm => "a map with a value for each side",
        PathsForm => "a map from paths to values",
        VariantForm => "a map with one name",
        _ => "one plain value",
    };

    private static string Lengths(ListForm form) => form.Fewest == form.Most ? $"{form.Most} items"
        : form.Most == int.MaxValue ? $"at least {form.Fewest} items"
        : $"{form.Fewest} to {form.Most} items";
}

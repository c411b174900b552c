using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Layers;

/// <summary>Lays one tree over another: maps merge, lists whose items have ids merge by id, everything else replaces, <c>!reset</c> deletes.</summary>
/// <remarks>The forms decide, not the looks: a distribution is a map to YAML, but a number to its key, and replaces whole. Notes and unknown keys replace.</remarks>
/// <param name="problems">Takes every <c>!reset</c> that deletes nothing, and keys with nothing behind them.</param>
internal sealed class MergeRule(ProblemList problems)
{
    private const int MostAdvised = 100;

    private readonly ResetFilter _filter = new(problems);
    private readonly List<Origin> _deletions = [];
    private int _advised;

    /// <summary>What was deleted by <c>!reset</c>.</summary>
    public IReadOnlyList<Origin> Deletions => _deletions;

    /// <summary>The two trees as one, without any <c>!reset</c>; each node keeps its place.</summary>
    /// <param name="below">What the parent says.</param>
    /// <param name="above">What the file says, which has the last word.</param>
    /// <param name="form">The form of both.</param>
    public MapNode Merge(MapNode below, MapNode above, MapForm form) => MergeMaps(below, above, form, Place.Root);

    private MapNode MergeMaps(MapNode below, MapNode above, Form form, Place place)
    {
        var changes = above.Entries.ToDictionary(static entry => entry.Name, StringComparer.Ordinal);
        var entries = ImmutableArray.CreateBuilder<Entry>();
        foreach (var inherited in below.Entries)
        {
            if (!changes.Remove(inherited.Name, out var change))
                entries.Add(inherited);
            else if (Change(inherited, change, FormOf(form, inherited), place.Under(inherited.Name)) is { } changed)
                entries.Add(changed);
        }

        foreach (var added in above.Entries.Where(entry => changes.ContainsKey(entry.Name)))
        {
            if (added.Value is ResetNode reset)
                _filter.Refuse(reset, $"there is no inherited {added.Key.Description}{place.In}", Advise(added.Name, below.Entries.Select(static entry => entry.Name)));
            else
                entries.Add(Keep(added));
        }

        return new MapNode(PlaceOf(below, above), entries.ToImmutable());
    }

    private Entry? Change(Entry inherited, Entry change, Form? form, Place place)
    {
        if (form is IdForm && change.Value.Mark.Source.Layer > Layer.File)
            return inherited;
        if (change.Value is ScalarNode { IsBlank: true } && !change.IsNote)
            return Refuse(inherited, change, place);
        if (change.Value is not ResetNode reset)
            return Merge(inherited.Value, change.Value, form, place) is { } merged ? new Entry(change.Key, merged) : Keep(change) with { Overrides = form is IdForm ? null : inherited.Value.Mark };
        if (reset.Id is null)
            _deletions.Add(new Origin(place.Path, reset.Mark, inherited.Value.Mark) { IsDeletion = true });
        else
            _filter.Refuse(reset, $"{place.Subject} is no item of a list", $"write {place.Name}: {ResetNode.Tag}");
        return null;
    }

    private Entry Refuse(Entry inherited, Entry blank, Place place)
    {
        problems.Add(ValueCodes.NoValue, blank.Value.Mark, $"{place.Subject} has no value", $"write {ResetNode.Tag} to take back the inherited one");
        return inherited;
    }

    /// <summary>Both values as one; null where the one above replaces the other.</summary>
    private Node? Merge(Node below, Node above, Form? form, Place place) => (form, below, above) switch
    {
        (MapForm or PerSideForm, MapNode old, MapNode changes) => MergeMaps(old, changes, form, place),
        (ListForm list, ListNode old, ListNode changes) when IdList.HasIds(list.Item) => MergeItems(old, changes, list.Item, place),
        _ => null,
    };

    private ListNode MergeItems(ListNode below, ListNode above, Form item, Place place)
    {
        var items = below.Items.ToList<Node?>();
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < below.Items.Length; i++)
        {
            if (IdOf(below.Items[i]) is { } id)
                open.TryAdd(id, i);
        }

        foreach (var change in above.Items)
        {
            if (change is ResetNode reset)
                DeleteItem(reset, items, open, place);
            else if (IdOf(change) is { } id && open.Remove(id, out var index))
                items[index] = MergeMaps((MapNode)items[index]!, (MapNode)change, item, place.Item(id));
            else
                items.Add(_filter.Pass(change));
        }

        return new ListNode(PlaceOf(below, above), [.. items.OfType<Node>()]);
    }

    private void DeleteItem(ResetNode reset, List<Node?> items, Dictionary<string, int> open, Place place)
    {
        if (reset.Id is not { } id)
            _filter.Refuse(reset, $"an item of {place.Path} is deleted by its id", $"write - {ResetNode.Tag} {{id: x}}");
        else if (!open.Remove(id, out var index))
            _filter.Refuse(reset, $"no item {Printable.Quote(id)} of {place.Path} is inherited", Advise(id, open.Keys));
        else
            Delete(reset, items, index, place.Item(id));
    }

    private void Delete(ResetNode reset, List<Node?> items, int index, Place place)
    {
        _deletions.Add(new Origin(place.Path, reset.Mark, items[index]!.Mark) { IsDeletion = true });
        items[index] = null;
    }

    /// <summary>Where a merged map or list stands: in the file above, which has the last word; a setting is too small to be the place of one.</summary>
    private static Mark PlaceOf(Node below, Node above) => above.Mark.Source.Layer == Layer.Set ? below.Mark : above.Mark;

    private Entry Keep(Entry entry) => _filter.Pass(entry.Value) is { } value && !ReferenceEquals(value, entry.Value) ? entry with { Value = value } : entry;

    private static Form? FormOf(Form form, Entry entry) => form switch
    {
        _ when entry.IsNote => null,
        MapForm map => map.Keys.FirstOrDefault(known => known.Name == entry.Name)?.Form,
        PerSideForm sides => sides.Value,
        _ => null,
    };

    private static string? IdOf(Node item) => item is MapNode && IdList.IdOf(item) is { IsBlank: false } id ? id.Text : null;

    /// <summary>What was probably meant; looked for a hundred times among a hundred names, so that no file can make it slow.</summary>
    private string Advise(string name, IEnumerable<string> inherited) =>
        _advised++ < MostAdvised && NearestName.Find(name, inherited.Take(MostAdvised)) is { } near ? $"did you mean '{near}'?" : "delete the line";
}

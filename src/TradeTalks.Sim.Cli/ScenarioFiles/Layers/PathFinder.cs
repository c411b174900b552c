using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Layers;

/// <summary>Finds the value that a way names in a scenario, whole or in short, or says what may be meant.</summary>
/// <param name="root">The form of whole scenarios.</param>
internal sealed class PathFinder(MapForm root)
{
    private const int MostAdvised = 3;
    private const int LongestWay = 120;

    private static readonly char[] Dividers = ['.', '[', ']'];

    /// <summary>The way; null, with a problem, where it is none or not clear.</summary>
    /// <param name="tree">The scenario so far, whose items and sides may be named.</param>
    /// <param name="written">As written: sides.US.friction, sides[US].friction or US.friction.</param>
    /// <param name="mark">Where it stands.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public KeyPath? Find(MapNode tree, string written, Mark mark, ProblemList problems)
    {
        var words = written.Split(Dividers, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var all = Walk(root, tree, new KeyPath([], root)).ToList();
        if (all.Find(path => path.Is(words)) is { } whole)
            return whole;
        var shortened = all.FindAll(path => path.IsShortened(words));
        if (shortened.Count == 1)
            return shortened[0];
        if (shortened.Count > 1)
            problems.Add(FileCodes.AmbiguousPath, mark, $"{Printable.Quote(written)} may be {Join(shortened, " or ")}", "write the whole way");
        else
            problems.Add(FileCodes.UnknownPath, mark, $"there is no {Printable.Quote(written)}", Advise(all, words));
        return null;
    }

    private static string Advise(List<KeyPath> all, string[] words)
    {
        for (var length = words.Length - 1; length > 0; length--)
        {
            if (all.Find(path => path.IsShortened(words.AsSpan(0, length))) is { Form: not (MapForm or ListForm or PerSideForm) } value)
                return $"{value.Text} is one value, no path leads into it";
        }

        return $"nearest: {Join(Nearest(all, words), ", ")}";
    }

    private static string Join(IEnumerable<KeyPath> paths, string between) => string.Join(between, paths.Take(MostAdvised).Select(static path => path.Text));

    /// <summary>The nearest ways first; the last word, which says what is meant, counts most.</summary>
    private static IEnumerable<KeyPath> Nearest(IEnumerable<KeyPath> all, string[] words)
    {
        var (whole, last) = (Cut(string.Join('.', words)), Cut(words.LastOrDefault() ?? ""));
        return all.OrderBy(path => Math.Min(NearestName.Distance(whole, path.Text), NearestName.Distance(whole, path.Short)) + (2 * NearestName.Distance(last, path.Steps[^1].Name)))
            .ThenBy(static path => path.Steps.Length);
    }

    private static string Cut(string word) => word.Length > LongestWay ? word[..LongestWay] : word;

    private static IEnumerable<KeyPath> Walk(Form form, Node? node, KeyPath way) => (form, node) switch
    {
        (MapForm map, _) => map.Keys.Where(CanBeSet).SelectMany(key => Reach(key.Form, (node as MapNode)?.Find(key.Name), way.Then(key.Name, StepKind.Key, key.Form))),
        (ListForm list, ListNode items) => items.Items.SelectMany((item, index) => WalkItem(list.Item, item, index, way)),
        (PerSideForm sides, MapNode values) => values.Entries.Where(static entry => !entry.IsNote).SelectMany(entry => Reach(sides.Value, entry.Value, way.Then(entry.Name, StepKind.Side, sides.Value))),
        _ => [],
    };

    private static IEnumerable<KeyPath> WalkItem(Form form, Node item, int index, KeyPath way)
    {
        var id = IdList.HasIds(form) ? IdList.LabelOf(item) : null;
        return Reach(form, item, id is null ? way.Then($"{index + 1}", StepKind.Number, form) : way.Then(id, StepKind.Item, form));
    }

    private static IEnumerable<KeyPath> Reach(Form form, Node? node, KeyPath way) => Walk(form, node, way).Prepend(way);

    /// <summary>What a file says for itself, and the ids by which items are known, are not set from outside.</summary>
    private static bool CanBeSet(Key key) => key.Form is not (IdForm or ParentForm) && key.Name != Scenarios.ScenarioKeys.Version.Name;
}

using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Layers;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Experiments.Sweeps;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Sweeps;

/// <summary>Reads which points a sweep has, from the command line or from the file.</summary>
/// <param name="tree">The scenario, whose keys may be swept.</param>
/// <param name="seed">The number all chance comes from, that of the Latin hypercube too.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class SweepReader(MapNode tree, ulong seed, ProblemList problems)
{
    private readonly PathFinder _finder = new(ScenarioKeys.Root);

    /// <summary>The points a command line names.</summary>
    public SweepPlan Read(SweepRequest request)
    {
        var grid = Sources("--grid", request.Grids).Select(GridAxis).Concat(Sources("--range", request.Ranges).Select(RangeAxis)).OfType<SweepAxis>();
        return Check(new SweepPlan([.. grid], [], [.. Hypercube(request.Hypercube)]));
    }

    /// <summary>The points the file names.</summary>
    public SweepPlan Read(BoundMap sweep)
    {
        var grid = sweep.TryGet<BoundPaths>(SweepKeys.Matrix, out var matrix) ? matrix.Entries.Select(MatrixAxis).OfType<SweepAxis>().ToImmutableArray() : [];
        var exclude = sweep.TryGet<BoundList>(SweepKeys.Exclude, out var excluded) ? excluded.As<BoundPaths>().Select(paths => Exclusion(paths, grid)) : [];
        var lhs = sweep.TryGet<BoundMap>(SweepKeys.Hypercube, out var described) && described.Has(SweepKeys.Points) && described.TryGet<BoundPaths>(SweepKeys.Ranges, out var ranges)
            ? ranges.Entries.Select(entry => Spread(PathOf(entry), entry.Key.Mark, entry.Value, (int)described.Get<long>(SweepKeys.Points))).OfType<SweepAxis>()
            : [];
        return Check(new SweepPlan(grid, [.. exclude], [.. lhs]));
    }

    private SweepPlan Check(SweepPlan plan)
    {
        foreach (var repeated in plan.Axes.GroupBy(axis => axis.Path.Text, StringComparer.Ordinal).Where(axes => axes.Skip(1).Any()))
            problems.Add(SweepCodes.Points, repeated.Last().Values[0].Setting.Mark, $"{repeated.Key} is swept twice", "put all its values into one list");
        foreach (var idle in plan.Axes.Where(axis => axis.Path.Text.StartsWith("run.", StringComparison.Ordinal)))
            problems.Add(SweepCodes.Points, idle.Values[0].Setting.Mark, $"{idle.Path.Text} is the same at every point, or their differences would be those of chance", "set the seed by --seed, the courses by -n");
        var count = plan.Axes.IsEmpty ? 0 : plan.Count;
        if (count > SweepKeys.MostPoints)
            problems.Add(SweepCodes.Points, plan.Axes[0].Values[0].Setting.Mark, $"the sweep has {count:N0} points, more than {SweepKeys.MostPoints:N0}", "sweep fewer keys or values, or use a Latin hypercube");
        return plan;
    }

    private static IEnumerable<Source> Sources(string option, IEnumerable<string> texts) => texts.Select((text, index) => new Source($"{option} {index + 1}", text, Layer.Set));

    private SweepAxis? GridAxis(Source source)
    {
        if (SweepTexts.Split(source, "--grid US.demanded_share=\"60 %,70 %,80 %\"", problems) is not { } head || Find(head.Way, head.Mark) is not { } path)
            return null;
        var values = SweepTexts.Values(source, head, problems).ToArray();
        if (path.Form is not (NumberForm or CountForm) || values.FirstOrDefault(value => SweepRange.IsMeant(value.Value)) is not { Value: var range })
            return Axis(path, values.Select(SweepValue.Of));
        problems.Add(SweepCodes.Range, range.Mark, $"--grid takes values one by one, and {Printable.Quote(NodeText.Of(range))} is a range", $"write --range {path.Short}=\"{NodeText.Of(range)}\"");
        return null;
    }

    private SweepAxis? RangeAxis(Source source)
    {
        if (SweepTexts.Split(source, "--range US.demanded_share=\"50 %..80 %/7\"", problems) is not { } head || Find(head.Way, head.Mark) is not { } path)
            return null;
        return Stepped(path, head.Mark, new ScalarNode(source.At(1, head.From + 1, source.Text.Length + 1), source.Text[head.From..], YamlDotNet.Core.ScalarStyle.Plain));
    }

    private IEnumerable<SweepAxis> Hypercube(ImmutableArray<string> words)
    {
        if (words.IsEmpty)
            yield break;
        var first = new Source("--lhs", words[0], Layer.Set);
        if (!int.TryParse(words[0], out var points) || points is < 1 or > SweepKeys.MostPoints || words.Length == 1)
        {
            problems.Add(SweepCodes.Range, first.At(1, 1, words[0].Length + 1), "--lhs takes a number of points, then ranges", "write --lhs 50 US.demanded_share=\"50 %..80 %\" China.demanded_share=\"45 %..70 %\"");
            yield break;
        }

        foreach (var word in words.Skip(1))
        {
            var source = new Source("--lhs", word, Layer.Set);
            if (SweepTexts.Split(source, "US.demanded_share=\"50 %..80 %\"", problems) is { } head
                && Spread(Find(head.Way, head.Mark), head.Mark, new ScalarNode(source.At(1, head.From + 1, word.Length + 1), word[head.From..], YamlDotNet.Core.ScalarStyle.Plain), points) is { } axis)
                yield return axis;
        }
    }

    private SweepAxis? MatrixAxis(Entry entry)
    {
        if (PathOf(entry) is not { } path)
            return null;
        if (SweepRange.IsMeant(entry.Value))
            return Stepped(path, entry.Key.Mark, entry.Value);
        if (entry.Value is ListNode list)
            return Axis(path, list.Items.Select(item => SweepValue.Of(new Setting(path.Text, entry.Key.Mark, item))));
        problems.Add(SweepCodes.Range, entry.Value.Mark, $"{path.Short} needs a list of values or a range", $"write [{NodeText.Of(entry.Value)}]");
        return null;
    }

    private ImmutableDictionary<string, string> Exclusion(BoundPaths paths, ImmutableArray<SweepAxis> grid)
    {
        var values = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var entry in paths.Entries)
        {
            var (path, text) = (PathOf(entry), NodeText.Of(entry.Value));
            var axis = grid.FirstOrDefault(swept => swept.Path.Text == path?.Text);
            if (path is not null && (axis is null || axis.Values.All(value => value.Text != text)))
                problems.Add(SweepCodes.Points, entry.Key.Mark, $"no point has {path.Short} {text}, so none is left out", "write the path and value as in the matrix");
            if (path is not null)
                values[path.Text] = text;
        }

        return values.ToImmutable();
    }

    private SweepAxis? Stepped(KeyPath path, Mark mark, Node node)
    {
        if (SweepRange.Read(node, path, problems) is not { } range)
            return null;
        if (range.Steps is { } steps)
            return Axis(path, Enumerable.Range(0, steps).Select(step => Written(path, mark, node, range.AtStep(step, steps))));
        problems.Add(SweepCodes.Range, node.Mark, $"the range of {path.Short} does not say how many values", $"write {NodeText.Of(node)}/7");
        return null;
    }

    private SweepAxis? Spread(KeyPath? path, Mark mark, Node node, int points)
    {
        if (path is null || SweepRange.Read(node, path, problems) is not { } range)
            return null;
        return Axis(path, LatinHypercube.Places(path.Text, points, seed).Select(place => Written(path, mark, node, range.At(place))));
    }

    private static SweepAxis? Axis(KeyPath path, IEnumerable<SweepValue> values) => values.ToImmutableArray() is { IsEmpty: false } some ? new SweepAxis(path, some) : null;

    private static SweepValue Written(KeyPath path, Mark mark, Node node, string text) => SweepValue.Of(new Setting(path.Text, mark, new ScalarNode(node.Mark, text, YamlDotNet.Core.ScalarStyle.Plain)));

    private KeyPath? PathOf(Entry entry) => Find(entry.Name, entry.Key.Mark);

    private KeyPath? Find(string way, Mark mark) => _finder.Find(tree, way, mark, problems);
}

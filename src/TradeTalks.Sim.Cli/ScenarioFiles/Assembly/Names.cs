using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Assembly;

/// <summary>The sides a file describes, and what refers to them.</summary>
/// <param name="file">The file.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class Names(BoundMap file, ProblemList problems)
{
    /// <summary>The ids of the sides, in the order of the file.</summary>
    public ImmutableArray<string> Sides { get; } = [.. ItemsOf(file, ScenarioKeys.Sides).Select(side => side.GetOr(SideKeys.Id, ""))];

    /// <summary>The ids of the tariff lists, in the order of the file.</summary>
    public ImmutableArray<string> TariffLists { get; } =
        [.. file.TryGet<BoundMap>(ScenarioKeys.Measures, out var measures) ? ItemsOf(measures, ScenarioKeys.Tariffs).Select(list => list.GetOr(MeasureKeys.Id, "")) : []];

    /// <summary>The numbers of a list of numbers; none where it is absent or was not read.</summary>
    public static IEnumerable<double> NumbersOf(BoundMap map, Key key) => map.TryGet<BoundList>(key, out var list) ? list.As<Input>().Select(input => input.Distribution.Mean) : [];

    /// <summary>The items of a list of maps; none where the list is absent or was not read.</summary>
    public static ImmutableArray<BoundMap> ItemsOf(BoundMap map, Key key) => map.TryGet<BoundList>(key, out var list) ? list.As<BoundMap>() : [];

    /// <summary>The index of the side a key refers to; -1, with a problem, where there is none.</summary>
    public int SideAt(BoundMap map, Key key) => map.TryGet<string>(key, out var name) ? Side(name, map.MarkOf(key)) : -1;

    /// <summary>The index of a side; -1, with a problem, where there is none.</summary>
    public int Side(string name, Mark mark)
    {
        var index = Sides.IndexOf(name);
        if (index < 0)
            problems.Add(References.Unknown("side", name, mark, Sides));
        return index;
    }

    /// <summary>Two sides that have to differ, by two keys; reports where they do not.</summary>
    public (int First, int Second) Pair(BoundMap map, Key first, Key second)
    {
        var pair = (First: SideAt(map, first), Second: SideAt(map, second));
        if (pair.First >= 0 && pair.First == pair.Second)
            problems.Add(SenseCodes.SameSide, map.MarkOf(second), $"'{first.Name}' and '{second.Name}' are the same side", "name two different sides");
        return pair;
    }
}

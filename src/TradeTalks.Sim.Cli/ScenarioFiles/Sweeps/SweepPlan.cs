using System.Collections.Immutable;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Sweeps;

/// <summary>Which points a sweep has.</summary>
/// <param name="Grid">Keys of which every combination of values is a point.</param>
/// <param name="Exclude">Combinations left out, as texts by path.</param>
/// <param name="Hypercube">Keys whose values go together, the first with the first, the second with the second; each such point meets each of the grid.</param>
internal sealed record SweepPlan(ImmutableArray<SweepAxis> Grid, ImmutableArray<ImmutableDictionary<string, string>> Exclude, ImmutableArray<SweepAxis> Hypercube)
{
    /// <summary>No points.</summary>
    public static SweepPlan Empty { get; } = new([], [], []);

    /// <summary>All swept keys.</summary>
    public ImmutableArray<SweepAxis> Axes => [.. Grid, .. Hypercube];

    /// <summary>Points, those that are left out included.</summary>
    public long Count => Grid.Aggregate(Hypercube.IsEmpty ? 1.0 : Hypercube[0].Values.Length, static (count, axis) => count * axis.Values.Length) is var count && count < long.MaxValue ? (long)count : long.MaxValue;

    /// <summary>The points, in the order of the values, the last key fastest.</summary>
    public ImmutableArray<SweepPoint> Points()
    {
        IEnumerable<ImmutableArray<SweepValue>> points = [[]];
        foreach (var axis in Grid)
            points = points.SelectMany(point => axis.Values.Select(point.Add));
        points = points.Where(IsKept);
        if (!Hypercube.IsEmpty)
            points = points.SelectMany(point => Enumerable.Range(0, Hypercube[0].Values.Length).Select(place => point.AddRange(Hypercube.Select(axis => axis.Values[place]))));
        return [.. points.Select(static (values, index) => new SweepPoint(index + 1, values))];
    }

    private bool IsKept(ImmutableArray<SweepValue> point) => Exclude.All(excluded => excluded.Any(pair => TextAt(point, pair.Key) != pair.Value));

    private string? TextAt(ImmutableArray<SweepValue> point, string path)
    {
        for (var place = 0; place < Grid.Length; place++)
        {
            if (Grid[place].Path.Text == path)
                return point[place].Text;
        }

        return null;
    }
}

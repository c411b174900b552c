using System.Collections.Immutable;

namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Everything a price table is made from, number by number: equal keys mean equal tables.</summary>
/// <remarks>The coverage of lists is not in it: a table knows average rates alone, so that scenarios that differ in other things share theirs.</remarks>
internal sealed class TableKey : IEquatable<TableKey>
{
    private readonly double[] _numbers;
    private readonly string _names;
    private readonly int _hash;

    private TableKey(double[] numbers, string names)
    {
        (_numbers, _names) = (numbers, names);
        var hash = new HashCode();
        hash.Add(names, StringComparer.Ordinal);
        foreach (var number in numbers)
            hash.Add(number);
        _hash = hash.ToHashCode();
    }

    /// <summary>The key of a table.</summary>
    /// <param name="trade">The model and its data.</param>
    /// <param name="flows">Trade between the sides, in their order.</param>
    /// <param name="rates">The average rates that move.</param>
    /// <param name="elasticities">The lowest and the highest trade elasticity.</param>
    public static TableKey Of(TradeSetting trade, ImmutableArray<TradeFlow> flows, PairRates rates, (double Low, double High) elasticities)
    {
        var world = trade.World;
        double[] numbers =
        [
            (double)trade.Closure, elasticities.Low, elasticities.High,
            .. trade.RegionOfSide.Select(region => (double)region), double.NaN,
            .. flows.SelectMany(Ends), double.NaN,
            .. rates.Pairs.SelectMany(Ends), .. rates.Highest, double.NaN,
            .. world.Sectors.Select(sector => sector.IsGoods ? 1.0 : 0.0), .. world.Flows, .. world.Tariffs, double.NaN,
            .. trade.Elasticities ?? [], double.NaN,
            .. trade.Inputs is { } inputs ? [.. inputs.ValueAdded, .. inputs.Inputs, .. inputs.Final] : (double[])[],
        ];
        return new TableKey(numbers, string.Join(' ', world.Regions.Select(region => region.Code)));
    }

    /// <inheritdoc/>
    public bool Equals(TableKey? other) => other is not null && _names == other._names && _numbers.AsSpan().SequenceEqual(other._numbers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TableKey);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    private static IEnumerable<double> Ends(TradeFlow flow) => [flow.Exporter, flow.Importer];
}

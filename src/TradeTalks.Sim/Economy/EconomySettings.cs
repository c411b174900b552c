using System.Collections.Immutable;
using TradeTalks.Sim.Economy.PriceTables;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;

namespace TradeTalks.Sim.Economy;

/// <summary>How tariffs are priced.</summary>
/// <param name="Model">The model chosen.</param>
/// <param name="Flows">Trade before the conflict.</param>
/// <param name="Inputs">Values of <see cref="EconomyParameters"/>, by index.</param>
public sealed record EconomySettings(EconomyModel Model, ImmutableArray<TradeFlow> Flows, ImmutableArray<Input> Inputs)
{
    /// <summary>The world of trade; null for partial equilibrium, which knows nothing but the flows.</summary>
    public TradeSetting? Trade { get; init; }

    /// <summary>The trade elasticity and what is not known about it.</summary>
    public Input TradeElasticity => Inputs[EconomyParameters.TradeElasticity.Index];

    /// <summary>Names of third regions, which are no side.</summary>
    public ImmutableArray<string> ThirdRegions =>
        Trade is { } trade ? [.. trade.Regions.Skip(trade.RegionOfSide.Length).Select(region => trade.World.Regions[region].Code)] : [];

    /// <summary>Works out what is the same for all runs.</summary>
    /// <param name="lists">The tariff lists to price.</param>
    /// <param name="sides">How many sides there are.</param>
    /// <exception cref="PriceTableException">No table would be exact enough for an uncertain trade elasticity.</exception>
    /// <exception cref="Equations.NoEquilibriumException">The model has no solution at tariffs the scenario can reach; the message names them.</exception>
    public EconomySource Prepare(ImmutableArray<TariffList> lists, int sides)
    {
        if (Trade is not { } trade)
            return new EconomySource(() => new PartialEquilibrium(lists, Flows, sides));
        var rates = new PairRates(lists, Flows);
        var quantities = new TradeQuantities(sides, trade.Regions, [.. Flows.Select(flow => (trade.RegionOfSide[flow.Exporter], trade.RegionOfSide[flow.Importer]))]);
        var range = RangeOf(trade, TradeElasticity);
        var table = PriceTableBuilder.Holds(rates) ? KeptTables.Get(TableKey.Of(trade, Flows, rates, range), () => new PriceTableBuilder(trade, quantities, rates, range).Build()) : null;
        if (table is { IsExact: true })
            return new EconomySource(() => new TabledEconomy(table, quantities, rates, sides)) { Table = table };
        if (range.Low < range.High)
            throw CannotTable(table, rates);
        return new EconomySource(() => new SolvedEconomy(trade, quantities, rates, range.Low, sides));
    }

    private static PriceTableException CannotTable(PriceTable? table, PairRates rates)
    {
        var cause = table is null
            ? $"The tariffs of {rates.Pairs.Length} flows move, more than a table of prices holds."
            : $"A table of tariff prices with {table.Nodes} nodes is wrong by up to {table.LargestError:0.0e+0} percentage points of income, more than the {PriceTable.Tolerance:0e+0} allowed.";
        return new PriceTableException($"{cause} With one number as trade elasticity every change would be solved; with lower rates a table may do.");
    }

    private static (double Low, double High) RangeOf(TradeSetting trade, Input elasticity) =>
        trade.Elasticities is null ? (elasticity.Distribution.Lowest, elasticity.Distribution.Highest) : (elasticity.Distribution.Mean, elasticity.Distribution.Mean);
}

/// <summary>The models that can price tariffs.</summary>
public enum EconomyModel
{
    /// <summary>Each list by itself, constant elasticities.</summary>
    PartialEquilibrium,

    /// <summary>Two countries that trade with nobody else.</summary>
    TwoCountry,

    /// <summary>Many regions, all goods together.</summary>
    Armington,

    /// <summary>Many regions and sectors, no intermediate goods.</summary>
    MultiSector,

    /// <summary>Many regions and sectors that use each other's goods.</summary>
    InputOutput,
}

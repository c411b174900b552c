using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Worlds;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Economy.Markets;

/// <summary>The state hats are measured against: spending shares, incomes and imbalances of a world, with its trade elasticities.</summary>
/// <remarks>A market is a sector in an importing region; its row holds one number for every exporter, padded to whole vectors.</remarks>
public sealed class TradeBaseline
{
    private TradeBaseline(World world, ImmutableArray<double> elasticities, Closure closure)
    {
        (World, Elasticities, Closure) = (world, elasticities, closure);
        var regions = world.Regions.Length;
        Stride = Lanes.Padded(regions);
        Shares = new double[regions * world.Sectors.Length * Stride];
        BudgetShares = new double[regions * world.Sectors.Length];
        FactorIncome = [.. Enumerable.Range(0, regions).Select(world.FactorIncome)];
        Spending = [.. Enumerable.Range(0, regions).Select(world.Spending)];
        Revenue = [.. Enumerable.Range(0, regions).Select(world.Revenue)];
        WorldIncome = FactorIncome.Sum();
        Deficits = closure == Closure.Balanced ? new double[regions] : [.. Enumerable.Range(0, regions).Select(region => world.Imports(region) - world.Exports(region))];
        var borrowed = Deficits.Where(deficit => deficit > 0).Sum();
        BorrowedPerImport = [.. Enumerable.Range(0, regions).Select(region => Deficits[region] > 0 ? Deficits[region] / world.Imports(region) : 0)];
        LentShares = [.. Enumerable.Range(0, regions).Select(region => Deficits[region] < 0 ? -Deficits[region] / borrowed : 0)];
        FillShares();
    }

    /// <summary>The world it describes; where imbalances were taken out, the world after that.</summary>
    public World World { get; }

    /// <summary>Trade elasticity of each sector: per cent by which imports fall for one per cent of cost; positive.</summary>
    public ImmutableArray<double> Elasticities { get; }

    /// <summary>What becomes of imbalances.</summary>
    public Closure Closure { get; }

    /// <summary>Distance between rows of markets.</summary>
    internal int Stride { get; }

    /// <summary>Share of each exporter in the spending of each market.</summary>
    internal double[] Shares { get; }

    /// <summary>Share of each market in the spending of its region, by sector and region.</summary>
    internal double[] BudgetShares { get; }

    /// <summary>Factor income of each region, USD bn a year.</summary>
    internal double[] FactorIncome { get; }

    /// <summary>Spending of each region at consumer prices, USD bn a year.</summary>
    internal double[] Spending { get; }

    /// <summary>Tariff revenue of each region, USD bn a year.</summary>
    internal double[] Revenue { get; }

    /// <summary>Spending less income of each region, USD bn a year; they sum to zero.</summary>
    internal double[] Deficits { get; }

    /// <summary>For borrowers the share of imports that is borrowed, else 0.</summary>
    internal double[] BorrowedPerImport { get; }

    /// <summary>For lenders their share in all lending, else 0.</summary>
    internal double[] LentShares { get; }

    /// <summary>Factor income of all regions together: the numeraire.</summary>
    internal double WorldIncome { get; }

    /// <summary>A baseline from a world as it is.</summary>
    /// <param name="world">The world; for <see cref="Closure.Balanced"/> one without imbalances.</param>
    /// <param name="elasticities">One positive number for each sector.</param>
    /// <param name="closure">What becomes of imbalances.</param>
    /// <exception cref="ArgumentException">An elasticity is missing or not positive.</exception>
    internal static TradeBaseline Of(World world, ImmutableArray<double> elasticities, Closure closure)
    {
        if (elasticities.Length != world.Sectors.Length || elasticities.Any(elasticity => !(elasticity > 0)))
            throw new ArgumentException($"{world.Sectors.Length} sectors need as many positive trade elasticities.", nameof(elasticities));
        return new TradeBaseline(world, elasticities, closure);
    }

    /// <summary>Income real income is measured by: spending, or what is earned where borrowing moves.</summary>
    internal double IncomeOf(int region) => Closure == Closure.TradeLinked ? Spending[region] - Deficits[region] : Spending[region];

    private void FillShares()
    {
        var regions = World.Regions.Length;
        for (var cell = 0; cell < World.Grid.Count; cell++)
            Shares[PlaceOf(cell)] = World.Flows[cell] * (1 + World.Tariffs[cell]);
        for (var market = 0; market < BudgetShares.Length; market++)
        {
            var row = Shares.AsSpan(market * Stride, regions);
            var spent = 0.0;
            foreach (var value in row)
                spent += value;
            BudgetShares[market] = spent / Spending[market % regions];
            for (var exporter = 0; exporter < regions; exporter++)
                row[exporter] = spent > 0 ? row[exporter] / spent : 0;
        }
    }

    /// <summary>Where the number of a flow lies in padded rows.</summary>
    internal int PlaceOf(int cell) => (cell / World.Regions.Length * Stride) + (cell % World.Regions.Length);
}

using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Equations;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Worlds;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Economy.InputOutput;

/// <summary>Many regions and sectors that buy inputs from each other, perfect competition, balanced trade.</summary>
/// <remarks>
/// The outer equations are the regions' wages; inside them prices and then spending are found by repeated substitution, which shrinks errors by the share of inputs in cost.
/// The derivatives of the outer equations are taken once by differences at the baseline and then kept up to date by Broyden's rule.
/// Source: Caliendo and Parro (2015), Review of Economic Studies 82(1), 1-44.
/// </remarks>
public sealed partial class InputOutputEconomy : NewtonSystem, ITradeModel
{
    private readonly InputOutputTable _table;
    private readonly MarketShares _markets;
    private readonly TradePolicy _policy;
    private readonly double[] _valueAdded;
    private readonly int _regions;
    private readonly int _sectors;
    private readonly int _stride;
    private readonly double[] _supplierShares;
    private readonly double[] _logCosts;
    private readonly double[] _logPrices;
    private readonly double[] _spent;
    private readonly double[] _sales;
    private readonly double[] _incomes;
    private readonly double[] _buffer;
    private readonly double[] _baselineSlopes;
    private readonly double[] _slopes;
    private readonly double[] _lastLogs;
    private readonly double[] _lastErrors;
    private bool _hasLast;

    private InputOutputEconomy(World world, InputOutputTable table, ImmutableArray<double> elasticities, double[] valueAdded, double tolerance)
        : base(world.Regions.Length, tolerance)
    {
        Baseline = TradeBaseline.Of(world, elasticities, Closure.Balanced);
        (_table, _valueAdded) = (table, valueAdded);
        _markets = new MarketShares(Baseline);
        _policy = new TradePolicy(world);
        (_regions, _sectors, _stride) = (world.Regions.Length, world.Sectors.Length, Baseline.Stride);
        _supplierShares = Transposed(table, _regions);
        (_logCosts, _logPrices) = (new double[_regions * _sectors], new double[_regions * _sectors]);
        (_spent, _sales) = (new double[_regions * _sectors], new double[_sectors * _stride]);
        (_incomes, _buffer) = (new double[_regions], new double[_sectors]);
        (_baselineSlopes, _slopes) = (new double[Jacobian.Values.Length], new double[Jacobian.Values.Length]);
        (_lastLogs, _lastErrors) = (new double[_regions], new double[_regions]);
        StartInner();
        TakeBaselineSlopes();
    }

    /// <inheritdoc/>
    public TradeBaseline Baseline { get; }

    /// <summary>An economy whose imbalances have been taken out at the tariffs of the data.</summary>
    /// <param name="world">The world.</param>
    /// <param name="table">Its inputs.</param>
    /// <param name="elasticities">Trade elasticity of each sector, positive.</param>
    /// <param name="valueAdded">What each region's factors of production earn, USD bn a year.</param>
    /// <param name="tolerance">Largest error of an equation, as a share of a region's value added.</param>
    /// <exception cref="NoEquilibriumException">The world without imbalances was not found.</exception>
    public static InputOutputEconomy Open(
        World world, InputOutputTable table, ImmutableArray<double> elasticities, ImmutableArray<double> valueAdded, double tolerance = DefaultTolerance)
    {
        var raw = new InputOutputEconomy(world, table, elasticities, [.. valueAdded], tolerance);
        raw.Solve(new TradePolicy(world));
        var flows = Enumerable.Range(0, world.Grid.Count).Select(cell => raw.Flow(world.Grid.At(cell)));
        var balanced = new World(world.Regions, world.Sectors, [.. flows], world.Tariffs);
        double[] earned = [.. Enumerable.Range(0, raw._regions).Select(region => raw.Wage(region) * valueAdded[region])];
        return new InputOutputEconomy(balanced, table, elasticities, earned, tolerance);
    }

    /// <inheritdoc/>
    public void Solve(TradePolicy policy)
    {
        Array.Clear(Logs);
        StartInner();
        SolveWarm(policy);
    }

    /// <inheritdoc/>
    public void SolveWarm(TradePolicy policy)
    {
        _policy.CopyFrom(policy);
        _markets.Take(_policy);
        _baselineSlopes.CopyTo(_slopes, 0);
        _hasLast = false;
        FindRoot();
    }

    /// <inheritdoc/>
    public double IncomeBefore(int region) => _valueAdded[region] + Baseline.World.Revenue(region);

    /// <inheritdoc/>
    public double RealIncome(int region) => _incomes[region] / IncomeBefore(region) / ConsumerPrices(region);

    /// <inheritdoc/>
    public double Wage(int region) => PortableMath.Exp(Logs[region]);

    /// <inheritdoc/>
    public double ConsumerPrices(int region)
    {
        var log = 0.0;
        for (var sector = 0; sector < _sectors; sector++)
            log += _table.Final[(region * _sectors) + sector] * _logPrices[(region * _sectors) + sector];
        return PortableMath.Exp(log);
    }

    /// <summary>Unit cost of a sector in a region, new over old.</summary>
    public double UnitCost(int sector, int region) => PortableMath.Exp(_logCosts[(sector * _regions) + region]);

    /// <inheritdoc/>
    public double Spending(int region) => _incomes[region];

    /// <inheritdoc/>
    public double Revenue(int region) => _incomes[region] - (Wage(region) * _valueAdded[region]);

    /// <inheritdoc/>
    public double Flow(int exporter, int importer)
    {
        var flow = 0.0;
        for (var sector = 0; sector < _sectors; sector++)
            flow += Flow((sector, exporter, importer));
        return flow;
    }

    /// <summary>One flow of one sector net of tariffs, USD bn a year.</summary>
    public double Flow((int Sector, int Exporter, int Importer) cell)
    {
        var market = (cell.Sector * _regions) + cell.Importer;
        return _markets.Received[(market * _stride) + cell.Exporter] * _spent[market];
    }

    private protected override string Describe() => _policy.ToString();

    private static double[] Transposed(InputOutputTable table, int regions)
    {
        var (sectors, shares) = (table.Sectors, new double[table.Inputs.Length]);
        for (var region = 0; region < regions; region++)
        {
            for (var user = 0; user < sectors; user++)
            {
                for (var input = 0; input < sectors; input++)
                    shares[(((region * sectors) + input) * sectors) + user] = table.Inputs[(((region * sectors) + user) * sectors) + input];
            }
        }

        return shares;
    }
}

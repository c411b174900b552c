using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Equations;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Worlds;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Economy.FixedFirms;

/// <summary>Many regions and sectors, monopolistic competition among a fixed number of firms: prices are a markup over wages, profits stay, and tariffs shift them between regions.</summary>
/// <remarks>
/// Imbalances are taken out first. Newton's method in the wages and the spending of all regions.
/// Without profits it is the multi-sector Armington economy, with which it shares the markets.
/// Source: Ossa (2014), Trade Wars and Trade Talks with Data, American Economic Review 104(12), 4104-4146.
/// </remarks>
public sealed partial class FixedFirmsEconomy : NewtonSystem, IGradient
{
    private readonly MarketShares _markets;
    private readonly TradePolicy _policy;
    private readonly ImmutableArray<double> _profitShares;
    private readonly double[] _politicalWeights;
    private readonly int _regions;
    private readonly int _sectors;
    private readonly int _stride;
    private readonly double[] _laborBefore;
    private readonly double[] _profitsBefore;
    private readonly double[] _governmentBefore;
    private readonly double[] _spending;
    private readonly double[] _kept;
    private readonly double[] _sales;

    private FixedFirmsEconomy(TradeBaseline baseline, ImmutableArray<double> profitShares, double[] politicalWeights, double tolerance)
        : base(2 * baseline.World.Regions.Length, tolerance)
    {
        Baseline = baseline;
        (_profitShares, _politicalWeights) = (profitShares, politicalWeights);
        _markets = new MarketShares(baseline);
        _policy = new TradePolicy(baseline.World);
        (_regions, _sectors, _stride) = (baseline.World.Regions.Length, baseline.World.Sectors.Length, baseline.Stride);
        (_spending, _kept, _sales) = ([.. baseline.Spending], new double[_regions], new double[_regions * _sectors]);
        (_laborBefore, _profitsBefore, _governmentBefore) = (new double[_regions], new double[_regions], new double[_regions]);
        (_spendingChanges, _keptChanges, _salesChanges) = (new double[_regions], new double[_regions], new double[_regions * _sectors]);
        (_wageChanges, _dutyChanges, _changes) = (new double[_stride], new double[_markets.Count * _stride], new double[Jacobian.Stride]);
        (_spendingWeights, _keptWeights, _salesWeights, _priceWeights) = (new double[_regions], new double[_regions], new double[_regions * _sectors], new double[_markets.Count]);
        (_multipliers, _perReceipt) = (new double[Jacobian.Stride], new double[_markets.Count * _stride]);
        _markets.Evaluate(Logs);
        FillSales();
        for (var region = 0; region < _regions; region++)
        {
            _laborBefore[region] = LaborIncome(region);
            _profitsBefore[region] = ProfitSum(region);
            _governmentBefore[region] = GovernmentSum(region);
        }
    }

    /// <inheritdoc/>
    public TradeBaseline Baseline { get; }

    /// <summary>An economy whose imbalances have been taken out.</summary>
    /// <param name="world">The world.</param>
    /// <param name="substitution">Elasticity of substitution of each sector, above 1; a firm's profit is one part in it of its sales.</param>
    /// <param name="hasProfits">Whether firms keep their markups; without, it is the Armington economy.</param>
    /// <param name="politicalWeights">Weight of each sector (outer) in each region (inner) in what its government wants; empty for equal weights.</param>
    /// <param name="tolerance">Largest error of an equation, as a share of its own size.</param>
    /// <exception cref="NoEquilibriumException">The world without imbalances was not found.</exception>
    public static FixedFirmsEconomy Open(
        World world, ImmutableArray<double> substitution, bool hasProfits = true, ImmutableArray<double> politicalWeights = default, double tolerance = DefaultTolerance)
    {
        const double Exact = 1e-13;
        ImmutableArray<double> elasticities = [.. substitution.Select(sigma => sigma - 1)];
        ImmutableArray<double> profits = [.. substitution.Select(sigma => hasProfits ? 1 / sigma : 0)];
        double[] weights = politicalWeights.IsDefaultOrEmpty ? [.. Enumerable.Repeat(1.0, world.Sectors.Length * world.Regions.Length)] : [.. politicalWeights];
        var raw = new FixedFirmsEconomy(TradeBaseline.Of(world, elasticities, Closure.Balanced), profits, weights, Exact);
        raw.Solve(new TradePolicy(world));
        var flows = Enumerable.Range(0, world.Grid.Count).Select(raw.FlowOf);
        var balanced = new World(world.Regions, world.Sectors, [.. flows], world.Tariffs);
        return new FixedFirmsEconomy(TradeBaseline.Of(balanced, elasticities, Closure.Balanced), profits, weights, tolerance);
    }

    /// <inheritdoc/>
    public void Solve(TradePolicy policy)
    {
        Array.Clear(Logs);
        SolveWarm(policy);
    }

    /// <inheritdoc/>
    public void SolveWarm(TradePolicy policy)
    {
        _policy.CopyFrom(policy);
        _markets.Take(_policy);
        FindRoot();
    }

    /// <inheritdoc/>
    public double IncomeBefore(int region) => Baseline.Spending[region];

    /// <inheritdoc/>
    public double RealIncome(int region) => _spending[region] / Baseline.Spending[region] / ConsumerPrices(region);

    /// <inheritdoc/>
    public double Wage(int region) => PortableMath.Exp(Logs[region]);

    /// <summary>Profits of a region's firms, new over old.</summary>
    public double Profits(int region) => ProfitSum(region) / _profitsBefore[region];

    /// <summary>What the government of a region wants, new over old: sales and revenue of its sectors with their political weights, at constant prices.</summary>
    /// <remarks>Revenue is split over sectors as labour is. Source: Ossa (2014), equation 12.</remarks>
    public double Government(int region) => GovernmentSum(region) / _governmentBefore[region] / ConsumerPrices(region);

    /// <inheritdoc/>
    public double ConsumerPrices(int region)
    {
        var log = 0.0;
        for (var market = region; market < _markets.Count; market += _regions)
            log += Baseline.BudgetShares[market] * _markets.LogPrice(market);
        return PortableMath.Exp(log);
    }

    /// <inheritdoc/>
    public double Spending(int region) => _spending[region];

    /// <inheritdoc/>
    public double Revenue(int region) => (1 - _kept[region]) * _spending[region];

    /// <inheritdoc/>
    public double Flow(int exporter, int importer)
    {
        var flow = 0.0;
        for (var sector = 0; sector < _sectors; sector++)
            flow += FlowOf(Baseline.World.Grid.Of(sector, exporter, importer));
        return flow;
    }

    private protected override string Describe() => _policy.ToString();

    private double FlowOf(int cell)
    {
        var market = cell / _regions;
        return Baseline.BudgetShares[market] * _markets.Received[Baseline.PlaceOf(cell)] * _spending[market % _regions];
    }

    private double LaborIncome(int region)
    {
        var income = 0.0;
        for (var sector = 0; sector < _sectors; sector++)
            income += (1 - _profitShares[sector]) * _sales[(sector * _regions) + region];
        return income;
    }

    private double ProfitSum(int region)
    {
        var profits = 0.0;
        for (var sector = 0; sector < _sectors; sector++)
            profits += _profitShares[sector] * _sales[(sector * _regions) + region];
        return profits;
    }

    private double GovernmentSum(int region)
    {
        var (sum, labor, revenue) = (0.0, LaborIncome(region), Revenue(region));
        for (var sector = 0; sector < _sectors; sector++)
        {
            var place = (sector * _regions) + region;
            sum += _politicalWeights[place] * _sales[place] * (1 + ((1 - _profitShares[sector]) * revenue / labor));
        }

        return sum;
    }
}

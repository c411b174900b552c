using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Equations;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Worlds;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Economy.Armington;

/// <summary>Many regions, goods told apart by origin, one or several sectors without intermediate goods, perfect competition: exact hat algebra in the regions' wages.</summary>
/// <remarks>
/// With one sector the rung `armington`, with several `multi-sector` (constant budget shares over sectors).
/// Source: Arkolakis, Costinot and Rodriguez-Clare (2012), American Economic Review 102(1); Costinot and Rodriguez-Clare (2014), Handbook of International Economics 4, ch. 4.
/// </remarks>
public sealed partial class ArmingtonEconomy : NewtonSystem, IDifferentiable
{
    private readonly MarketShares _markets;
    private readonly ImbalanceRule _imbalances;
    private readonly TradePolicy _policy;
    private readonly int _regions;
    private readonly int _stride;
    private readonly int _dropped;
    private readonly double[] _wages;
    private readonly double[] _received;
    private readonly double[] _kept;
    private readonly double[] _spending;
    private readonly double[] _left;
    private readonly double[] _right;
    private readonly double[] _diagonal;

    private ArmingtonEconomy(TradeBaseline baseline, double tolerance, int dropped)
        : base(baseline.World.Regions.Length, tolerance)
    {
        Baseline = baseline;
        _markets = new MarketShares(baseline);
        _imbalances = new ImbalanceRule(baseline);
        _policy = new TradePolicy(baseline.World);
        (_regions, _stride) = (baseline.World.Regions.Length, baseline.Stride);
        _dropped = dropped;
        _wages = new double[_stride];
        _received = new double[_regions * _stride];
        _kept = new double[_regions];
        _spending = (double[])baseline.Spending.Clone();
        _left = new double[(_markets.Count + _regions) * _stride];
        _right = new double[(_markets.Count + _regions) * _stride];
        _diagonal = new double[_regions];
        _dutyChanges = new double[_markets.Count * _stride];
        _wageChanges = new double[_stride];
        _none = new double[_stride];
        (_incomeChanges, _spendingChanges, _keptChanges, _ownChanges) = (new double[_regions], new double[_regions], new double[_regions], new double[_regions]);
        _exportsChanges = new double[_regions];
    }

    /// <inheritdoc/>
    public TradeBaseline Baseline { get; }

    /// <summary>An economy with the imbalances closed as asked; for <see cref="Closure.Balanced"/> they are taken out first.</summary>
    /// <param name="world">The world.</param>
    /// <param name="elasticities">Trade elasticity of each sector, positive.</param>
    /// <param name="closure">What becomes of imbalances.</param>
    /// <param name="tolerance">Largest error of an equation, as a share of its region's factor income.</param>
    /// <exception cref="NoEquilibriumException">The world without imbalances was not found.</exception>
    public static ArmingtonEconomy Open(World world, ImmutableArray<double> elasticities, Closure closure, double tolerance = DefaultTolerance)
    {
        if (closure == Closure.Balanced)
            world = WithoutImbalances(world, elasticities);
        return new ArmingtonEconomy(TradeBaseline.Of(world, elasticities, closure), tolerance, world.Regions.Length - 1);
    }

    /// <summary>Another economy like this one, for another thread.</summary>
    public ArmingtonEconomy Another() => Dropping(_dropped);

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
    public double IncomeBefore(int region) => Baseline.IncomeOf(region);

    /// <inheritdoc/>
    public double RealIncome(int region) =>
        (_spending[region] - _imbalances.BorrowedBeyondIncome(region)) / Baseline.IncomeOf(region) / ConsumerPrices(region);

    /// <inheritdoc/>
    public double Wage(int region) => _wages[region];

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
    public double Flow(int exporter, int importer) => _received[(importer * _stride) + exporter] * _spending[importer];

    /// <summary>One flow of one sector net of tariffs, USD bn a year.</summary>
    public double Flow(int sector, int exporter, int importer)
    {
        var market = (sector * _regions) + importer;
        return Baseline.BudgetShares[market] * _markets.Received[(market * _stride) + exporter] * _spending[importer];
    }

    /// <summary>Share of a flow, tariff included, in the spending of its market.</summary>
    /// <param name="cell">Place of the flow in the order of the world's grid.</param>
    public double ShareOf(int cell) => _markets.Spent[Baseline.PlaceOf(cell)];

    /// <summary>The same economy with another region's equation left out; by Walras' law the answers are the same.</summary>
    internal ArmingtonEconomy Dropping(int region) => new(Baseline, Tolerance, region);

    private protected override string Describe() => _policy.ToString();

    private static World WithoutImbalances(World world, ImmutableArray<double> elasticities)
    {
        const double Exact = 1e-14;
        var balanced = new ArmingtonEconomy(TradeBaseline.Of(world, elasticities, Closure.Balanced), Exact, world.Regions.Length - 1);
        balanced.Solve(new TradePolicy(world));
        var flows = ImmutableArray.CreateBuilder<double>(world.Grid.Count);
        for (var cell = 0; cell < world.Grid.Count; cell++)
        {
            var (sector, exporter, importer) = world.Grid.At(cell);
            flows.Add(balanced.Flow(sector, exporter, importer));
        }

        return new World(world.Regions, world.Sectors, flows.MoveToImmutable(), world.Tariffs);
    }
}

using TradeTalks.Sim.Economy.Equations;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Worlds;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Economy.ElasticLabor;

/// <summary>Many regions, one sector, labour supply that answers to the real wage, scale economies, part of every purchase paid to workers of the buying region; imbalances stay a fixed share of world income.</summary>
/// <remarks>
/// Newton's method in the wages and the employment of all regions. The numeraire is the world's consumer prices, weighted with spending.
/// Source: Ignatenko, Lashkaripour, Macedoni and Simonovska (2025), Journal of International Economics 157, 104138.
/// </remarks>
public sealed partial class ElasticLaborEconomy : NewtonSystem, ITradeModel
{
    private readonly LaborTerms _terms;
    private readonly TradePolicy _policy;
    private readonly int _regions;
    private readonly int _rowLength;
    private readonly double[] _incomeBefore;
    private readonly double[] _transfers;
    private readonly double _worldIncomeBefore;
    private readonly double[] _weights;
    private readonly double[] _spent;
    private readonly double[] _received;
    private readonly double[] _kept;
    private readonly double[] _sums;
    private readonly double[] _incomes;
    private readonly double[] _spending;
    private readonly double[] _logPrices;
    private readonly double[] _rows;

    /// <summary>An economy at the tariffs of its world.</summary>
    /// <param name="world">A world with one sector.</param>
    /// <param name="terms">Its numbers.</param>
    /// <param name="tolerance">Largest error of an equation, as a share of its own size.</param>
    /// <exception cref="ArgumentException">The world has several sectors, or numbers are missing.</exception>
    public ElasticLaborEconomy(World world, LaborTerms terms, double tolerance = DefaultTolerance)
        : base(2 * world.Regions.Length, tolerance)
    {
        if (world.Sectors.Length != 1 || terms.LocalShares.Length != world.Regions.Length || terms.PassThrough.Length != world.Regions.Length)
            throw new ArgumentException("One sector, and a local share and a pass-through for every region, are needed.", nameof(terms));
        Baseline = TradeBaseline.Of(world, [terms.Elasticity], Closure.FixedTransfers);
        _terms = terms;
        _policy = new TradePolicy(world);
        _regions = world.Regions.Length;
        _rowLength = Lanes.Padded(2 * _regions);
        _incomeBefore = [.. Enumerable.Range(0, _regions).Select(region => SumOfIncome(world, region))];
        _worldIncomeBefore = _incomeBefore.Sum();
        _transfers = [.. Enumerable.Range(0, _regions).Select(region => world.Spending(region) - world.Revenue(region) - _incomeBefore[region])];
        (_weights, _spent, _received) = (new double[world.Grid.Count], new double[world.Grid.Count], new double[world.Grid.Count]);
        (_kept, _sums, _incomes, _spending, _logPrices) = (new double[_regions], new double[_regions], new double[_regions], new double[_regions], new double[_regions]);
        _rows = new double[_regions * _rowLength];
    }

    /// <inheritdoc/>
    public TradeBaseline Baseline { get; }

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
        var world = Baseline.World;
        for (var cell = 0; cell < _weights.Length; cell++)
        {
            var importer = cell / _regions;
            var factor = PortableMath.Pow((1 + _policy.Tariffs[cell]) / (1 + world.Tariffs[cell]), _terms.PassThrough[importer]) * _policy.Costs[cell];
            var share = world.Flows[cell] * (1 + world.Tariffs[cell]) / Baseline.Spending[importer];
            _weights[cell] = share * PortableMath.Pow(factor, -_terms.Elasticity);
        }

        FindRoot();
    }

    /// <inheritdoc/>
    public double IncomeBefore(int region) => Baseline.Spending[region];

    /// <inheritdoc/>
    public double RealIncome(int region)
    {
        var relief = _terms.Use == RevenueUse.WageTaxRelief ? Revenue(region) / _incomes[region] : 0;
        var effort = _terms.LaborSupply * (1 - relief) * _incomeBefore[region] / (1 + _terms.LaborSupply);
        var weight = Baseline.Spending[region] / (Baseline.Spending[region] - effort);
        return ((weight * _spending[region] / Baseline.Spending[region]) + ((1 - weight) * Wage(region) * Employment(region))) / ConsumerPrices(region);
    }

    /// <inheritdoc/>
    public double Wage(int region) => PortableMath.Exp(Logs[region]);

    /// <summary>Employment of a region, new over old.</summary>
    public double Employment(int region) => PortableMath.Exp(Logs[_regions + region]);

    /// <summary>Factor income of a region, USD bn a year.</summary>
    public double FactorIncome(int region) => _incomes[region];

    /// <summary>Factor income of a region before, USD bn a year.</summary>
    public double FactorIncomeBefore(int region) => _incomeBefore[region];

    /// <inheritdoc/>
    public double ConsumerPrices(int region) => PortableMath.Exp(_logPrices[region]);

    /// <inheritdoc/>
    public double Spending(int region) => _spending[region];

    /// <inheritdoc/>
    public double Revenue(int region) => (1 - _kept[region]) * _spending[region];

    /// <inheritdoc/>
    public double Flow(int exporter, int importer) => _received[(importer * _regions) + exporter] * _spending[importer];

    private protected override string Describe() => _policy.ToString();

    private double SumOfIncome(World world, int region)
    {
        var income = _terms.LocalShares[region] * (world.Spending(region) - world.Revenue(region));
        for (var importer = 0; importer < _regions; importer++)
            income += (1 - _terms.LocalShares[importer]) * world.Flow(region, importer);
        return income;
    }
}

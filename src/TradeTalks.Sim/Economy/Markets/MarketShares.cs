using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Economy.Markets;

/// <summary>How every market splits its spending over exporters, given wages and a policy.</summary>
/// <remarks>
/// Share of exporter i in market (n, s): A w^-e / sum of the same over exporters, A = share before times (tariff factor times extra cost)^-e.
/// Source: exact hat algebra of Dekle, Eaton and Kortum (2008), IMF Staff Papers 55(3); Armington form as in Anderson and van Wincoop (2003).
/// </remarks>
internal sealed class MarketShares
{
    private readonly TradeBaseline _baseline;
    private readonly int _regions;
    private readonly int _stride;
    private readonly double[] _tariffs;
    private readonly double[] _costs;
    private readonly double[] _weights;
    private readonly double[] _net;
    private readonly double[] _powers;
    private readonly double[] _sums;

    public MarketShares(TradeBaseline baseline)
    {
        _baseline = baseline;
        (_regions, _stride) = (baseline.World.Regions.Length, baseline.Stride);
        _tariffs = [.. baseline.World.Tariffs];
        _costs = new double[_tariffs.Length];
        Array.Fill(_costs, 1);
        _weights = (double[])baseline.Shares.Clone();
        _net = new double[_weights.Length];
        for (var cell = 0; cell < _tariffs.Length; cell++)
            _net[baseline.PlaceOf(cell)] = 1 / (1 + _tariffs[cell]);
        _powers = new double[_stride];
        _sums = new double[baseline.BudgetShares.Length];
        Spent = new double[_weights.Length];
        Received = new double[_weights.Length];
        Kept = new double[_sums.Length];
        ReceivedChange = new double[_weights.Length];
        PriceChange = new double[_sums.Length];
    }

    /// <summary>Number of markets.</summary>
    public int Count => _sums.Length;

    /// <summary>Share of each exporter in a market's spending at consumer prices; rows by market.</summary>
    public double[] Spent { get; }

    /// <summary>The same net of tariffs: what exporters receive of it.</summary>
    public double[] Received { get; }

    /// <summary>Share of a market's spending that reaches exporters, home among them; the rest is tariff revenue.</summary>
    public double[] Kept { get; }

    /// <summary>Change of <see cref="Received"/> along the direction last asked for.</summary>
    public double[] ReceivedChange { get; }

    /// <summary>Change of the logarithm of a market's price along the direction last asked for.</summary>
    public double[] PriceChange { get; }

    /// <summary>Takes over a policy; only what differs from the last one is computed.</summary>
    public void Take(TradePolicy policy)
    {
        var tariffs = policy.Tariffs;
        var costs = policy.Costs;
        for (var cell = 0; cell < tariffs.Length; cell++)
        {
            if (tariffs[cell] != _tariffs[cell] || costs[cell] != _costs[cell])
                TakeCell(cell, tariffs[cell], costs[cell]);
        }
    }

    /// <summary>Computes the shares.</summary>
    /// <param name="logWages">Logarithm of each region's wage, new over old.</param>
    public void Evaluate(double[] logWages)
    {
        var elasticity = double.NaN;
        for (var market = 0; market < Count; market++)
        {
            var own = _baseline.Elasticities[market / _regions];
            if (own != elasticity)
                RaiseCosts(logWages.AsSpan(0, _regions), elasticity = own);
            if (_baseline.BudgetShares[market] > 0)
                Split(market);
        }
    }

    /// <summary>Computes the shares of the markets of one sector.</summary>
    /// <param name="sector">Index of the sector.</param>
    /// <param name="logCosts">Logarithm of each region's cost in this sector, new over old.</param>
    public void EvaluateSector(int sector, ReadOnlySpan<double> logCosts)
    {
        RaiseCosts(logCosts, _baseline.Elasticities[sector]);
        for (var market = sector * _regions; market < (sector + 1) * _regions; market++)
        {
            if (_baseline.BudgetShares[market] > 0)
                Split(market);
        }
    }

    /// <summary>Logarithm of a market's price, new over old.</summary>
    public double LogPrice(int market) =>
        _baseline.BudgetShares[market] > 0 ? -PortableMath.Log(_sums[market]) / _baseline.Elasticities[market / _regions] : 0;

    /// <summary>Computes how shares and prices change along a direction.</summary>
    /// <param name="wageChanges">Changes of log wages.</param>
    /// <param name="dutyChanges">Changes of the logarithm of one plus the tariff, in padded rows.</param>
    public void Differentiate(double[] wageChanges, double[] dutyChanges)
    {
        for (var market = 0; market < Count; market++)
        {
            if (_baseline.BudgetShares[market] > 0)
                DifferentiateRow(market, wageChanges, dutyChanges);
        }
    }

    /// <summary>One over one plus the tariff, at a place in padded rows.</summary>
    public double NetOf(int place) => _net[place];

    private void TakeCell(int cell, double tariff, double cost)
    {
        var place = _baseline.PlaceOf(cell);
        var before = _baseline.World.Tariffs[cell];
        (_tariffs[cell], _costs[cell]) = (tariff, cost);
        _net[place] = 1 / (1 + tariff);
        var elasticity = _baseline.Elasticities[cell / (_regions * _regions)];
        _weights[place] = _baseline.Shares[place] * PortableMath.Pow((1 + tariff) / (1 + before) * cost, -elasticity);
    }

    private void RaiseCosts(ReadOnlySpan<double> logCosts, double elasticity)
    {
        for (var region = 0; region < logCosts.Length; region++)
            _powers[region] = PortableMath.Exp(-elasticity * logCosts[region]);
    }

    private void Split(int market)
    {
        var start = market * _stride;
        var weights = _weights.AsSpan(start, _regions);
        var powers = _powers.AsSpan(0, _regions);
        var spent = Spent.AsSpan(start, _regions);
        var sum = 0.0;
        for (var exporter = 0; exporter < weights.Length; exporter++)
        {
            spent[exporter] = weights[exporter] * powers[exporter];
            sum += spent[exporter];
        }

        _sums[market] = sum;
        Kept[market] = Net(start, 1 / sum);
    }

    private double Net(int start, double scale)
    {
        var spent = Spent.AsSpan(start, _regions);
        var received = Received.AsSpan(start, _regions);
        var net = _net.AsSpan(start, _regions);
        var kept = 0.0;
        for (var exporter = 0; exporter < spent.Length; exporter++)
        {
            spent[exporter] *= scale;
            received[exporter] = spent[exporter] * net[exporter];
            kept += received[exporter];
        }

        return kept;
    }

    private void DifferentiateRow(int market, double[] wageChanges, double[] dutyChanges)
    {
        var start = market * _stride;
        var elasticity = _baseline.Elasticities[market / _regions];
        var price = 0.0;
        for (var exporter = 0; exporter < _regions; exporter++)
            price += Spent[start + exporter] * (wageChanges[exporter] + dutyChanges[start + exporter]);
        PriceChange[market] = price;
        for (var exporter = 0; exporter < _regions; exporter++)
        {
            var duty = dutyChanges[start + exporter];
            ReceivedChange[start + exporter] = Received[start + exporter] * ((-elasticity * (wageChanges[exporter] + duty - price)) - duty);
        }
    }
}

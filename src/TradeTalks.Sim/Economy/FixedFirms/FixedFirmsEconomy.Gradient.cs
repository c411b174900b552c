namespace TradeTalks.Sim.Economy.FixedFirms;

/// <content>Slopes of one number by all tariffs at once, backwards from the number to the tariffs: one linear system in place of one for each tariff.</content>
/// <remarks>Source: adjoint method; Nocedal and Wright (2006), Numerical Optimization, ch. 8.2, reverse mode.</remarks>
public sealed partial class FixedFirmsEconomy
{
    private readonly double[] _spendingWeights;
    private readonly double[] _keptWeights;
    private readonly double[] _salesWeights;
    private readonly double[] _priceWeights;
    private readonly double[] _multipliers;
    private readonly double[] _perReceipt;

    /// <inheritdoc/>
    public void CountNothing()
    {
        Array.Clear(_spendingWeights);
        Array.Clear(_keptWeights);
        Array.Clear(_salesWeights);
        Array.Clear(_priceWeights);
    }

    /// <inheritdoc/>
    public void CountLogRealIncome(int region, double weight)
    {
        _spendingWeights[region] += weight / _spending[region];
        CountPrices(region, weight);
    }

    /// <summary>Lets the logarithm of <see cref="Government"/> at the last equilibrium count in the number.</summary>
    /// <param name="region">Index of the region.</param>
    /// <param name="weight">How much it counts.</param>
    public void CountLogGovernment(int region, double weight)
    {
        var (labor, revenue, sum) = (LaborIncome(region), Revenue(region), GovernmentSum(region));
        var perRevenue = 0.0;
        for (var sector = 0; sector < _sectors; sector++)
        {
            var place = (sector * _regions) + region;
            var share = (1 - _profitShares[sector]) / labor;
            perRevenue += weight / sum * _politicalWeights[place] * _sales[place] * share;
            _salesWeights[place] += weight / sum * _politicalWeights[place] * (1 + (share * revenue));
        }

        for (var sector = 0; sector < _sectors; sector++)
            _salesWeights[(sector * _regions) + region] -= perRevenue * revenue / labor * (1 - _profitShares[sector]);
        _spendingWeights[region] += perRevenue * (1 - _kept[region]);
        _keptWeights[region] -= perRevenue * _spending[region];
        CountPrices(region, weight);
    }

    /// <inheritdoc/>
    public void FillSlopes(Span<double> slopes)
    {
        FactorAtSolution();
        FillReceipts();
        for (var region = 0; region < _regions; region++)
            (_multipliers[region], _multipliers[_regions + region]) = (ByWage(region), BySpending(region));
        Jacobian.SolveTransposed(_multipliers);
        _multipliers[(2 * _regions) - 1] = 0;
        for (var region = 0; region < _regions; region++)
            _keptWeights[region] -= _multipliers[_regions + region] * _spending[region];
        for (var place = 0; place < _salesWeights.Length; place++)
        {
            var (sector, region) = (place / _regions, place % _regions);
            _salesWeights[place] += _multipliers[_regions + region] - (_multipliers[region] * (1 - _profitShares[sector]));
        }

        FillReceipts();
        for (var cell = 0; cell < slopes.Length; cell++)
            slopes[cell] = ByDuty(cell / _regions, cell % _regions) * _markets.NetOf(Baseline.PlaceOf(cell));
    }

    private void CountPrices(int region, double weight)
    {
        for (var market = region; market < _markets.Count; market += _regions)
            _priceWeights[market] -= weight * Baseline.BudgetShares[market];
    }

    /// <summary>What one more of a market's spending received by each exporter does to the number, directly.</summary>
    private void FillReceipts()
    {
        for (var market = 0; market < _markets.Count; market++)
        {
            var importer = market % _regions;
            for (var exporter = 0; exporter < _regions; exporter++)
            {
                _perReceipt[(market * _stride) + exporter] =
                    Baseline.BudgetShares[market] * (_keptWeights[importer] + (_salesWeights[market - importer + exporter] * _spending[importer]));
            }
        }
    }

    private double ByWage(int region)
    {
        var sum = 0.0;
        for (var market = 0; market < _markets.Count; market++)
            sum += ByPrice(market, region) - (Baseline.Elasticities[market / _regions] * ByReceipt(market, region));
        return sum;
    }

    private double BySpending(int region)
    {
        var sum = _spendingWeights[region];
        for (var market = region; market < _markets.Count; market += _regions)
        {
            for (var exporter = 0; exporter < _regions; exporter++)
                sum += _salesWeights[market - region + exporter] * Baseline.BudgetShares[market] * _markets.Received[(market * _stride) + exporter];
        }

        return sum * _spending[region];
    }

    private double ByDuty(int market, int exporter) =>
        ByPrice(market, exporter) - ((1 + Baseline.Elasticities[market / _regions]) * ByReceipt(market, exporter));

    private double ByReceipt(int market, int exporter)
    {
        var place = (market * _stride) + exporter;
        return _markets.Received[place] * _perReceipt[place];
    }

    /// <summary>What one exporter's dearer goods do through the price of a market, on which the sales of all others hang.</summary>
    private double ByPrice(int market, int exporter)
    {
        var receipts = 0.0;
        for (var other = 0; other < _regions; other++)
            receipts += ByReceipt(market, other);
        return _markets.Spent[(market * _stride) + exporter] * (_priceWeights[market] + (Baseline.Elasticities[market / _regions] * receipts));
    }
}

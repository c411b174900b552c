namespace TradeTalks.Sim.Economy.FixedFirms;

/// <content>Slopes of the equilibrium by tariffs: the direct effect, then the wages and spending that restore equilibrium.</content>
public sealed partial class FixedFirmsEconomy
{
    private readonly double[] _spendingChanges;
    private readonly double[] _keptChanges;
    private readonly double[] _salesChanges;
    private readonly double[] _wageChanges;
    private readonly double[] _dutyChanges;
    private readonly double[] _changes;

    /// <inheritdoc/>
    public void Differentiate(ReadOnlySpan<int> cells)
    {
        FactorAtSolution();
        Array.Clear(_dutyChanges);
        foreach (var cell in cells)
        {
            var place = Baseline.PlaceOf(cell);
            _dutyChanges[place] = _markets.NetOf(place);
        }

        Array.Clear(_changes);
        Propagate();
        for (var region = 0; region < _regions; region++)
        {
            var (labor, sales) = SalesChanges(region);
            _changes[region] = -labor;
            _changes[_regions + region] = sales - (_spending[region] * _keptChanges[region]);
        }

        _changes[(2 * _regions) - 1] = 0;
        Jacobian.Solve(_changes);
        Propagate();
    }

    /// <inheritdoc/>
    public double LogRealIncomeSlope(int region) => (_spendingChanges[region] / _spending[region]) - LogPriceSlope(region);

    /// <inheritdoc/>
    public double RevenueSlope(int region) => ((1 - _kept[region]) * _spendingChanges[region]) - (_keptChanges[region] * _spending[region]);

    /// <inheritdoc/>
    public double ExportsSlope(int region)
    {
        var home = 0.0;
        for (var market = region; market < _markets.Count; market += _regions)
        {
            var place = (market * _stride) + region;
            home += Baseline.BudgetShares[market] * ((_markets.ReceivedChange[place] * _spending[region]) + (_markets.Received[place] * _spendingChanges[region]));
        }

        return SalesChanges(region).Sales - home;
    }

    /// <summary>Slope of the logarithm of <see cref="Government"/>, per unit of tariff.</summary>
    public double LogGovernmentSlope(int region)
    {
        var (labor, revenue, laborSlope) = (LaborIncome(region), Revenue(region), SalesChanges(region).Labor);
        var slope = 0.0;
        for (var sector = 0; sector < _sectors; sector++)
        {
            var place = (sector * _regions) + region;
            var share = (1 - _profitShares[sector]) / labor;
            var perSale = 1 + (share * revenue);
            var perSaleSlope = share * (RevenueSlope(region) - (revenue * laborSlope / labor));
            slope += _politicalWeights[place] * ((_salesChanges[place] * perSale) + (_sales[place] * perSaleSlope));
        }

        return (slope / GovernmentSum(region)) - LogPriceSlope(region);
    }

    private double LogPriceSlope(int region)
    {
        var prices = 0.0;
        for (var market = region; market < _markets.Count; market += _regions)
            prices += Baseline.BudgetShares[market] * _markets.PriceChange[market];
        return prices;
    }

    private void Propagate()
    {
        Array.Copy(_changes, _wageChanges, _regions);
        for (var region = 0; region < _regions; region++)
            _spendingChanges[region] = _spending[region] * _changes[_regions + region];
        _markets.Differentiate(_wageChanges, _dutyChanges);
        Array.Clear(_keptChanges);
        Array.Clear(_salesChanges);
        for (var market = 0; market < _markets.Count; market++)
        {
            var (importer, share) = (market % _regions, Baseline.BudgetShares[market]);
            for (var exporter = 0; share > 0 && exporter < _regions; exporter++)
            {
                var place = (market * _stride) + exporter;
                _keptChanges[importer] += share * _markets.ReceivedChange[place];
                _salesChanges[market - importer + exporter] += share * ((_markets.ReceivedChange[place] * _spending[importer]) + (_markets.Received[place] * _spendingChanges[importer]));
            }
        }
    }

    private (double Labor, double Sales) SalesChanges(int region)
    {
        var (labor, sales) = (0.0, 0.0);
        for (var sector = 0; sector < _sectors; sector++)
        {
            var change = _salesChanges[(sector * _regions) + region];
            labor += (1 - _profitShares[sector]) * change;
            sales += change;
        }

        return (labor, sales);
    }
}

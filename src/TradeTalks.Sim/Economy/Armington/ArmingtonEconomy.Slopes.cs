namespace TradeTalks.Sim.Economy.Armington;

/// <content>Slopes of the equilibrium by tariffs: the direct effect at given wages, then the wages that restore equilibrium.</content>
public sealed partial class ArmingtonEconomy
{
    private readonly double[] _dutyChanges;
    private readonly double[] _wageChanges;
    private readonly double[] _none;
    private readonly double[] _incomeChanges;
    private readonly double[] _spendingChanges;
    private readonly double[] _keptChanges;
    private readonly double[] _ownChanges;
    private readonly double[] _exportsChanges;

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

        Propagate(_none);
        Array.Clear(_wageChanges);
        FillReceiptsChanges(_wageChanges);
        _wageChanges[_dropped] = 0;
        Jacobian.Solve(_wageChanges);
        for (var region = 0; region < _regions; region++)
            _wageChanges[region] = -_wageChanges[region];
        Propagate(_wageChanges);
        FillExportsChanges();
    }

    /// <inheritdoc/>
    public double LogRealIncomeSlope(int region)
    {
        var prices = 0.0;
        for (var market = region; market < _markets.Count; market += _regions)
            prices += Baseline.BudgetShares[market] * _markets.PriceChange[market];
        var income = _spending[region] - _imbalances.BorrowedBeyondIncome(region);
        return ((_spendingChanges[region] - _imbalances.BorrowedChange(region)) / income) - prices;
    }

    /// <inheritdoc/>
    public double RevenueSlope(int region) => ((1 - _kept[region]) * _spendingChanges[region]) - (_keptChanges[region] * _spending[region]);

    /// <inheritdoc/>
    public double ExportsSlope(int region) => _exportsChanges[region];

    private void Propagate(double[] wageChanges)
    {
        _markets.Differentiate(wageChanges, _dutyChanges);
        Array.Clear(_keptChanges);
        Array.Clear(_ownChanges);
        for (var market = 0; market < _markets.Count; market++)
        {
            var (importer, share) = (market % _regions, Baseline.BudgetShares[market]);
            var row = _markets.ReceivedChange.AsSpan(market * _stride, _regions);
            foreach (var change in row)
                _keptChanges[importer] += share * change;
            _ownChanges[importer] += share * row[importer];
        }

        for (var region = 0; region < _regions; region++)
            _incomeChanges[region] = wageChanges[region] * _wages[region] * Baseline.FactorIncome[region];
        _imbalances.Propagate(_incomeChanges, _keptChanges, _ownChanges, _spendingChanges);
    }

    /// <summary>Change of what each exporter receives from all markets.</summary>
    private void FillReceiptsChanges(double[] changes)
    {
        for (var market = 0; market < _markets.Count; market++)
        {
            var (importer, share) = (market % _regions, Baseline.BudgetShares[market]);
            for (var exporter = 0; exporter < _regions; exporter++)
            {
                var place = (market * _stride) + exporter;
                changes[exporter] += share * ((_markets.ReceivedChange[place] * _spending[importer]) + (_markets.Received[place] * _spendingChanges[importer]));
            }
        }
    }

    private void FillExportsChanges()
    {
        for (var region = 0; region < _regions; region++)
        {
            var home = (_ownChanges[region] * _spending[region]) + (_received[(region * _stride) + region] * _spendingChanges[region]);
            _exportsChanges[region] = _incomeChanges[region] - home;
        }
    }
}

using TradeTalks.Sim.Economy.Markets;

namespace TradeTalks.Sim.Economy.Armington;

/// <content>How spending moves with wages, and along a direction in which wages and tariffs move together.</content>
internal sealed partial class ImbalanceRule
{
    private readonly double[] _importsChanges;
    private readonly double[] _lentChanges;
    private readonly double[] _borrowedChanges;

    /// <summary>Derivatives of each region's spending by all log wages, in padded rows.</summary>
    public void DifferentiateSpending(double[] wages, MarketShares markets, Span<double> rows)
    {
        rows[..(_regions * _stride)].Clear();
        Array.Clear(_importsChanges);
        for (var market = 0; market < markets.Count; market++)
            AddMarket(market, markets, rows.Slice(market % _regions * _stride, _stride), _importsChanges.AsSpan(market % _regions * _stride, _stride));
        Array.Clear(_lentChanges);
        for (var region = 0; region < _regions; region++)
            FinishRow(region, wages, rows.Slice(region * _stride, _stride), _importsChanges.AsSpan(region * _stride, _stride));
        for (var region = 0; region < _regions; region++)
        {
            for (var other = 0; _lentShares[region] > 0 && other < _regions; other++)
                rows[(region * _stride) + other] -= _lentShares[region] * _lentChanges[other] / _perSpending[region];
        }
    }

    /// <summary>Change of spending along a direction in which shares and incomes change.</summary>
    /// <param name="incomes">Changes of factor income, USD bn a year.</param>
    /// <param name="kept">Changes of the share of spending that is not tariff revenue.</param>
    /// <param name="own">Changes of the share of spending received at home.</param>
    /// <param name="spending">Receives the changes of spending, USD bn a year.</param>
    public void Propagate(double[] incomes, double[] kept, double[] own, double[] spending)
    {
        var (world, lent) = (0.0, 0.0);
        foreach (var income in incomes)
            world += income;
        for (var region = 0; region < _regions; region++)
        {
            var importsChange = kept[region] - own[region];
            var perSpendingChange = kept[region] - (_perImport[region] * importsChange);
            spending[region] = (incomes[region] + (_deficits[region] * world / _baseline.WorldIncome) - (_spending[region] * perSpendingChange)) / _perSpending[region];
            lent += _borrowedChanges[region] = _perImport[region] * ((importsChange * _spending[region]) + (_imports[region] * spending[region]));
        }

        for (var region = 0; region < _regions; region++)
        {
            var lending = _lentShares[region] * lent;
            _borrowedChanges[region] -= lending;
            spending[region] -= lending / _perSpending[region];
        }
    }

    /// <summary>Change of <see cref="BorrowedBeyondIncome"/> along the direction last propagated.</summary>
    public double BorrowedChange(int region) => _borrowedChanges[region];

    private void AddMarket(int market, MarketShares markets, Span<double> revenue, Span<double> imports)
    {
        var (region, start) = (market % _regions, market * _stride);
        var strength = _baseline.Elasticities[market / _regions] * _baseline.BudgetShares[market];
        var spent = markets.Spent.AsSpan(start, _regions);
        var received = markets.Received.AsSpan(start, _regions);
        var kept = markets.Kept[market];
        for (var exporter = 0; exporter < spent.Length; exporter++)
            revenue[exporter] += strength * (received[exporter] - (spent[exporter] * kept));
        if (_perImport[region] == 0)
            return;
        var imported = kept - received[region];
        for (var exporter = 0; exporter < spent.Length; exporter++)
            imports[exporter] -= strength * (received[exporter] - (spent[exporter] * imported));
        imports[region] += strength * received[region];
    }

    private void FinishRow(int region, double[] wages, Span<double> row, Span<double> imports)
    {
        var deficit = _deficits[region] / _baseline.WorldIncome;
        var perImport = _perImport[region];
        for (var other = 0; other < _regions; other++)
        {
            var income = wages[other] * _baseline.FactorIncome[other];
            var earned = (deficit * income) + (other == region ? income : 0);
            row[other] = ((_spending[region] * (row[other] + (perImport * imports[other]))) + earned) / _perSpending[region];
            _lentChanges[other] += perImport * ((imports[other] * _spending[region]) + (_imports[region] * row[other]));
        }
    }
}

using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Economy.FixedFirms;

/// <content>Labour earns its share of sales; every region spends, net of tariffs, what it sells. One budget is replaced by the numeraire, constant world labour income.</content>
public sealed partial class FixedFirmsEconomy
{
    private protected override double Evaluate()
    {
        _markets.Evaluate(Logs);
        for (var region = 0; region < _regions; region++)
            _spending[region] = Baseline.Spending[region] * PortableMath.Exp(Logs[_regions + region]);
        FillSales();
        var (worst, excess, world) = (0.0, 0.0, 0.0);
        for (var region = 0; region < _regions; region++)
        {
            var labor = PortableMath.Exp(Logs[region]) * _laborBefore[region];
            Errors[region] = LaborIncome(region) - labor;
            Errors[_regions + region] = (_spending[region] * _kept[region]) - Sum(region);
            (excess, world) = (excess + labor - _laborBefore[region], world + _laborBefore[region]);
            worst = Larger(worst, Errors[region] / labor);
            worst = region == _regions - 1 ? worst : Larger(worst, Errors[_regions + region] / _spending[region]);
        }

        Errors[(2 * _regions) - 1] = excess;
        return Larger(worst, excess / world);
    }

    private protected override void Differentiate()
    {
        Array.Clear(Jacobian.Values);
        for (var market = 0; market < _markets.Count; market++)
        {
            if (Baseline.BudgetShares[market] > 0)
                AddMarket(market);
        }

        var last = (2 * _regions) - 1;
        for (var region = 0; region < _regions; region++)
        {
            var labor = PortableMath.Exp(Logs[region]) * _laborBefore[region];
            Jacobian[region, region] -= labor;
            Jacobian[_regions + region, _regions + region] += _spending[region] * _kept[region];
            Jacobian[last, region] = labor;
            Jacobian[last, _regions + region] = 0;
        }
    }

    /// <summary>How one market's payments to every exporter move with wages and with its region's spending.</summary>
    private void AddMarket(int market)
    {
        var (importer, start) = (market % _regions, market * _stride);
        var (labor, elasticity) = (1 - _profitShares[market / _regions], Baseline.Elasticities[market / _regions]);
        var spent = Baseline.BudgetShares[market] * _spending[importer];
        var budget = Jacobian.Values.AsSpan((_regions + importer) * Jacobian.Stride, _regions);
        for (var other = 0; other < _regions; other++)
            budget[other] -= spent * elasticity * (_markets.Received[start + other] - (_markets.Spent[start + other] * _markets.Kept[market]));
        for (var exporter = 0; exporter < _regions; exporter++)
        {
            var paid = spent * _markets.Received[start + exporter];
            var wages = Jacobian.Values.AsSpan(exporter * Jacobian.Stride, _regions);
            var budgets = Jacobian.Values.AsSpan((_regions + exporter) * Jacobian.Stride, _regions);
            for (var other = 0; other < _regions; other++)
            {
                var change = elasticity * paid * _markets.Spent[start + other];
                wages[other] += labor * change;
                budgets[other] -= change;
            }

            wages[exporter] -= labor * elasticity * paid;
            budgets[exporter] += elasticity * paid;
            Jacobian[exporter, _regions + importer] += labor * paid;
            Jacobian[_regions + exporter, _regions + importer] -= paid;
        }
    }

    private void FillSales()
    {
        Array.Clear(_sales);
        Array.Clear(_kept);
        for (var market = 0; market < _markets.Count; market++)
        {
            var importer = market % _regions;
            var share = Baseline.BudgetShares[market];
            if (share == 0)
                continue;
            _kept[importer] += share * _markets.Kept[market];
            for (var exporter = 0; exporter < _regions; exporter++)
                _sales[market - importer + exporter] += share * _spending[importer] * _markets.Received[(market * _stride) + exporter];
        }
    }

    private double Sum(int region)
    {
        var sum = 0.0;
        for (var sector = 0; sector < _sectors; sector++)
            sum += _sales[(sector * _regions) + region];
        return sum;
    }

    private static double Larger(double worst, double error) => Math.Abs(error) <= worst ? worst : Math.Abs(error);
}

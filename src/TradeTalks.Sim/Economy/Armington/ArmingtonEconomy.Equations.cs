using TradeTalks.Sim.Economy.Equations;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Economy.Armington;

/// <content>What every region earns from all markets equals its factor income; one equation is replaced by the numeraire, constant world factor income.</content>
public sealed partial class ArmingtonEconomy
{
    private protected override double Evaluate()
    {
        _markets.Evaluate(Logs);
        for (var region = 0; region < _regions; region++)
            _wages[region] = PortableMath.Exp(Logs[region]);
        GatherReceipts();
        _imbalances.Spend(_wages, _received, _kept, _policy.Transfers, _spending);
        return FillErrors();
    }

    private protected override void Differentiate()
    {
        FillSubstitution();
        var diagonal = _diagonal.AsSpan(0, _regions);
        for (var exporter = 0; exporter < _regions; exporter++)
            diagonal[exporter] = ColumnSum(exporter) + (_wages[exporter] * Baseline.FactorIncome[exporter]);
        FillSpending();
        RowProduct.Write(_left, _right, _markets.Count + _regions, Jacobian);
        for (var region = 0; region < _regions; region++)
        {
            Jacobian[region, region] -= diagonal[region];
            Jacobian[_dropped, region] = _wages[region] * Baseline.FactorIncome[region];
        }
    }

    private void GatherReceipts()
    {
        Array.Clear(_received);
        Array.Clear(_kept);
        for (var market = 0; market < _markets.Count; market++)
        {
            var (importer, share) = (market % _regions, Baseline.BudgetShares[market]);
            if (share == 0)
                continue;
            LuMatrix.AddMultiple(_received, importer * _stride, _markets.Received, market * _stride, _stride, share);
            _kept[importer] += share * _markets.Kept[market];
        }
    }

    private double FillErrors()
    {
        Array.Clear(Errors);
        for (var importer = 0; importer < _regions; importer++)
            LuMatrix.AddMultiple(Errors, 0, _received, importer * _stride, _stride, _spending[importer]);
        var excess = -Baseline.WorldIncome;
        var worst = 0.0;
        for (var region = 0; region < _regions; region++)
        {
            var income = _wages[region] * Baseline.FactorIncome[region];
            excess += income;
            Errors[region] -= income;
            if (region != _dropped)
                worst = Larger(worst, Errors[region] / income);
        }

        Errors[_dropped] = excess;
        return Larger(worst, excess / Baseline.WorldIncome);
    }

    /// <summary>Rows of each market for how exporters take sales from each other.</summary>
    private void FillSubstitution()
    {
        for (var market = 0; market < _markets.Count; market++)
        {
            var start = market * _stride;
            var strength = Baseline.Elasticities[market / _regions] * Baseline.BudgetShares[market] * _spending[market % _regions];
            for (var exporter = 0; exporter < _regions; exporter++)
            {
                _left[start + exporter] = strength * _markets.Received[start + exporter];
                _right[start + exporter] = _markets.Spent[start + exporter];
            }
        }
    }

    private double ColumnSum(int exporter)
    {
        var sum = 0.0;
        for (var market = 0; market < _markets.Count; market++)
            sum += _left[(market * _stride) + exporter];
        return sum;
    }

    /// <summary>Rows of each region for how its spending moves with wages.</summary>
    private void FillSpending()
    {
        var start = _markets.Count * _stride;
        Array.Copy(_received, 0, _left, start, _regions * _stride);
        _imbalances.DifferentiateSpending(_wages, _markets, _right.AsSpan(start));
    }

    private static double Larger(double worst, double error) => Math.Abs(error) <= worst ? worst : Math.Abs(error);
}

using TradeTalks.Sim.Economy.Equations;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Economy.ElasticLabor;

/// <content>
/// Factor incomes equal receipts, labour supply answers to the real wage. Cost in a region is wage less scale times employment, in logarithms;
/// spending follows from incomes, because the share that is not revenue is known from the market shares.
/// </content>
public sealed partial class ElasticLaborEconomy
{
    private protected override double Evaluate()
    {
        for (var region = 0; region < _regions; region++)
            _incomes[region] = PortableMath.Exp(Logs[region] + Logs[_regions + region]) * _incomeBefore[region];
        FillShares();
        var growth = Sum(_incomes) / _worldIncomeBefore;
        for (var region = 0; region < _regions; region++)
        {
            _spending[region] = (_incomes[region] + (_transfers[region] * growth)) / _kept[region];
            _logPrices[region] = ((1 - _terms.PassThrough[region]) * (PortableMath.Log(_spending[region] / Baseline.Spending[region]) - Logs[region]))
                - (PortableMath.Log(_sums[region]) / _terms.Elasticity);
        }

        return FillErrors(growth);
    }

    private protected override void Differentiate()
    {
        Array.Clear(Jacobian.Values);
        for (var importer = 0; importer < _regions; importer++)
            FillRow(importer, _rows.AsSpan(importer * _rowLength, _rowLength));
        AddLaborSupply();
        AddNumeraire();
        AddReceipts();
    }

    private void FillShares()
    {
        var powers = Errors.AsSpan(0, _regions);
        for (var region = 0; region < _regions; region++)
            powers[region] = PortableMath.Exp(-_terms.Elasticity * (Logs[region] - (_terms.Scale * Logs[_regions + region])));
        for (var importer = 0; importer < _regions; importer++)
        {
            var row = importer * _regions;
            var sum = 0.0;
            for (var exporter = 0; exporter < _regions; exporter++)
                sum += _spent[row + exporter] = _weights[row + exporter] * powers[exporter];
            (_sums[importer], _kept[importer]) = (sum, 0);
            for (var exporter = 0; exporter < _regions; exporter++)
            {
                _spent[row + exporter] /= sum;
                _kept[importer] += _received[row + exporter] = _spent[row + exporter] / (1 + _policy.Tariffs[row + exporter]);
            }
        }
    }

    private double FillErrors(double growth)
    {
        Array.Clear(Errors);
        var (worst, prices) = (0.0, 0.0);
        for (var importer = 0; importer < _regions; importer++)
        {
            var paid = (1 - _terms.LocalShares[importer]) * _spending[importer];
            for (var exporter = 0; exporter < _regions; exporter++)
                Errors[exporter] += paid * _received[(importer * _regions) + exporter];
            prices += Baseline.Spending[importer] * (PortableMath.Exp(_logPrices[importer]) - 1);
        }

        for (var region = 0; region < _regions; region++)
        {
            Errors[region] += (_terms.LocalShares[region] * (_incomes[region] + (_transfers[region] * growth))) - _incomes[region];
            Errors[_regions + region] = Logs[_regions + region] - (_terms.LaborSupply * (LogRelief(region) + Logs[region] - _logPrices[region]));
            worst = Larger(worst, Errors[_regions + region]);
            worst = region == _regions - 1 ? worst : Larger(worst, Errors[region] / _incomes[region]);
        }

        Errors[_regions - 1] = prices;
        return Larger(worst, prices / _worldIncomeBefore);
    }

    private double LogRelief(int region) =>
        _terms.Use == RevenueUse.WageTaxRelief ? -PortableMath.Log(1 - (Revenue(region) / _incomes[region])) : 0;

    /// <summary>Derivatives of a region's spending by all log wages, then by all log employments.</summary>
    private void FillRow(int importer, Span<double> row)
    {
        var (kept, spending, elasticity) = (_kept[importer], _spending[importer], _terms.Elasticity);
        for (var other = 0; other < _regions; other++)
        {
            var place = (importer * _regions) + other;
            var earned = (_transfers[importer] * _incomes[other] / _worldIncomeBefore) + (other == importer ? _incomes[other] : 0);
            var keptSlope = elasticity * ((kept * _spent[place]) - _received[place]);
            row[other] = (earned - (spending * keptSlope)) / kept;
            row[_regions + other] = (earned + (_terms.Scale * spending * keptSlope)) / kept;
        }
    }

    private void AddLaborSupply()
    {
        for (var region = 0; region < _regions; region++)
        {
            for (var other = 0; other < 2 * _regions; other++)
                Jacobian[_regions + region, other] = _terms.LaborSupply * (LogPriceSlope(region, other) - LogReliefSlope(region, other));
            Jacobian[_regions + region, region] -= _terms.LaborSupply;
            Jacobian[_regions + region, _regions + region] += 1;
        }
    }

    private double LogPriceSlope(int region, int unknown)
    {
        var (other, sign) = unknown < _regions ? (unknown, 1.0) : (unknown - _regions, -_terms.Scale);
        var wage = unknown == region ? 1 : 0;
        return ((1 - _terms.PassThrough[region]) * ((_rows[(region * _rowLength) + unknown] / _spending[region]) - wage)) + (sign * _spent[(region * _regions) + other]);
    }

    private double LogReliefSlope(int region, int unknown)
    {
        if (_terms.Use != RevenueUse.WageTaxRelief)
            return 0;
        var (other, sign) = unknown < _regions ? (unknown, 1.0) : (unknown - _regions, -_terms.Scale);
        var place = (region * _regions) + other;
        var keptSlope = sign * _terms.Elasticity * ((_kept[region] * _spent[place]) - _received[place]);
        var relief = Revenue(region) / _incomes[region];
        var revenueSlope = ((1 - _kept[region]) * _rows[(region * _rowLength) + unknown]) - (keptSlope * _spending[region]);
        return ((revenueSlope / _incomes[region]) - (other == region ? relief : 0)) / (1 - relief);
    }

    private void AddReceipts()
    {
        for (var importer = 0; importer < _regions; importer++)
        {
            var strength = _terms.Elasticity * _spending[importer];
            var row = _rows.AsSpan(importer * _rowLength, _rowLength);
            for (var other = 0; other < _regions; other++)
            {
                row[other] += strength * _spent[(importer * _regions) + other];
                row[_regions + other] -= _terms.Scale * strength * _spent[(importer * _regions) + other];
            }
        }

        for (var exporter = 0; exporter < _regions - 1; exporter++)
            AddReceiptsOf(exporter);
    }

    private void AddReceiptsOf(int exporter)
    {
        var substitution = 0.0;
        for (var importer = 0; importer < _regions; importer++)
        {
            var received = (1 - _terms.LocalShares[importer]) * _received[(importer * _regions) + exporter];
            LuMatrix.AddMultiple(Jacobian.Values, exporter * Jacobian.Stride, _rows, importer * _rowLength, _rowLength, received);
            substitution += _terms.Elasticity * received * _spending[importer];
        }

        var local = _terms.LocalShares[exporter];
        for (var unknown = 0; unknown < 2 * _regions; unknown++)
            Jacobian[exporter, unknown] += local * _transfers[exporter] * _incomes[unknown % _regions] / _worldIncomeBefore;
        Jacobian[exporter, exporter] -= substitution + ((1 - local) * _incomes[exporter]);
        Jacobian[exporter, _regions + exporter] += (_terms.Scale * substitution) - ((1 - local) * _incomes[exporter]);
    }

    private void AddNumeraire()
    {
        var row = Jacobian.Values.AsSpan((_regions - 1) * Jacobian.Stride, 2 * _regions);
        for (var region = 0; region < _regions; region++)
        {
            var weight = Baseline.Spending[region] * ConsumerPrices(region);
            for (var unknown = 0; unknown < row.Length; unknown++)
                row[unknown] += weight * LogPriceSlope(region, unknown);
        }
    }

    private static double Sum(double[] values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        return sum;
    }

    private static double Larger(double worst, double error) => Math.Abs(error) <= worst ? worst : Math.Abs(error);
}

using TradeTalks.Sim.Economy.Equations;

namespace TradeTalks.Sim.Economy.InputOutput;

/// <content>Factor incomes equal value added in sales; one equation is replaced by the numeraire, constant world value added.</content>
public sealed partial class InputOutputEconomy
{
    private const double InnerTolerance = 2e-14;
    private const double DifferenceStep = 1e-6;
    private const int MostInnerRounds = 1000;

    private protected override double Evaluate()
    {
        if (!FindPrices() || !FindSpending())
            return double.NaN;
        var (worst, excess, world) = (0.0, 0.0, 0.0);
        for (var region = 0; region < _regions; region++)
        {
            var earned = Wage(region) * _valueAdded[region];
            (excess, world) = (excess + earned - _valueAdded[region], world + _valueAdded[region]);
            Errors[region] = -earned;
            for (var sector = 0; sector < _sectors; sector++)
                Errors[region] += _table.ValueAdded[(region * _sectors) + sector] * _sales[(sector * _stride) + region];
            worst = region == _regions - 1 ? worst : Larger(worst, Errors[region] / earned);
        }

        Errors[_regions - 1] = excess;
        return Larger(worst, excess / world);
    }

    private protected override void Differentiate()
    {
        if (_hasLast)
            FollowBroyden();
        Logs.AsSpan(0, _regions).CopyTo(_lastLogs);
        Errors.AsSpan(0, _regions).CopyTo(_lastErrors);
        _hasLast = true;
        _slopes.CopyTo(Jacobian.Values, 0);
    }

    private void StartInner()
    {
        Array.Clear(_logPrices);
        for (var market = 0; market < _spent.Length; market++)
            _spent[market] = Baseline.BudgetShares[market] * Baseline.Spending[market % _regions];
    }

    private void TakeBaselineSlopes()
    {
        Evaluate();
        double[] before = [.. Errors];
        for (var region = 0; region < _regions; region++)
        {
            Logs[region] = DifferenceStep;
            Evaluate();
            for (var equation = 0; equation < _regions; equation++)
                _baselineSlopes[(equation * Jacobian.Stride) + region] = (Errors[equation] - before[equation]) / DifferenceStep;
            Logs[region] = 0;
        }

        StartInner();
    }

    /// <summary>Brings the slopes in line with what the last step did. Source: Broyden (1965), Mathematics of Computation 19, 577-593.</summary>
    private void FollowBroyden()
    {
        var length = 0.0;
        for (var region = 0; region < _regions; region++)
            length += (Logs[region] - _lastLogs[region]) * (Logs[region] - _lastLogs[region]);
        for (var equation = 0; equation < _regions; equation++)
        {
            var row = _slopes.AsSpan(equation * Jacobian.Stride, _regions);
            var missed = Errors[equation] - _lastErrors[equation];
            for (var region = 0; region < _regions; region++)
                missed -= row[region] * (Logs[region] - _lastLogs[region]);
            for (var region = 0; length > 0 && region < _regions; region++)
                row[region] += missed / length * (Logs[region] - _lastLogs[region]);
        }
    }

    /// <summary>Costs follow from wages and prices of inputs, prices from costs.</summary>
    private bool FindPrices()
    {
        for (var round = 0; round < MostInnerRounds; round++)
        {
            var moved = 0.0;
            for (var region = 0; region < _regions; region++)
                FillCosts(region);
            for (var sector = 0; sector < _sectors; sector++)
            {
                _markets.EvaluateSector(sector, _logCosts.AsSpan(sector * _regions, _regions));
                for (var region = 0; region < _regions; region++)
                    moved = Larger(moved, MovePrice(sector, region));
            }

            if (moved < InnerTolerance)
                return true;
        }

        return false;
    }

    private void FillCosts(int region)
    {
        var prices = _logPrices.AsSpan(region * _sectors, _sectors);
        for (var sector = 0; sector < _sectors; sector++)
        {
            var place = (region * _sectors) + sector;
            _logCosts[(sector * _regions) + region] = (_table.ValueAdded[place] * Logs[region]) + Dot(_table.Inputs.AsSpan(place * _sectors, _sectors), prices);
        }
    }

    private double MovePrice(int sector, int region)
    {
        ref var price = ref _logPrices[(region * _sectors) + sector];
        var before = price;
        price = _markets.LogPrice((sector * _regions) + region);
        return price - before;
    }

    /// <summary>Spending follows from sales, which need inputs, and from incomes; sales follow from spending.</summary>
    private bool FindSpending()
    {
        for (var round = 0; round < MostInnerRounds; round++)
        {
            FillSales();
            var moved = 0.0;
            for (var region = 0; region < _regions; region++)
                moved = Larger(moved, MoveSpending(region));
            if (moved < InnerTolerance)
            {
                FillSales();
                return true;
            }
        }

        return false;
    }

    private void FillSales()
    {
        Array.Clear(_sales);
        for (var market = 0; market < _spent.Length; market++)
            LuMatrix.AddMultiple(_sales, market / _regions * _stride, _markets.Received, market * _stride, _stride, _spent[market]);
    }

    private double MoveSpending(int region)
    {
        var income = Wage(region) * _valueAdded[region];
        for (var sector = 0; sector < _sectors; sector++)
        {
            var market = (sector * _regions) + region;
            income += _spent[market] * (1 - _markets.Kept[market]);
            _buffer[sector] = _sales[(sector * _stride) + region];
        }

        _incomes[region] = income;
        var moved = 0.0;
        for (var sector = 0; sector < _sectors; sector++)
        {
            var place = (region * _sectors) + sector;
            var spent = (_table.Final[place] * income) + Dot(_supplierShares.AsSpan(place * _sectors, _sectors), _buffer);
            ref var before = ref _spent[(sector * _regions) + region];
            moved = Larger(moved, (spent - before) / income);
            before = spent;
        }

        return moved;
    }

    private static double Dot(ReadOnlySpan<double> shares, ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        for (var index = 0; index < shares.Length; index++)
            sum += shares[index] * values[index];
        return sum;
    }

    private static double Larger(double worst, double error) => Math.Abs(error) <= worst ? worst : Math.Abs(error);
}

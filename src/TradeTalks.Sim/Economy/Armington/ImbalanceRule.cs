using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Economy.Armington;

/// <summary>How much every region spends, given what it earns and what the closure lets it borrow or lend.</summary>
/// <remarks>
/// Income is factor income plus tariff revenue. Balanced: spending = income. Fixed transfers: plus the region's share of world factor income.
/// Trade-linked: a borrower adds a fixed share of its imports; lenders share the sum in fixed proportions.
/// </remarks>
internal sealed partial class ImbalanceRule
{
    private readonly TradeBaseline _baseline;
    private readonly int _regions;
    private readonly int _stride;
    private readonly double[] _deficits;
    private readonly double[] _perImport;
    private readonly double[] _lentShares;
    private readonly double[] _perSpending;
    private readonly double[] _imports;
    private readonly double[] _borrowed;
    private readonly double[] _spending;

    /// <summary>The rule of a baseline's closure.</summary>
    public ImbalanceRule(TradeBaseline baseline)
    {
        _baseline = baseline;
        (_regions, _stride) = (baseline.World.Regions.Length, baseline.Stride);
        var isLinked = baseline.Closure == Closure.TradeLinked;
        _deficits = isLinked ? new double[_regions] : baseline.Deficits;
        _perImport = isLinked ? baseline.BorrowedPerImport : new double[_regions];
        _lentShares = isLinked ? baseline.LentShares : new double[_regions];
        (_perSpending, _imports, _borrowed, _spending) = (new double[_regions], new double[_regions], new double[_regions], new double[_regions]);
        _importsChanges = new double[_regions * _stride];
        _lentChanges = new double[_stride];
        _borrowedChanges = new double[_regions];
    }

    /// <summary>What the region spends beyond what it earns, where real income counts only what is earned; else 0. USD bn a year.</summary>
    public double BorrowedBeyondIncome(int region) => _borrowed[region];

    /// <summary>Computes spending.</summary>
    /// <param name="wages">Wages, new over old.</param>
    /// <param name="received">For each importer the share of its spending that each exporter receives, in padded rows.</param>
    /// <param name="kept">Share of spending that is not tariff revenue.</param>
    /// <param name="transfers">Received from other regions, USD bn a year.</param>
    /// <param name="spending">Receives spending, USD bn a year.</param>
    public void Spend(double[] wages, double[] received, double[] kept, ReadOnlySpan<double> transfers, double[] spending)
    {
        var income = WorldIncome(wages) / _baseline.WorldIncome;
        var lent = 0.0;
        for (var region = 0; region < _regions; region++)
        {
            _imports[region] = kept[region] - received[(region * _stride) + region];
            _perSpending[region] = kept[region] - (_perImport[region] * _imports[region]);
            _spending[region] = ((wages[region] * _baseline.FactorIncome[region]) + transfers[region] + (_deficits[region] * income)) / _perSpending[region];
            lent += _borrowed[region] = _perImport[region] * _imports[region] * _spending[region];
        }

        for (var region = 0; region < _regions; region++)
        {
            var lending = _lentShares[region] * lent;
            _borrowed[region] -= lending;
            _spending[region] -= lending / _perSpending[region];
            spending[region] = _spending[region];
        }
    }

    private double WorldIncome(double[] wages)
    {
        var sum = 0.0;
        for (var region = 0; region < _regions; region++)
            sum += wages[region] * _baseline.FactorIncome[region];
        return sum;
    }
}

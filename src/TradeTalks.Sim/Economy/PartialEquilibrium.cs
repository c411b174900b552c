using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;

namespace TradeTalks.Sim.Economy;

/// <summary>Prices each tariff list by itself with constant elasticities, exactly and not by triangles.</summary>
/// <remarks>
/// With T = (1+t1)/(1+t0), elasticity of import demand s, inverse elasticity of export supply w and k = 1+ws:
/// border price T^(-ws/k), price inside T^(1/k), quantity T^(-s/k), all as new over old. Lists do not touch each other, third sides are not affected.
/// Source: textbook constant-elasticity partial equilibrium, e.g. Feenstra (2016), Advanced International Trade, ch. 7.
/// </remarks>
public sealed class PartialEquilibrium : IEconomy
{
    private const double UnitElasticity = 1e-9;
    private const int Remembered = 4;

    private readonly ImmutableArray<TariffList> _lists;
    private readonly double[] _baseTariff;
    private readonly Memo[] _memos;
    private readonly TradeWeights[] _weights;
    private double _demand;
    private double _supply;
    private long _age;

    /// <summary>An economy in which the lists given are the taxed goods.</summary>
    /// <param name="lists">The tariff lists.</param>
    /// <param name="flows">Trade before the conflict; a pair that is not named had no tariff.</param>
    /// <param name="sides">How many sides there are.</param>
    public PartialEquilibrium(ImmutableArray<TariffList> lists, ImmutableArray<TradeFlow> flows, int sides)
    {
        (_lists, _weights) = (lists, new TradeWeights[sides]);
        _baseTariff = new double[lists.Length];
        _memos = new Memo[lists.Length * Remembered];
        for (var list = 0; list < lists.Length; list++)
        {
            foreach (var flow in flows)
            {
                if (flow.Exporter == lists[list].Target && flow.Importer == lists[list].Imposer)
                    _baseTariff[list] = flow.Tariff;
            }
        }
    }

    /// <inheritdoc/>
    public bool AreListsSeparate => true;

    /// <inheritdoc/>
    public void Begin(ParameterValues values, ReadOnlySpan<TradeWeights> weights)
    {
        weights.CopyTo(_weights);
        _demand = values[EconomyParameters.ImportElasticity];
        _supply = values[EconomyParameters.SupplyElasticity];
        for (var memo = 0; memo < _memos.Length; memo++)
            _memos[memo].Rate = double.NaN;
    }

    /// <inheritdoc/>
    public void Hold(ReadOnlySpan<double> rates)
    {
        // Lists do not touch each other, so the rates of the others do not matter.
    }

    /// <inheritdoc/>
    public void PriceChange(int list, double from, double to, Span<double> worths)
    {
        worths.Clear();
        var described = _lists[list];
        var before = Recall(list, from);
        var after = Recall(list, to);
        worths[described.Imposer] = _weights[described.Imposer].Of(after.Importer - before.Importer);
        worths[described.Target] = _weights[described.Target].Of(after.Exporter - before.Exporter);
    }

    /// <inheritdoc/>
    public void Report(ReadOnlySpan<double> before, ReadOnlySpan<double> after, TradeReport report)
    {
        report.Clear();
        for (var list = 0; list < _lists.Length; list++)
        {
            if (before[list] == after[list])
                continue;
            var (first, last) = (Recall(list, before[list]), Recall(list, after[list]));
            Add(report, _lists[list].Imposer, last.Importer - first.Importer);
            Add(report, _lists[list].Target, last.Exporter - first.Exporter);
        }
    }

    private static void Add(TradeReport report, int side, in TradeEffects effects)
    {
        report.RealIncome[side] += effects.RealIncome;
        report.Revenue[side] += effects.Revenue;
    }

    /// <summary>The effect of an additional rate, remembered: a course comes back to a few rates of each list again and again.</summary>
    private ref readonly Memo Recall(int list, double rate)
    {
        var first = list * Remembered;
        var oldest = first;
        for (var memo = first; memo < first + Remembered; memo++)
        {
            if (_memos[memo].Rate == rate)
                return ref _memos[memo];
            if (_memos[memo].Age < _memos[oldest].Age)
                oldest = memo;
        }

        var (importer, exporter) = Price(_lists[list].Coverage, _baseTariff[list], rate);
        _memos[oldest] = new Memo { Rate = rate, Importer = importer, Exporter = exporter, Age = ++_age };
        return ref _memos[oldest];
    }

    /// <summary>The effect of an additional rate on a list against the state before the conflict.</summary>
    /// <param name="coverage">Imports before the conflict, USD bn a year.</param>
    /// <param name="baseTariff">Tariff before the conflict, as a fraction.</param>
    /// <param name="rate">Additional rate, as a fraction.</param>
    internal (TradeEffects Importer, TradeEffects Exporter) Price(double coverage, double baseTariff, double rate)
    {
        var k = 1 + (_supply * _demand);
        var logRatio = PortableMath.Log((1 + baseTariff + rate) / (1 + baseTariff));
        var quantity = PortableMath.Exp(-_demand / k * logRatio);
        var borderPrice = PortableMath.Exp(-_supply * _demand / k * logRatio);
        var logInsidePrice = logRatio / k;

        var spending = coverage * (1 + baseTariff);
        var consumers = Math.Abs(_demand - 1) < UnitElasticity
            ? -spending * logInsidePrice
            : -spending * (PortableMath.Exp((1 - _demand) * logInsidePrice) - 1) / (1 - _demand);
        var imports = coverage * borderPrice * quantity;
        var revenue = ((baseTariff + rate) * imports) - (baseTariff * coverage);
        var producers = _supply / (1 + _supply) * (imports - coverage);
        return (new TradeEffects(consumers + revenue, 0, revenue), new TradeEffects(producers, imports - coverage, 0));
    }

    private struct Memo
    {
        public double Rate;
        public TradeEffects Importer;
        public TradeEffects Exporter;
        public long Age;
    }
}

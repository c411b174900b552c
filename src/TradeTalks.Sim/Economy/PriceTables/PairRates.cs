using System.Collections.Immutable;
using TradeTalks.Sim.Measures;

namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Turns the rates of tariff lists into one average additional rate for each importer and exporter with lists between them.</summary>
/// <remarks>
/// Weights are the imports a list covers over all imports of the flow, both before the conflict. Goods no list covers count with zero, so the composition of the lists is lost:
/// 25 per cent on half of the goods are priced as 12.5 per cent on all of them, which understates the loss.
/// </remarks>
internal sealed class PairRates
{
    private readonly int[] _pairOf;
    private readonly double[] _weights;
    private readonly (int List, double Weight)[][] _listsOn;

    /// <summary>The rates of some lists.</summary>
    /// <param name="lists">The lists.</param>
    /// <param name="flows">Trade before the conflict; one flow for every list.</param>
    public PairRates(ImmutableArray<TariffList> lists, ImmutableArray<TradeFlow> flows)
    {
        _pairOf = new int[lists.Length];
        _weights = new double[lists.Length];
        var pairs = new List<TradeFlow>();
        var highest = new List<double>();
        for (var list = 0; list < lists.Length; list++)
        {
            var flow = FlowOf(lists[list], flows);
            var pair = pairs.IndexOf(flow);
            if (pair < 0)
            {
                pair = pairs.Count;
                pairs.Add(flow);
                highest.Add(0);
            }

            (_pairOf[list], _weights[list]) = (pair, lists[list].Coverage / flow.Imports);
            highest[pair] += _weights[list] * HighestOf(lists[list]);
        }

        (Pairs, Highest) = ([.. pairs], [.. highest]);
        _listsOn = [.. pairs.Select((_, pair) => Enumerable.Range(0, lists.Length).Where(list => _pairOf[list] == pair).Select(list => (list, _weights[list])).ToArray())];
    }

    /// <summary>How many lists there are.</summary>
    public int Lists => _pairOf.Length;

    /// <summary>The flows lists lie on.</summary>
    public ImmutableArray<TradeFlow> Pairs { get; }

    /// <summary>Which of the flows a list lies on.</summary>
    public int PairOf(int list) => _pairOf[list];

    /// <summary>How much the average rate of its flow rises with the rate of a list, 0 to 1.</summary>
    public double WeightOf(int list) => _weights[list];

    /// <summary>The highest average additional rate each can reach, as a fraction.</summary>
    public ImmutableArray<double> Highest { get; }

    /// <summary>The average additional rates.</summary>
    /// <param name="rates">The rate of every list, as a fraction.</param>
    /// <param name="averages">Receives the averages, as fractions.</param>
    public void Fill(ReadOnlySpan<double> rates, Span<double> averages)
    {
        for (var pair = 0; pair < averages.Length; pair++)
            averages[pair] = Average(pair, rates);
    }

    /// <summary>The average additional rate on one flow.</summary>
    /// <param name="pair">The flow.</param>
    /// <param name="rates">The rate of every list, as a fraction.</param>
    public double Average(int pair, ReadOnlySpan<double> rates)
    {
        var average = 0.0;
        foreach (var (list, weight) in _listsOn[pair])
            average += weight * rates[list];
        return average;
    }

    private static TradeFlow FlowOf(TariffList list, ImmutableArray<TradeFlow> flows)
    {
        foreach (var flow in flows)
        {
            if (flow.Exporter == list.Target && flow.Importer == list.Imposer)
                return flow;
        }

        throw new ArgumentException($"The tariff list {list.Id} taxes trade that is not described.", nameof(flows));
    }

    private static double HighestOf(TariffList list)
    {
        var highest = list.Rate;
        foreach (var step in list.Steps)
            highest = Math.Max(highest, step.ToRate);
        foreach (var rung in list.Ladder)
            highest = Math.Max(highest, rung);
        return highest;
    }
}

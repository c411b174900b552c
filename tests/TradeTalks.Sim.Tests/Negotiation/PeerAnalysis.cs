using System.Collections.Immutable;
using TradeTalks.Sim.Table.Outcomes;

namespace TradeTalks.Sim.Tests.Negotiation;

/// <summary>The points as another tool defines them: ideals over all outcomes, acceptable or not; Kalai-Smorodinsky as the most even ratios; the worst outcome as a floor of the disagreement.</summary>
internal sealed class PeerAnalysis
{
    private readonly UtilityTable _utilities;
    private readonly double[] _reserved;
    private readonly double[] _floor;
    private readonly double[] _most;
    private readonly int[] _all;

    public PeerAnalysis(UtilityTable utilities, double[] reserved)
    {
        _utilities = utilities;
        _reserved = reserved;
        _all = [.. Enumerable.Range(0, utilities.Space.Count)];
        _floor = [.. reserved.Select((value, party) => Math.Max(value, _all.Min(outcome => utilities[party, outcome])))];
        _most = [.. reserved.Select((_, party) => _all.Max(outcome => utilities[party, outcome]))];
        Pareto = ParetoFrontier.Of(new BargainingSet(utilities, reserved));
    }

    public ImmutableArray<int> Pareto { get; }

    public double? Opposition => _all.Where(IsRational).Select(DistanceToBest).Select(distance => (double?)distance).Min();

    public double RationalFraction => _all.Count(outcome => Parties.All(party => _utilities[party, outcome] > _reserved[party])) / (double)_all.Length;

    private IEnumerable<int> Parties => Enumerable.Range(0, _utilities.Parties);

    /// <summary>The outcome of the frontier the tool calls by a name; null without a frontier.</summary>
    public int? Point(string name) => Pareto.IsEmpty ? null : Pareto.MaxBy(outcome => Score(name, outcome));

    private double Score(string name, int outcome) => name switch
    {
        "nash" => Parties.Aggregate(1.0, (product, party) => product * Gain(party, outcome)),
        "kalai_egalitarian" => Parties.Min(party => Gain(party, outcome)),
        "kalai_smorodinsky" => Parties.Min(party => Ratio(party, outcome)) - Parties.Max(party => Ratio(party, outcome)),
        "max_welfare" => Parties.Sum(party => _utilities[party, outcome]),
        "max_relative_welfare" => Parties.Sum(party => Ratio(party, outcome)),
        _ => throw new ArgumentException($"No point is called {name}.", nameof(name)),
    };

    private double Gain(int party, int outcome) => _utilities[party, outcome] - _floor[party];

    private double Ratio(int party, int outcome) => Gain(party, outcome) / (_most[party] - _floor[party]);

    private bool IsRational(int outcome) => Parties.All(party => _utilities[party, outcome] >= _reserved[party]);

    private double DistanceToBest(int outcome) => Math.Sqrt(Parties.Sum(party => Math.Pow(1 - (_utilities[party, outcome] / _most[party]), 2)));
}

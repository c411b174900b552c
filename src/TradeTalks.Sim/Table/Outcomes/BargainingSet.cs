using System.Collections.Immutable;

namespace TradeTalks.Sim.Table.Outcomes;

/// <summary>The outcomes that give every party at least what it has without agreement: what there is to bargain over.</summary>
public sealed class BargainingSet
{
    private readonly double[] _disagreement;
    private readonly double[] _ideal;

    /// <summary>Picks the outcomes.</summary>
    /// <param name="utilities">What outcomes are worth.</param>
    /// <param name="disagreement">What each party has without agreement, in its own utility.</param>
    public BargainingSet(UtilityTable utilities, ReadOnlySpan<double> disagreement)
    {
        ArgumentNullException.ThrowIfNull(utilities);
        Utilities = utilities;
        _disagreement = new double[utilities.Parties];
        for (var party = 0; party < utilities.Parties; party++)
            _disagreement[party] = Grain.Round(disagreement[party]);
        Members = [.. Enumerable.Range(0, utilities.Space.Count).Where(IsRational)];
        _ideal = [.. Enumerable.Range(0, utilities.Parties).Select(BestFor)];
    }

    /// <summary>What outcomes are worth.</summary>
    public UtilityTable Utilities { get; }

    /// <summary>The outcomes, in the order of the space; empty where nothing suits all.</summary>
    public ImmutableArray<int> Members { get; }

    /// <summary>What a party has without agreement.</summary>
    public double Disagreement(int party) => _disagreement[party];

    /// <summary>The most a party can get of what suits all; NaN where nothing does.</summary>
    public double Ideal(int party) => _ideal[party];

    /// <summary>What an outcome gives a party over having no agreement.</summary>
    public double Gain(int party, int outcome) => Utilities[party, outcome] - _disagreement[party];

    /// <summary>The gain as a share of the largest gain the party can have; 1 for a party that can gain nothing.</summary>
    public double RelativeGain(int party, int outcome)
    {
        var most = _ideal[party] - _disagreement[party];
        return most > 0 ? Gain(party, outcome) / most : 1;
    }

    private bool IsRational(int outcome)
    {
        for (var party = 0; party < _disagreement.Length; party++)
        {
            if (Utilities[party, outcome] < _disagreement[party])
                return false;
        }

        return true;
    }

    private double BestFor(int party)
    {
        var best = double.NaN;
        foreach (var outcome in Members)
            best = best >= Utilities[party, outcome] ? best : Utilities[party, outcome];
        return best;
    }
}

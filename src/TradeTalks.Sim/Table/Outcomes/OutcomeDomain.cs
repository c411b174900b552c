using System.Collections.Immutable;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Table.Outcomes;

/// <summary>A finite number of outcomes: each issue is settled by one of its options. Outcomes are valued and ranked once, and again only when values have changed.</summary>
public sealed class OutcomeDomain : IDomain
{
    private readonly double[][] _worth;
    private readonly OwnRanking[] _rankings;
    private readonly double[] _others;
    private bool _isStale = true;

    /// <summary>A domain whose values are all 0 until they are stated.</summary>
    /// <param name="options">Options of each issue.</param>
    /// <param name="seats">How many sides value the outcomes.</param>
    /// <param name="isComplete">Whether every side knows what outcomes are worth to the others.</param>
    public OutcomeDomain(ImmutableArray<int> options, int seats, bool isComplete)
    {
        Utilities = new UtilityTable(new OutcomeSpace(options), seats);
        IsComplete = isComplete;
        _worth = new double[seats][];
        _rankings = new OwnRanking[seats];
        _others = new double[isComplete ? Utilities.Space.Count : 0];
        for (var seat = 0; seat < seats; seat++)
            (_worth[seat], _rankings[seat]) = (new double[options.Sum()], new OwnRanking(Utilities.Space.Count));
    }

    /// <summary>What outcomes are worth.</summary>
    public UtilityTable Utilities { get; }

    /// <summary>Whether every side knows what outcomes are worth to the others.</summary>
    public bool IsComplete { get; }

    /// <summary>Grows whenever outcomes have been valued anew.</summary>
    public int Edition { get; private set; }

    /// <summary>All outcomes from the best to the worst for a seat.</summary>
    public OwnRanking RankingOf(int seat) => _rankings[seat];

    /// <summary>States what an option is worth to a seat.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="option">The option, counted over all issues.</param>
    /// <param name="worth">What it is worth, weight included.</param>
    public void Value(int seat, int option, double worth)
    {
        ref var known = ref _worth[seat][option];
        _isStale |= known != worth;
        known = worth;
    }

    /// <summary>Values and ranks the outcomes, if anything has changed.</summary>
    public void Begin()
    {
        if (!_isStale)
            return;
        for (var seat = 0; seat < _worth.Length; seat++)
            Utilities.Fill(seat, _worth[seat]);
        for (var seat = 0; seat < _worth.Length; seat++)
            _rankings[seat].Sort(Utilities.Of(seat), OthersOf(seat));
        _isStale = false;
        Edition++;
    }

    /// <inheritdoc/>
    public double Worth(int seat, in Proposal proposal) => Utilities[seat, proposal.Outcome];

    /// <inheritdoc/>
    public double Best(int seat) => _rankings[seat].Best;

    /// <inheritdoc/>
    public double Worst(int seat) => _rankings[seat].Worst;

    /// <inheritdoc/>
    /// <remarks>Of outcomes worth the same to the seat, the one worth more to the others together, where that is known, then the first in the order of the file.</remarks>
    public void Find(int seat, double least, ref Proposal proposal)
    {
        var ranking = _rankings[seat];
        proposal.Outcome = ranking.OutcomeAt(ranking.RankFor(Grain.LeastFor(least)));
    }

    /// <summary>What outcomes are worth to the others together; empty where that is not known.</summary>
    private ReadOnlySpan<double> OthersOf(int seat)
    {
        Array.Clear(_others);
        for (var other = 0; other < _worth.Length && IsComplete; other++)
        {
            if (other != seat)
                Add(Utilities.Of(other));
        }

        return _others;
    }

    private void Add(ReadOnlySpan<double> utilities)
    {
        for (var outcome = 0; outcome < utilities.Length; outcome++)
            _others[outcome] += utilities[outcome];
    }
}

namespace TradeTalks.Sim.Table.Outcomes;

/// <summary>All outcomes from the best to the worst for one party, sorted once, so that a strategy finds the outcome for a target in a few steps.</summary>
/// <remarks>Among outcomes of equal own utility the one better for the others comes first, where that is known; then the order of the space decides.</remarks>
public sealed class OwnRanking
{
    private readonly int[] _outcomes;
    private readonly double[] _utilities;
    private readonly int[] _firstOfTies;
    private readonly int[] _countAbove;
    private double _perStep;

    /// <summary>A ranking of a number of outcomes, not sorted yet.</summary>
    public OwnRanking(int count) => (_outcomes, _utilities, _firstOfTies, _countAbove) = (new int[count], new double[count], new int[count], new int[count + 1]);

    /// <summary>How many outcomes are ranked.</summary>
    public int Count => _outcomes.Length;

    /// <summary>The highest own utility.</summary>
    public double Best => _utilities[0];

    /// <summary>The lowest own utility.</summary>
    public double Worst => _utilities[^1];

    /// <summary>The outcome at a rank.</summary>
    /// <param name="rank">0 for the best.</param>
    public int OutcomeAt(int rank) => _outcomes[rank];

    /// <summary>The own utility at a rank.</summary>
    /// <param name="rank">0 for the best.</param>
    public double UtilityAt(int rank) => _utilities[rank];

    /// <summary>Sorts the outcomes.</summary>
    /// <param name="own">What each outcome is worth to the party.</param>
    /// <param name="others">What each is worth to the others, as far as the party knows; empty where it does not.</param>
    public void Sort(ReadOnlySpan<double> own, ReadOnlySpan<double> others)
    {
        for (var outcome = 0; outcome < _outcomes.Length; outcome++)
            (_outcomes[outcome], _utilities[outcome]) = (outcome, -own[outcome]);
        _utilities.AsSpan().Sort(_outcomes.AsSpan());
        for (var first = 0; first < _outcomes.Length;)
        {
            var end = first + 1;
            while (end < _outcomes.Length && _utilities[end] == _utilities[first])
                end++;
            SortTies(_outcomes.AsSpan(first, end - first), others);
            _firstOfTies.AsSpan(first, end - first).Fill(first);
            _utilities.AsSpan(first, end - first).Fill(-_utilities[first]);
            first = end;
        }

        CountSteps();
    }

    /// <summary>How many outcomes are worth at least as much as a level.</summary>
    public int CountAtOrAbove(double level)
    {
        var utilities = _utilities;
        var step = (utilities[0] - level) * _perStep;
        var count = step > 0 ? _countAbove[step < utilities.Length ? (int)step : utilities.Length] : 0;
        while (count < utilities.Length && utilities[count] >= level)
            count++;
        while (count > 0 && utilities[count - 1] < level)
            count--;
        return count;
    }

    /// <summary>The rank of the outcome that is worth least of all those worth at least a level; the best one where there is none.</summary>
    public int RankFor(double level)
    {
        var count = CountAtOrAbove(level);
        return count == 0 ? 0 : _firstOfTies[count - 1];
    }

    /// <summary>Divides the way from best to worst into as many equal steps as there are outcomes and notes how many lie above each, so that a search begins next to its end.</summary>
    private void CountSteps()
    {
        var width = (Best - Worst) / _utilities.Length;
        _perStep = width > 0 ? 1 / width : 0;
        var count = 0;
        for (var step = 0; step < _countAbove.Length; step++)
        {
            while (count < _utilities.Length && _utilities[count] >= Best - (step * width))
                count++;
            _countAbove[step] = count;
        }
    }

    private static void SortTies(Span<int> outcomes, ReadOnlySpan<double> others)
    {
        outcomes.Sort();
        if (outcomes.Length == 1 || others.IsEmpty)
            return;
        var ties = new (double Loss, int Outcome)[outcomes.Length];
        for (var place = 0; place < ties.Length; place++)
            ties[place] = (-others[outcomes[place]], outcomes[place]);
        Array.Sort(ties);
        for (var place = 0; place < ties.Length; place++)
            outcomes[place] = ties[place].Outcome;
    }
}

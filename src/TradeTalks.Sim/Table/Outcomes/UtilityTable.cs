namespace TradeTalks.Sim.Table.Outcomes;

/// <summary>What every outcome is worth to every party: the sum over the issues of what the chosen option is worth.</summary>
/// <remarks>Utilities are rounded to the <see cref="Grain"/>.</remarks>
public sealed class UtilityTable
{
    private readonly double[][] _utilities;

    /// <summary>A table of zeros.</summary>
    /// <param name="space">The outcomes.</param>
    /// <param name="parties">How many parties value them.</param>
    public UtilityTable(OutcomeSpace space, int parties)
    {
        ArgumentNullException.ThrowIfNull(space);
        Space = space;
        _utilities = new double[parties][];
        for (var party = 0; party < parties; party++)
            _utilities[party] = new double[space.Count];
    }

    /// <summary>The outcomes.</summary>
    public OutcomeSpace Space { get; }

    /// <summary>How many parties there are.</summary>
    public int Parties => _utilities.Length;

    /// <summary>What an outcome is worth to a party.</summary>
    public double this[int party, int outcome] => _utilities[party][outcome];

    /// <summary>What every outcome is worth to a party, in the order of the space.</summary>
    public ReadOnlySpan<double> Of(int party) => _utilities[party];

    /// <summary>Fills in a party's utilities.</summary>
    /// <param name="party">The party.</param>
    /// <param name="worth">What each option is worth to it, issue after issue, in the order of the space.</param>
    public void Fill(int party, ReadOnlySpan<double> worth)
    {
        var utilities = _utilities[party];
        var (filled, offset) = (1, 0);
        utilities[0] = 0;
        for (var issue = 0; issue < Space.Issues; issue++)
        {
            var options = Space.OptionsOf(issue);
            Spread(utilities, filled, worth.Slice(offset, options));
            (filled, offset) = (filled * options, offset + options);
        }

        foreach (ref var utility in utilities.AsSpan())
            utility = Grain.Round(utility);
    }

    /// <summary>Turns the sums over the issues so far into the sums with one issue more; from the back, so that nothing is overwritten before it is used.</summary>
    private static void Spread(double[] sums, int filled, ReadOnlySpan<double> worth)
    {
        for (var prefix = filled - 1; prefix >= 0; prefix--)
        {
            var sum = sums[prefix];
            for (var option = worth.Length - 1; option >= 0; option--)
                sums[(prefix * worth.Length) + option] = sum + worth[option];
        }
    }
}

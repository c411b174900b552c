using System.Collections.Immutable;

namespace TradeTalks.Sim.Table.Outcomes;

/// <summary>Finds the outcomes of a bargaining set that no other of them dominates.</summary>
public static class ParetoFrontier
{
    /// <summary>The frontier, the best for the first party first; outcomes that are worth the same to everybody stand beside each other.</summary>
    /// <remarks>In falling order of the first party's utility an outcome can only be dominated by one before it, and most are by one found late, so the search runs backwards.</remarks>
    public static ImmutableArray<int> Of(BargainingSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var sorted = set.Members.ToArray();
        Array.Sort(sorted, (one, other) => Compare(set.Utilities, one, other));
        var frontier = new List<int>();
        foreach (var outcome in sorted)
        {
            if (!IsDominated(set.Utilities, outcome, frontier))
                frontier.Add(outcome);
        }

        return [.. frontier];
    }

    private static int Compare(UtilityTable utilities, int one, int other)
    {
        for (var party = 0; party < utilities.Parties; party++)
        {
            var order = utilities[party, other].CompareTo(utilities[party, one]);
            if (order != 0)
                return order;
        }

        return one.CompareTo(other);
    }

    private static bool IsDominated(UtilityTable utilities, int outcome, List<int> frontier)
    {
        for (var place = frontier.Count - 1; place >= 0; place--)
        {
            if (Dominates(utilities, frontier[place], outcome))
                return true;
        }

        return false;
    }

    private static bool Dominates(UtilityTable utilities, int one, int other)
    {
        var isBetter = false;
        for (var party = 0; party < utilities.Parties; party++)
        {
            if (utilities[party, one] < utilities[party, other])
                return false;
            isBetter |= utilities[party, one] > utilities[party, other];
        }

        return isBetter;
    }
}

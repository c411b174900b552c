using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Experiments.Summaries;

/// <summary>On which day the sides first agreed in principle, counted over replications; later turns of the talks change nothing in it.</summary>
public sealed class AgreementDays
{
    private readonly ImmutableArray<long> _sums;

    /// <summary>Takes the counts of every day.</summary>
    /// <param name="replications">Replications in all.</param>
    /// <param name="counts">First agreements by day, from day 0 to the horizon.</param>
    /// <exception cref="ArgumentException">There are more agreements than replications, or negative counts.</exception>
    public AgreementDays(long replications, ImmutableArray<long> counts)
    {
        if (counts.IsEmpty || counts.Any(count => count < 0) || counts.Sum() > replications)
            throw new ArgumentException("First agreements are counted day by day, at most one for each replication.", nameof(counts));
        Replications = replications;
        var sum = 0L;
        _sums = [.. counts.Select(count => sum += count)];
    }

    /// <summary>First agreements at a table whose agreements last, read off the states by day.</summary>
    public static AgreementDays OfLasting(DailyStates states)
    {
        ArgumentNullException.ThrowIfNull(states);
        long By(int day) => day < 0 ? 0 : states.AnyDealBy(day).Count;
        return new AgreementDays(states.Replications, [.. Enumerable.Range(0, states.HorizonDays + 1).Select(day => By(day) - By(day - 1))]);
    }

    /// <summary>Replications in all.</summary>
    public long Replications { get; }

    /// <summary>Replications in which an agreement was reached.</summary>
    public long Agreed => _sums[^1];

    /// <summary>The last day.</summary>
    public int HorizonDays => _sums.Length - 1;

    /// <summary>The share of all replications in which an agreement has been reached by the close of a day.</summary>
    /// <remarks>The cumulative incidence of agreement where the horizon alone censors. Source: Aalen and Johansen (1978), Scandinavian Journal of Statistics 5:141.</remarks>
    /// <param name="day">0 to the horizon.</param>
    public ShareEstimate By(int day) => new(_sums[day], Replications);

    /// <summary>A quantile of the days to agreement among the replications that reached one, of type 7, exactly; null if none did.</summary>
    /// <param name="probability">0 to 1.</param>
    public double? Quantile(double probability)
    {
        if (Agreed == 0)
            return null;
        var place = QuantilePlace.Of(Agreed, probability);
        return place.Between(DayOf(place.Below), DayOf(place.Above));
    }

    /// <summary>The day of the agreement of a rank, counted from 1.</summary>
    private int DayOf(long rank)
    {
        var found = _sums.BinarySearch(rank);
        var day = found >= 0 ? found : ~found;
        while (day > 0 && _sums[day - 1] >= rank)
            day--;
        return day;
    }
}

using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Experiments.Summaries;

/// <summary>How many replications are in which state at the close of each day, from day 0 to the horizon.</summary>
/// <remarks>Day d closes where day d + 1 begins; the entry of the last day is the state at the horizon itself.</remarks>
public sealed class DailyStates
{
    /// <summary>How many states there are.</summary>
    public const int StateCount = (int)Ending.Breakdown + 1;

    private readonly ImmutableArray<long> _counts;

    /// <summary>Takes the counts of every day.</summary>
    /// <param name="horizonDays">The last day, at least 1.</param>
    /// <param name="counts">Replications by day and, within the day, by the number of the <see cref="Ending"/>: (horizon + 1) × 5 counts, each day with the same sum.</param>
    /// <exception cref="ArgumentException">The counts do not fit the horizon, are negative, or sum differently from day to day.</exception>
    public DailyStates(int horizonDays, ImmutableArray<long> counts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(horizonDays, 1);
        if (counts.Length != (horizonDays + 1) * StateCount)
            throw new ArgumentException($"A horizon of {horizonDays} days needs {(horizonDays + 1) * StateCount} counts, not {counts.Length}.", nameof(counts));
        if (counts.Any(count => count < 0))
            throw new ArgumentException("A count of replications cannot be negative.", nameof(counts));
        (HorizonDays, _counts) = (horizonDays, counts);
        Replications = SumOf(0);
        for (var day = 0; day <= horizonDays; day++)
        {
            if (SumOf(day) != Replications)
                throw new ArgumentException($"Day {day} counts {SumOf(day)} replications, day 0 {Replications}.", nameof(counts));
        }
    }

    /// <summary>The last day.</summary>
    public int HorizonDays { get; }

    /// <summary>Replications counted on every day.</summary>
    public long Replications { get; }

    /// <summary>Replications in a state at the close of a day.</summary>
    /// <param name="day">0 to the horizon.</param>
    /// <param name="ending">The state.</param>
    public long Count(int day, Ending ending)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(day);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, HorizonDays);
        return _counts[(day * StateCount) + (int)ending];
    }

    /// <summary>The share of the talks in a state at the close of a day.</summary>
    /// <param name="day">0 to the horizon.</param>
    /// <param name="ending">The state.</param>
    public ShareEstimate On(int day, Ending ending) => new(Count(day, ending), Replications);

    /// <summary>The share of the talks in which an agreement, mini or comprehensive, stands at the close of a day.</summary>
    /// <param name="day">0 to the horizon.</param>
    public ShareEstimate AnyDealBy(int day) => new(Count(day, Ending.ComprehensiveDeal) + Count(day, Ending.MiniDeal), Replications);

    private long SumOf(int day)
    {
        var sum = 0L;
        for (var state = 0; state < StateCount; state++)
            sum += _counts[(day * StateCount) + state];
        return sum;
    }
}

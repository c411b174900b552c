using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Experiments.Survival;

/// <summary>How long talks lasted and how they ended.</summary>
/// <param name="Time">Days to the ending, or to the last day that was watched; not negative.</param>
/// <param name="Cause">Which of the competing endings it was, from 1; 0 while the talks are still open (censored).</param>
public readonly record struct Lifetime(double Time, int Cause)
{
    /// <summary>The number of talks that are still open.</summary>
    public const int Open = 0;

    /// <summary>The share of talks that have come to an ending by a day, where all were watched to the same horizon: a plain count.</summary>
    /// <param name="lifetimes">The talks; none may be censored before <paramref name="time"/>.</param>
    /// <param name="cause">The ending.</param>
    /// <param name="time">The day.</param>
    /// <exception cref="ArgumentException">Talks were censored earlier, so that a count is too low.</exception>
    public static ShareEstimate Counted(IReadOnlyCollection<Lifetime> lifetimes, int cause, double time)
    {
        ArgumentNullException.ThrowIfNull(lifetimes);
        if (lifetimes.Any(one => one.Cause == Open && one.Time < time))
            throw new ArgumentException("Talks that were not watched so long cannot be counted.", nameof(lifetimes));
        return new ShareEstimate(lifetimes.Count(one => one.Cause == cause && one.Time <= time), lifetimes.Count);
    }
}

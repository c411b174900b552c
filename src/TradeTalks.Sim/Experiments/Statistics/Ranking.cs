using System.Collections.Immutable;

namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>Where three or more variants stand, highest first, and what can be told of it.</summary>
/// <param name="Places">The variants, the highest estimate first.</param>
public sealed record Ranking(ImmutableArray<RankedPlace> Places)
{
    /// <summary>Ranks variants whose differences are known together.</summary>
    /// <remarks>
    /// If all intervals hold, the distance of a variant from the best of the others, the least of its differences, lies between the least lower and the least
    /// upper ends. Source: Hsu (1996), Multiple Comparisons, 4; with equal chance: Nelson and Matejcik (1995), Management Science 41:1935.
    /// </remarks>
    /// <param name="estimates">The estimates, by variant.</param>
    /// <param name="difference">The interval of the first of two variants minus the second, all of them holding together.</param>
    public static Ranking Of(ImmutableArray<double> estimates, Func<int, int, Interval> difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        var variants = Enumerable.Range(0, estimates.Length);
        return new Ranking([.. variants.OrderByDescending(variant => estimates[variant]).Select(variant => PlaceOf(variant, variants, difference))]);
    }

    private static RankedPlace PlaceOf(int variant, IEnumerable<int> all, Func<int, int, Interval> difference)
    {
        Interval[] against = [.. all.Where(other => other != variant).Select(other => difference(variant, other))];
        return new RankedPlace(variant, new Interval(Least(against, interval => interval.Low), Least(against, interval => interval.High)));
    }

    /// <summary>The least of the ends; null as soon as one is open.</summary>
    private static double? Least(Interval[] against, Func<Interval, double?> end) =>
        Array.TrueForAll(against, interval => end(interval).HasValue) ? against.Min(end) : null;
}

/// <summary>One variant in a ranking.</summary>
/// <param name="Variant">Its place among the variants, from 0.</param>
/// <param name="AgainstBestOther">Where its distance from the highest of the others lies: above 0 if it is higher than all of them.</param>
public readonly record struct RankedPlace(int Variant, Interval AgainstBestOther)
{
    /// <summary>Whether it is clearly the highest.</summary>
    public bool IsHighest => AgainstBestOther.Low > 0;

    /// <summary>Whether it cannot be ruled out as the highest.</summary>
    public bool MayBeHighest => !(AgainstBestOther.High < 0);
}

using System.Collections.Immutable;

namespace TradeTalks.Sim.Experiments.Survival;

/// <summary>What happened at one moment to the talks that had lasted so long.</summary>
/// <param name="Time">Days since the start.</param>
/// <param name="AtRisk">Talks open and watched just before.</param>
/// <param name="Ended">Of these, how many ended now.</param>
/// <param name="Censored">Of these, how many were watched no longer; they count as at risk for the endings of the same moment.</param>
public readonly record struct RiskRow(double Time, long AtRisk, long Ended, long Censored)
{
    /// <summary>What this moment adds to the variance of the logarithm of the curve; 0 where all that were left ended.</summary>
    internal double Greenwood => Ended == AtRisk ? 0 : Ended / ((double)AtRisk * (AtRisk - Ended));
}

/// <summary>The moments at which talks ended or were watched no longer, in order.</summary>
internal static class RiskTable
{
    /// <summary>The rows of observed lifetimes.</summary>
    public static ImmutableArray<RiskRow> Of(IReadOnlyCollection<Lifetime> lifetimes)
    {
        ArgumentNullException.ThrowIfNull(lifetimes);
        var rows = ImmutableArray.CreateBuilder<RiskRow>();
        var left = (long)lifetimes.Count;
        foreach (var moment in lifetimes.GroupBy(one => one.Time).OrderBy(moment => moment.Key))
        {
            var ended = moment.LongCount(one => one.Cause != Lifetime.Open);
            rows.Add(new RiskRow(moment.Key, left, ended, moment.LongCount() - ended));
            left -= moment.LongCount();
        }

        return rows.ToImmutable();
    }
}

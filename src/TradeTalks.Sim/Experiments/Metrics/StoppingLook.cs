namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>What a stopping rule saw when it looked.</summary>
/// <param name="Replications">Replications so far.</param>
/// <param name="Estimate">What they say about the metric.</param>
/// <param name="Wanted">Half the interval it is to have at most, in the kept unit.</param>
public sealed record StoppingLook(long Replications, Estimate Estimate, double Wanted)
{
    /// <summary>Replications the rule is likely to take in all, since half an interval shrinks with their square root; null where no interval is known, or nothing would do.</summary>
    public long? Expected
    {
        get
        {
            if (Estimate.Interval.HalfWidth is not { } half || Wanted <= 0)
                return null;
            var blocks = Math.Ceiling(Replications * half / Wanted * (half / Wanted) / StoppingRule.BlockLength);
            return Math.Max(Replications, StoppingRule.BlockLength * (long)Math.Min(blocks, int.MaxValue));
        }
    }
}

namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>What is estimated of the replications.</summary>
public enum MetricKind
{
    /// <summary>The share in which the talks are in one of some states.</summary>
    Share,

    /// <summary>The mean of an outcome quantity over the replications that have it.</summary>
    Mean,

    /// <summary>A quantile of an outcome quantity over the replications that have it.</summary>
    Quantile,
}

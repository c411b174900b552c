using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Metrics;

namespace TradeTalks.Sim.Experiments.Comparisons;

/// <summary>A metric in each of the variants, which may keep it in different columns.</summary>
/// <param name="PerVariant">The metric as each variant has it, in their order.</param>
public sealed record ComparedMetric(ImmutableArray<Metric> PerVariant)
{
    /// <summary>The metric of the first variant, which names it.</summary>
    public Metric First => PerVariant[0];
}

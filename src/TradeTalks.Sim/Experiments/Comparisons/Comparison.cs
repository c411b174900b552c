using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Experiments.Comparisons;

/// <summary>What variants played with the same chance show against each other.</summary>
/// <param name="Labels">What the variants are called, the one all others are held against first.</param>
/// <param name="Seed">The master seed.</param>
/// <param name="Pairs">Replications all variants have.</param>
/// <param name="Contrasts">Each other variant against the first.</param>
public sealed record Comparison(ImmutableArray<string> Labels, ulong Seed, long Pairs, ImmutableArray<Contrast> Contrasts)
{
    /// <summary>Replications that failed in some variant, counted once for each; they are left out.</summary>
    public long Failed { get; init; }

    /// <summary>The coverage of each interval: 95 % shared among the variants held against the first.</summary>
    public double Level => Simultaneous.Level(Contrasts.Length);

    /// <summary>Three and more variants by the first metric, highest first; null for two.</summary>
    public Ranking? Ranking { get; init; }
}

using System.Collections.Immutable;

namespace TradeTalks.Sim.Experiments.Comparisons;

/// <summary>One variant against the first.</summary>
/// <param name="Variant">Its place among the variants, from 1.</param>
/// <param name="Differences">How the metrics differ, it minus the first.</param>
/// <param name="Flips">What became of the same talks, at each table both have.</param>
public sealed record Contrast(int Variant, ImmutableArray<Difference> Differences, ImmutableArray<FlipMatrix> Flips);

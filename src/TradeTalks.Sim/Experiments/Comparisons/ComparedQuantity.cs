using System.Collections.Immutable;

namespace TradeTalks.Sim.Experiments.Comparisons;

/// <summary>How the whole distribution of a quantity differs between variants.</summary>
/// <param name="Column">The quantity, as the first variant has it.</param>
/// <param name="Curves">Its distribution in each variant, whether another variant has it in the same replication or not.</param>
/// <param name="Shifts">For each variant but the first the differences of the quantiles P10, P20 ... P90 over the pairs that both have.</param>
public sealed record ComparedQuantity(OutcomeColumn Column, ImmutableArray<QuantityCurve> Curves, ImmutableArray<ImmutableArray<Difference>> Shifts);

/// <summary>The distribution of a quantity in one variant.</summary>
/// <param name="Observed">Replications that have the quantity.</param>
/// <param name="Of">Replications in all.</param>
/// <param name="Quantiles">P1, P2 ... P99, of type 7; none without observations.</param>
public sealed record QuantityCurve(long Observed, long Of, ImmutableArray<double> Quantiles);

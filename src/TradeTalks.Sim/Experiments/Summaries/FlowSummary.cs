using System.Collections.Immutable;

namespace TradeTalks.Sim.Experiments.Summaries;

/// <summary>The tariff on one flow of trade over time.</summary>
/// <param name="Seat">The seat of the importer at the table between the two sides, 0 for the side named first; 0 where they have no table.</param>
/// <param name="MayMove">Whether any tariff list on it can change it.</param>
/// <param name="Tariffs">How high the average tariff was on each sampled day.</param>
/// <param name="Paths">Real courses of it, from replications at evenly spaced ranks.</param>
public sealed record FlowSummary(int Seat, bool MayMove, TariffCounts Tariffs, ImmutableArray<TariffPath> Paths);

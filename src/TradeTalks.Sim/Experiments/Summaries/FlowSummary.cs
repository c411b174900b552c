using System.Collections.Immutable;

namespace TradeTalks.Sim.Experiments.Summaries;

/// <summary>The tariff on one flow of trade over time.</summary>
/// <param name="MayMove">Whether any tariff list on it can change it.</param>
/// <param name="Tariffs">How high the average tariff was on each sampled day.</param>
/// <param name="Paths">Real courses of it, from replications at evenly spaced ranks.</param>
public sealed record FlowSummary(bool MayMove, TariffCounts Tariffs, ImmutableArray<TariffPath> Paths);

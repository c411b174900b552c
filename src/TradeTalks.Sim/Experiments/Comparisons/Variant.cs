using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Experiments.Comparisons;

/// <summary>One of the cases that are compared.</summary>
/// <param name="Label">What it is called in tables and figures.</param>
/// <param name="Scenario">The case.</param>
public sealed record Variant(string Label, Scenario Scenario);

using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Comparisons;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments.Sweeps;

/// <summary>What one scenario shows at several points: every number that is printed, drawn or filed.</summary>
/// <param name="Scenario">The scenario's name as the user wrote it.</param>
/// <param name="ScenarioId">The hash of the inputs, which names the output folder.</param>
/// <param name="Seed">The master seed, the same at every point.</param>
/// <param name="Replications">Replications at each point.</param>
/// <param name="Keys">What is swept.</param>
/// <param name="Planned">Points planned; fewer are there after an interruption.</param>
/// <param name="Rows">The points, in their order.</param>
public sealed record SweepSummary(string Scenario, string ScenarioId, ulong Seed, long Replications, ImmutableArray<SweptKey> Keys, int Planned, ImmutableArray<SweepRow> Rows)
{
    /// <summary>The version of the model with its commit; empty if unknown.</summary>
    public string Model { get; init; } = "";

    /// <summary>How many metrics each point has.</summary>
    public int Metrics => Rows.IsEmpty ? 0 : Rows[0].Estimates.Length;

    /// <summary>The largest half-width of a difference from the first point; null where there is none.</summary>
    /// <param name="metric">The metric's place.</param>
    public double? WidestDifference(int metric) => Rows.Skip(1).Max(row => row.Estimates[metric].Difference?.Interval.HalfWidth);
}

/// <summary>A key that is swept.</summary>
/// <param name="Name">Its name for people: US.demanded_share.</param>
/// <param name="Quantity">What it measures; null where its values are no numbers.</param>
public sealed record SweptKey(string Name, Quantity? Quantity);

/// <summary>A value of a swept key.</summary>
/// <param name="Text">As a scenario writes it.</param>
/// <param name="Number">The number in the kept unit; null where it is none.</param>
public sealed record SweptValue(string Text, double? Number);

/// <summary>One point.</summary>
/// <param name="Point">Its number, from 1.</param>
/// <param name="Values">The values of the swept keys, in their order.</param>
/// <param name="Estimates">What the metrics are there, in their order.</param>
/// <param name="Failed">Replications that failed; they are left out of every estimate.</param>
public sealed record SweepRow(int Point, ImmutableArray<SweptValue> Values, ImmutableArray<PointEstimate> Estimates, long Failed);

/// <summary>A metric at one point.</summary>
/// <param name="Estimate">Its value with its interval.</param>
/// <param name="Difference">How far it lies above its value at the first point; null there.</param>
public sealed record PointEstimate(Estimate Estimate, Difference? Difference);

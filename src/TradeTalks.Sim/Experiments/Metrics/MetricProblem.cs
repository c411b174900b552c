using System.Collections.Immutable;

namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>Why a metric cannot be understood, or not be had from a scenario.</summary>
/// <param name="Message">What is wrong, as a sentence without its full stop.</param>
public sealed record MetricProblem(string Message)
{
    /// <summary>The name that is unknown; empty where the problem is another one.</summary>
    public string Written { get; init; } = "";

    /// <summary>The names that might have been meant.</summary>
    public ImmutableArray<string> Known { get; init; } = [];
}

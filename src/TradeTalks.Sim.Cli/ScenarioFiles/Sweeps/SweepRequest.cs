using System.Collections.Immutable;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Sweeps;

/// <summary>The points a user wants, as the command line says it; where nothing is said the file's own <c>sweep:</c> counts.</summary>
internal sealed record SweepRequest
{
    /// <summary>Values of keys: path=a,b,c.</summary>
    public ImmutableArray<string> Grids { get; init; } = [];

    /// <summary>Values between two ends: path=a..b/steps.</summary>
    public ImmutableArray<string> Ranges { get; init; } = [];

    /// <summary>A number of points, then ranges they are spread over: path=a..b.</summary>
    public ImmutableArray<string> Hypercube { get; init; } = [];

    /// <summary>What is worked out at each point.</summary>
    public ImmutableArray<string> Metrics { get; init; } = [];

    /// <summary>Whether the command line names points.</summary>
    public bool NamesPoints => Grids.Length + Ranges.Length + Hypercube.Length > 0;
}

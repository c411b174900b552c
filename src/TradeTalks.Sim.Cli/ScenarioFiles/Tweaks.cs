using System.Collections.Immutable;

namespace TradeTalks.Sim.Cli.ScenarioFiles;

/// <summary>What a user changes about a scenario for one command.</summary>
/// <param name="Overlays">Files laid over it, in their order.</param>
/// <param name="Sets">Values set after that, each path=value.</param>
internal sealed record Tweaks(ImmutableArray<string> Overlays, ImmutableArray<string> Sets)
{
    /// <summary>No change.</summary>
    public static Tweaks None { get; } = new([], []);

    /// <summary>Values to set and nothing else.</summary>
    public static Tweaks Of(params string[] sets) => new([], [.. sets]);
}

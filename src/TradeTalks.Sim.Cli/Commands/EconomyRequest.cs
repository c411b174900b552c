using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>What a user asks of <c>economy</c>.</summary>
/// <param name="File">The scenario file.</param>
internal sealed record EconomyRequest(string File)
{
    /// <summary>What is changed about the scenario.</summary>
    public Tweaks Tweaks { get; init; } = Tweaks.None;

    /// <summary>Tariffs instead of those of the first day: US:China=25%.</summary>
    public ImmutableArray<PairNumber> Tariffs { get; init; } = [];

    /// <summary>Extra costs of trade: US:China=10% makes what the US sells to China dearer.</summary>
    public ImmutableArray<PairNumber> Costs { get; init; } = [];

    /// <summary>Purchases promised: China:US=20 lets China buy 20 bn USD a year more from the US.</summary>
    public ImmutableArray<PairNumber> Purchases { get; init; } = [];

    /// <summary>Whether Nash and cooperative tariffs are searched for.</summary>
    public bool WithNash { get; init; }

    /// <summary>The side whose best tariffs are searched for; null for none.</summary>
    public string? Optimal { get; init; }

    /// <summary>Whether governments want what the scenario's political weights say, not real income.</summary>
    public bool IsPolitical { get; init; }

    /// <summary>The trade elasticity; null for the mean of what the file says.</summary>
    public double? Elasticity { get; init; }

    /// <summary>Whether the map is drawn.</summary>
    public bool WithMap { get; init; }

    /// <summary>The folder for the map.</summary>
    public string Output { get; init; } = "output";

    /// <summary>Whether the answer goes to the output as JSON.</summary>
    public bool AsJson { get; init; }

    /// <summary>Whether the output keeps to ASCII.</summary>
    public bool IsPlain { get; init; }
}

using System.Collections.Immutable;
using TradeTalks.Sim.Sides.Bargainers;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>The rules of acceptance a scenario can name beside a strategy. To add one, write its class and add its line.</summary>
public static class AcceptanceCatalogue
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<AcceptanceKind> All { get; } = [];

    /// <summary>The rule with a name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static AcceptanceKind Named(string name) =>
        All.FirstOrDefault(kind => kind.Name == name) ?? throw new ArgumentException($"No rule of acceptance is called '{name}'.", nameof(name));
}

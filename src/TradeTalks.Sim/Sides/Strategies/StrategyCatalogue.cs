using System.Collections.Immutable;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides.Bargainers;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>The strategies a scenario can name. To add one, write its class and add its line.</summary>
public static class StrategyCatalogue
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<StrategyKind> All { get; } =
    [
        new("political", "The default of the talks over tariffs: a government with aspirations, an audience and beliefs, whose choices are noisy; its numbers are those of the side.", "docs/model.md", new ParameterCatalogue())
        {
            Negotiates = static _ => PoliticalAgent.Instance,
        },
        new("time-dependent", "Concedes as time goes by, along a power of the relative time.", "Faratin, Sierra and Jennings (1998), Robotics and Autonomous Systems 24:159", TimeDependent.Parameters)
        {
            Alternates = static (me, acceptance) => new Bargainer(new TimeDependent(me), acceptance),
            TakesAcceptance = true,
        },
        new("hardliner", "Proposes the same all the time and accepts nothing less; in a standoff it never gives in.", "Baarslag, Hindriks and Jonker (2014), Decision Support Systems 60:68", Hardliner.Parameters)
        {
            Alternates = static (me, acceptance) => new Bargainer(new Hardliner(me), acceptance),
            TakesAcceptance = true,
        },
    ];

    /// <summary>The strategy with a name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static StrategyKind Named(string name) =>
        All.FirstOrDefault(kind => kind.Name == name) ?? throw new ArgumentException($"No strategy is called '{name}'.", nameof(name));
}

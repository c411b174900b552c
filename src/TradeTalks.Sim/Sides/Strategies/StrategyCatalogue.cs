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
        new("tit-for-tat", "Concedes as much as the other side has conceded.", "Faratin, Sierra and Jennings (1998), Robotics and Autonomous Systems 24:159, section 4.3", TitForTat.Parameters)
        {
            Alternates = static (me, acceptance) => new Bargainer(new TitForTat(me), acceptance),
            TakesAcceptance = true,
            OnlySeats = 2,
        },
        new("mirror", "Asks to keep as much as the last offer would leave it.", "the naive tit-for-tat of the library NegMAS", Mirror.Parameters)
        {
            Alternates = static (me, acceptance) => new Bargainer(new Mirror(me), acceptance),
            TakesAcceptance = true,
        },
        new("micro", "Concedes one outcome at a time, as long as the others have proposed as many different ones.", "de Jonge (2022), IJCAI, 223-229", Micro.Parameters)
        {
            Alternates = static (_, acceptance) => new Bargainer(new Micro(), acceptance),
            TakesAcceptance = true,
            NeedsOutcomes = true,
        },
        new("zeuthen", "Concedes a step whenever it has more to lose from a breakdown than the other side.", "Zeuthen (1930), Problems of Monopoly and Economic Warfare; Harsanyi (1956), Econometrica 24:144", Zeuthen.Parameters)
        {
            Alternates = static (_, acceptance) => new Bargainer(new Zeuthen(), acceptance),
            TakesAcceptance = true,
            NeedsOutcomes = true,
            NeedsCompleteInformation = true,
            OnlySeats = 2,
        },
        new("random", "Proposes and accepts anything that is worth no less to it than having no agreement.", "the baseline of Baarslag, Hindriks and Jonker (2014), Decision Support Systems 60:68", RandomOffers.Parameters)
        {
            Alternates = static (_, acceptance) => new Bargainer(new RandomOffers(), acceptance),
            TakesAcceptance = true,
        },
    ];

    /// <summary>The strategy with a name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static StrategyKind Named(string name) =>
        All.FirstOrDefault(kind => kind.Name == name) ?? throw new ArgumentException($"No strategy is called '{name}'.", nameof(name));
}

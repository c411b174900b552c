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
            Negotiates = static me => new ShareTactic(new TimeDependent(me).ShareAt),
            TakesAcceptance = true,
        },
        new("hardliner", "Proposes the same all the time and accepts nothing less; in a standoff it never gives in.", "Baarslag, Hindriks and Jonker (2014), Decision Support Systems 60:68", Hardliner.Parameters)
        {
            Alternates = static (me, acceptance) => new Bargainer(new Hardliner(me), acceptance),
            StandsOff = static _ => Insistence.Instance,
            Negotiates = static me => ShareTactic.Of(new Hardliner(me)),
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
            Needs = TableNeeds.Outcomes,
        },
        new("zeuthen", "Concedes a step whenever it has more to lose from a breakdown than the other side.", "Zeuthen (1930), Problems of Monopoly and Economic Warfare; Harsanyi (1956), Econometrica 24:144", Zeuthen.Parameters)
        {
            Alternates = static (_, acceptance) => new Bargainer(new Zeuthen(), acceptance),
            TakesAcceptance = true,
            Needs = TableNeeds.Outcomes | TableNeeds.CompleteInformation,
            OnlySeats = 2,
        },
        new("random", "Proposes and accepts anything that is worth no less to it than having no agreement.", "the baseline of Baarslag, Hindriks and Jonker (2014), Decision Support Systems 60:68", RandomOffers.Parameters)
        {
            Alternates = static (_, acceptance) => new Bargainer(new RandomOffers(), acceptance),
            TakesAcceptance = true,
        },
        new("reservation", "Accepts whatever is worth no less than having no agreement, as the side alone knows it; proposes its best.", "Raiffa (1982), The Art and Science of Negotiation", new ParameterCatalogue())
        {
            Alternates = static (_, acceptance) => new Bargainer(new ReservationStrategy(), acceptance),
            TakesAcceptance = true,
        },
        new("rubinstein", "The equilibrium of two sides that know each other's terms: offers the other just what refusing is worth to it, and accepts just that.", "Rubinstein (1982), Econometrica 50:97", new ParameterCatalogue())
        {
            Alternates = static (_, _) => new Rubinstein(),
            OnlySeats = 2,
            Needs = TableNeeds.Pie | TableNeeds.AnswersAtOnce | TableNeeds.ProposalsInTurn,
        },
        new("screening", "Demands what pays best against the possible private costs of the other side, as if for the last time, and learns from refusals.", "Fearon (1995), International Organization 49:379", new ParameterCatalogue())
        {
            Alternates = static (_, _) => new Screening(),
            OnlySeats = 2,
            Needs = TableNeeds.Pie,
        },
        new("skimming", "Screening over time between patient sides: the demand falls from round to round, and who would gain more agrees sooner. Only the opener proposes.", "Sobel and Takahashi (1983), Review of Economic Studies 50:411", new ParameterCatalogue())
        {
            Alternates = static (_, _) => new Skimming(),
            OnlySeats = 2,
            Needs = TableNeeds.Pie | TableNeeds.AnswersAtOnce | TableNeeds.OpenerAlone,
        },
        new("ultimatum", "Proposes the best for itself of what the other side would rather have than no agreement, as far as that is known.", "Romer and Rosenthal (1978), Public Choice 33:27", new ParameterCatalogue())
        {
            Alternates = static (_, _) => new Ultimatum(),
            OnlySeats = 2,
            Needs = TableNeeds.Continuum,
        },
        new("coin-flip", "The null model: accepts or leaves by chance, whatever is proposed.", "a null model", CoinFlip.Parameters)
        {
            Alternates = static (me, _) => new CoinFlip(me),
        },
        new("scripted", "Follows a dated list of moves, whatever the others do.", "a script", new ParameterCatalogue())
        {
            Follows = static moves => new Scripted(moves),
        },
        new("random-concession", "Gives in at a constant rate, whatever the other does.", "the random conceder of Heckman and Singer (1984), Econometrica 52:271", RandomConceder.Parameters)
        {
            StandsOff = static me => new RandomConceder(me),
        },
        new("attrition", "The equilibrium of a standoff: gives in at the rate that leaves the other indifferent, and perhaps at once; a side with hardball types is feared.", "Maynard Smith (1974); Fearon (1994); Abreu and Gul (2000), Econometrica 68:85", new ParameterCatalogue())
        {
            StandsOff = static _ => new Attrition(),
            OnlySeats = 2,
        },
    ];

    /// <summary>The strategy with a name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static StrategyKind Named(string name) =>
        All.FirstOrDefault(kind => kind.Name == name) ?? throw new ArgumentException($"No strategy is called '{name}'.", nameof(name));
}

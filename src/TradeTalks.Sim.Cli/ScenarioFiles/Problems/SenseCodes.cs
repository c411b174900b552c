namespace TradeTalks.Sim.Cli.ScenarioFiles.Problems;

/// <summary>Problems between values that are each fine: TT050 to TT059.</summary>
internal static class SenseCodes
{
    public static readonly ProblemCode SameSide = new(
        50,
        "two roles that need two sides are given to one",
        "Talks, tariffs, blacklists and trade are each between two different sides.",
        "- {id: cars, by: US, on: US, coverage: 100 bn USD}",
        "- {id: cars, by: US, on: China, coverage: 100 bn USD}");

    public static readonly ProblemCode DateOutOfPlace = new(
        51,
        "a date lies where it cannot lie",
        "The simulation runs from the evening of the start date to the horizon: what is still to happen lies after the start, and a step is announced before it is due.",
        "time: {start: 2019-10-09, horizon: 90 d}\n... steps: [{to: 30 %, due: 2019-10-01}]",
        "time: {start: 2019-10-09, horizon: 90 d}\n... steps: [{to: 30 %, due: 2019-10-15}]");

    public static readonly ProblemCode Tiers = new(
        52,
        "an issue has tiers it cannot have, or lacks those it needs",
        "Issues of kind scheduled-steps and tariff-cuts are made from the tariff lists. All others consist of tiers with a worth to both sides.",
        "- {id: purchases, kind: purchases}",
        "- {id: purchases, kind: purchases, tiers: [{amount: 20 bn USD, worth: {US: 9 bn USD, China: -1 bn USD}}]}");

    public static readonly ProblemCode NoTrade = new(
        53,
        "a tariff list taxes trade that is not described",
        "The economy needs the trade between the two sides of a tariff list before the conflict.",
        "economy: {model: partial-equilibrium, trade: []}",
        "economy: {model: partial-equilibrium, trade: [{from: China, to: US, imports: 505.5 bn USD, tariff: 3.1 %}]}");

    public static readonly ProblemCode TooMuch = new(
        54,
        "a table has more on it than it can hold",
        "Each scheduled step, each tariff in force and each tier between the two sides is one segment of a package; a table holds 24.",
        "25 tiers at one table",
        "fewer and larger tiers, or two tariff lists as one");

    public static readonly ProblemCode Repeated = new(
        55,
        "something may be there only once",
        "Each pair of sides has one table and one line of trade in each direction, and ids name one thing in the whole file: a parameter is known by its owner and its key, such as US.friction.",
        "sides: [{id: main}, ...]\ntalks: [{id: main, ...}]",
        "sides: [{id: US}, ...]\ntalks: [{id: main, ...}]");

    public static readonly ProblemCode WrongSides = new(
        56,
        "a value for each side does not name the two sides of its table",
        "What a tier is worth is stated for both sides of the table it is bargained over at, and for nobody else.",
        "between: [US, China] ... worth: {US: 9 bn USD, EU: -1 bn USD}",
        "between: [US, China] ... worth: {US: 9 bn USD, China: -1 bn USD}");

    public static readonly ProblemCode NotWhole = new(
        57,
        "a number of days has to be whole",
        "The horizon is a number of whole days.",
        "time: {start: 2019-10-09, horizon: 90.5 d}",
        "time: {start: 2019-10-09, horizon: 90 d}");

    public static readonly ProblemCode FallingLadder = new(
        58,
        "the rungs of a ladder have to rise",
        "A ladder lists the additional duties that may be announced next, each above the one before.",
        "ladder: [25 %, 15 %]",
        "ladder: [15 %, 25 %]");

    public static IEnumerable<ProblemCode> All => [SameSide, DateOutOfPlace, Tiers, NoTrade, TooMuch, Repeated, WrongSides, NotWhole, FallingLadder];
}

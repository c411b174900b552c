namespace TradeTalks.Sim.Cli.ScenarioFiles.Problems;

/// <summary>Problems of tables with a protocol: TT067 to TT069 and TT076.</summary>
internal static class ProtocolCodes
{
    public static readonly ProblemCode OutOfPlace = new(
        67,
        "a key means nothing where it stands",
        "Talks over tariffs and tables with a protocol have keys of their own, and so have the sides that sit at them. A key that would be ignored is refused.",
        "- {id: pie, between: [A, B], protocol: {alternating-offers: {gap: 30 d}}, text_gap: 50 %}",
        "- {id: pie, between: [A, B], protocol: {alternating-offers: {gap: 30 d}}}");

    public static readonly ProblemCode WrongTable = new(
        68,
        "a strategy cannot bargain at one of the side's tables",
        "Each strategy is made for some tables: the talks over tariffs, alternating offers, a standoff. The reference page says which.",
        "- {id: A, strategy: {political: {}}}\n... talks: [{id: pie, between: [A, B], protocol: {alternating-offers: {gap: 30 d}}}]",
        "- {id: A, strategy: {time-dependent: {}}}\n... talks: [{id: pie, between: [A, B], protocol: {alternating-offers: {gap: 30 d}}}]");

    public static readonly ProblemCode Seats = new(
        69,
        "a table has more sides than its rules are made for",
        "Talks over tariffs and standoffs are between two sides, and so are some strategies; alternating offers take up to eight.",
        "- {id: pie, between: [A, B, C], protocol: {standoff: {pie: 1}}}",
        "- {id: pie, between: [A, B], protocol: {standoff: {pie: 1}}}");

    public static readonly ProblemCode TooManyOutcomes = new(
        76,
        "a table has more outcomes than can be played",
        "Every combination of options is an outcome, and all of them are kept in memory with what they are worth: at most 1,000,000 a table.",
        "issues: 7 issues of 10 options each",
        "issues: 6 issues of 10 options each");

    public static IEnumerable<ProblemCode> All => [OutOfPlace, WrongTable, Seats, TooManyOutcomes];
}

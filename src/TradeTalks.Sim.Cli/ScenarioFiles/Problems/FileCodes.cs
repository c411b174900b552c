namespace TradeTalks.Sim.Cli.ScenarioFiles.Problems;

/// <summary>Problems of the file as a whole: TT040 to TT049.</summary>
internal static class FileCodes
{
    public static readonly ProblemCode VersionNotFirst = new(
        40,
        "the version of the format is not the first key",
        "Every scenario begins with tradetalks: 1, so that people and programs know at once what they look at and later versions of the format can be told apart.",
        "name: US-China\ntradetalks: 1",
        "tradetalks: 1\nname: US-China");

    public static IEnumerable<ProblemCode> All => [VersionNotFirst];
}

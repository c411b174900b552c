using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The words under a figure's title that say what it rests on.</summary>
internal static class Captions
{
    private const string Separator = "  ·  ";

    /// <summary>Scenario, n, seed, and what the intervals or bands are.</summary>
    public static string Subtitle(Summary summary, string reading) =>
        string.Join(Separator, summary.Scenario, Sample(summary), $"seed {summary.Seed}", reading);

    /// <summary>The number of replications behind every estimate: n = 10,000, or n = 9,997 of 10,000, 3 failed.</summary>
    public static string Sample(Summary summary) => summary.Failed == 0
        ? $"n = {Numbers.Count(summary.Completed)}"
        : $"n = {Numbers.Count(summary.Completed)} of {Numbers.Count(summary.Replications)}, {Numbers.Count(summary.Failed)} failed";
}

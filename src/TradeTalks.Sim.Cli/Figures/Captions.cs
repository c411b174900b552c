using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The words under a figure's title that say what it rests on.</summary>
internal static class Captions
{
    /// <summary>The most tables a figure draws.</summary>
    public const int MostTables = 3;

    private const string Separator = "  ·  ";

    /// <summary>Scenario, n, seed, and what the intervals or bands are.</summary>
    public static string Subtitle(Summary summary, string reading) =>
        string.Join(Separator, summary.Scenario, Sample(summary), $"seed {summary.Seed}", reading);

    /// <summary>The tables that are drawn: all of them, or the first few of many, whose numbers are all in the file beside.</summary>
    public static IEnumerable<TableSummary> Drawn(Summary summary) => summary.Tables.Take(MostTables);

    /// <summary>Those of the tables drawn whose sides talk over tariffs.</summary>
    public static IEnumerable<TableSummary> DrawnTalks(Summary summary) => Drawn(summary).Where(table => !table.IsUnderProtocol);

    /// <summary>The scheduled steps between the sides of a table; all where its sides are not known.</summary>
    public static IEnumerable<StepMark> StepsOf(Summary summary, TableSummary table) =>
        summary.Steps.Where(step => table.Sides.IsEmpty || (table.Sides.Contains(step.Imposer) && table.Sides.Contains(step.Target)));

    /// <summary>What to say where not every table is drawn; empty where all are.</summary>
    public static string Undrawn(Summary summary) =>
        summary.Tables.Length <= MostTables ? "" : $"  ·  the first {MostTables} of {summary.Tables.Length} tables; all are in the CSV";

    /// <summary>The words above the panel of a table: what it shows, and which table where there are several.</summary>
    public static string Heading(Summary summary, TableSummary table, string shows = "")
    {
        if (summary.Tables.Length == 1)
            return shows.Length == 0 ? "" : char.ToUpperInvariant(shows[0]) + shows[1..];
        return shows.Length == 0 ? table.Title : $"{table.Title}: {shows}";
    }

    /// <summary>The number of replications behind every estimate: n = 10,000, or n = 9,997 of 10,000, 3 failed.</summary>
    public static string Sample(Summary summary) => summary.Failed == 0
        ? $"n = {Numbers.Count(summary.Completed)}"
        : $"n = {Numbers.Count(summary.Completed)} of {Numbers.Count(summary.Replications)}, {Numbers.Count(summary.Failed)} failed";
}

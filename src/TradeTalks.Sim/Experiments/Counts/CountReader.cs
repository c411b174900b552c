using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Experiments.Counts;

/// <summary>Turns the counts of a whole experiment into what is shown.</summary>
/// <param name="scenario">The case.</param>
/// <param name="layout">Where each count stands.</param>
/// <param name="counts">The counts.</param>
internal sealed class CountReader(Scenario scenario, CountLayout layout, long[] counts)
{
    /// <summary>How matters at any table stood on each day, those with a protocol after the others.</summary>
    public DailyStates Daily(int table) => new(layout.HorizonDays, [.. layout.States<long>(counts, table)]);

    /// <summary>What courses at a table passed through.</summary>
    public TableCourse Course(int table)
    {
        var block = layout.Table<long>(counts, table);
        var of = Sum(block[layout.LastFrom..layout.InsidersFrom]);
        return new TableCourse(
            new AgreementDays(of, [.. block[layout.AgreementsFrom..layout.MovesFrom]]),
            new CourseMoves(of, [.. block[layout.MovesFrom..layout.ReachedFrom]], [.. block[layout.ReachedFrom..layout.LastFrom]], [.. block[layout.LastFrom..layout.InsidersFrom]]),
            [Insiders(table, 0), Insiders(table, 1)]);
    }

    /// <summary>How high the average tariff on a flow of trade was on each sampled day.</summary>
    public TariffCounts Tariffs(int flow)
    {
        var (described, grid) = (scenario.Economy.Flows[flow], layout.Grids[flow]);
        var histograms = layout.Flow<long>(counts, flow).ToArray();
        for (var place = grid.Bins; place < histograms.Length; place++)
            histograms[place] += histograms[place - grid.Bins];
        return new TariffCounts(scenario.Sides[described.Importer].Id, scenario.Sides[described.Exporter].Id, layout.Days.Tariffs, grid, [.. histograms]);
    }

    private InsiderCounts Insiders(int table, int seat)
    {
        var block = layout.Table<long>(counts, table)[layout.InsidersFrom..];
        var rows = ImmutableArray.CreateBuilder<long>();
        for (var place = 0; place < layout.Days.Confidence.Length; place++)
            rows.AddRange(block.Slice(((place * 2) + seat) * InsiderCounts.Width, InsiderCounts.Width));
        var talks = scenario.Talks[table];
        return new InsiderCounts(scenario.Sides[seat == 0 ? talks.First : talks.Second].Id, layout.Days.Confidence, rows.ToImmutable());
    }

    private static long Sum(ReadOnlySpan<long> values)
    {
        var sum = 0L;
        foreach (var value in values)
            sum += value;
        return sum;
    }
}

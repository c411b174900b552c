using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Experiments;

/// <summary>Plays chosen replications again to show real courses of tariffs beside quantiles, which are no course.</summary>
internal static class CoursePaths
{
    /// <summary>Courses shown of each table.</summary>
    public const int Most = 12;

    /// <summary>The flows of trade with their tariffs over time and real courses; flows between the same two sides show the same replications.</summary>
    /// <remarks>The replications lie at evenly spaced ranks of the tariff on the last day, on the first flow between the two sides.</remarks>
    public static ImmutableArray<FlowSummary> Of(Experiment experiment, OutcomeSet outcome)
    {
        var run = new TalksRun(experiment.Scenario, experiment.Seed, experiment.Ties);
        int[] columns = [.. Enumerable.Range(0, outcome.Columns.Length).Where(column => outcome.Columns[column].Role == OutcomeRole.FinalTariff)];
        var flows = Enumerable.Range(0, outcome.Tariffs.Length);
        var drawn = flows.Select(_ => ImmutableArray<TariffPath>.Empty).ToArray();
        foreach (var together in flows.GroupBy(flow => SidesOf(experiment, flow)))
        {
            int[] members = [.. together];
            var courses = RowChoice.Spread(outcome.Values, columns[members[0]], Most).Select(row => Play(run, row, members, outcome)).ToArray();
            for (var place = 0; place < members.Length; place++)
                drawn[members[place]] = [.. courses.Select(course => course[place])];
        }

        return [.. flows.Select(flow => new FlowSummary(SeatOf(experiment, flow), MayMove(experiment, flow), outcome.Tariffs[flow], drawn[flow]))];
    }

    private static TariffPath[] Play(TalksRun run, long replication, int[] flows, OutcomeSet outcome)
    {
        run.Play(replication);
        return [.. flows.Select(flow => new TariffPath(replication, Expand(run.State.Samples.Tariffs(flow), outcome.Tariffs[flow].Days.Length)))];
    }

    private static ImmutableArray<double> Expand(ReadOnlySpan<TariffChange> changes, int samples)
    {
        var tariffs = new double[samples];
        foreach (var change in changes)
            tariffs.AsSpan(change.Sample).Fill(change.Tariff);
        return [.. tariffs];
    }

    private static (int Low, int High) SidesOf(Experiment experiment, int flow)
    {
        var described = experiment.Scenario.Economy.Flows[flow];
        return (Math.Min(described.Importer, described.Exporter), Math.Max(described.Importer, described.Exporter));
    }

    private static int SeatOf(Experiment experiment, int flow)
    {
        var described = experiment.Scenario.Economy.Flows[flow];
        return experiment.Scenario.Talks.Any(talks => talks.First == described.Exporter && talks.Second == described.Importer) ? 1 : 0;
    }

    private static bool MayMove(Experiment experiment, int flow)
    {
        var described = experiment.Scenario.Economy.Flows[flow];
        return experiment.Scenario.TariffLists.Any(list => list.Imposer == described.Importer && list.Target == described.Exporter && (list.MayRise || list.Rate > 0));
    }
}

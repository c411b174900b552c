using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Experiments.Counts;

/// <summary>Counts what happened over time in a replication that is over.</summary>
/// <param name="layout">Where each count stands.</param>
internal sealed class CourseCounter(CountLayout layout)
{
    /// <summary>Adds a replication to the counts.</summary>
    public void Add(TalksState state, Span<int> counts)
    {
        foreach (var table in state.Tables)
        {
            var block = layout.Table(counts, table.Index);
            AddStates(table.Days, layout.States(counts, table.Index));
            if (table.Facts.Agreements > 0)
                block[layout.AgreementsFrom + table.Facts.AgreedAt.Day]++;
            AddCourse(table, block);
            AddInsiders(state, table, block[layout.InsidersFrom..]);
        }

        foreach (var table in state.Bargains)
            AddStates(table.Days, layout.States(counts, state.Tables.Length + table.Index));
        for (var flow = 0; flow < layout.Grids.Length; flow++)
            AddTariffs(state.Samples.Tariffs(flow), layout.Flow(counts, flow), layout.Grids[flow]);
    }

    private static void AddStates(DayLog log, Span<int> block)
    {
        var days = log.Days;
        for (var day = 0; day < days.Length; day++)
            block[(day * DailyStates.StateCount) + (int)days[day]]++;
    }

    private void AddCourse(TableState table, Span<int> block)
    {
        var moves = table.Course.Moves;
        for (var move = 0; move < moves.Length; move++)
            block[layout.MovesFrom + move] += moves[move];
        for (var state = 0; state < CourseLog.StateCount; state++)
            block[layout.ReachedFrom + state] += table.Course.HasReached((CourseState)state) ? 1 : 0;
        block[layout.LastFrom + (int)table.Course.State]++;
    }

    private void AddInsiders(TalksState state, TableState table, Span<int> block)
    {
        var hasAgreed = table.Facts.Agreements > 0;
        for (var place = 0; place < layout.Days.Confidence.Length; place++)
        {
            for (var seat = 0; seat < 2; seat++)
                InsiderCounts.Add(block[(((place * 2) + seat) * InsiderCounts.Width)..], state.Samples.Confident(place, table.Index, seat), hasAgreed);
        }
    }

    private static void AddTariffs(ReadOnlySpan<TariffChange> changes, Span<int> block, TariffGrid grid)
    {
        var before = -1;
        foreach (var change in changes)
        {
            var (day, bin) = (change.Sample * grid.Bins, grid.BinOf(change.Tariff));
            block[day + bin]++;
            if (before >= 0)
                block[day + before]--;
            before = bin;
        }
    }
}

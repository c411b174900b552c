using TradeTalks.Sim.Sides;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>Before an agreement is signed a side thinks of going back on it.</summary>
internal static class Doubt
{
    /// <summary>Plans a side's next doubt.</summary>
    public static void Plan(TalksRun run, TableState table, int seat)
    {
        var gap = run.Sample(table.Seats[seat].Side, DoubtGap, table.Streams.DoubtGap[seat], table.Seats[seat].Doubts++);
        run.Schedule(EventKind.Doubt, run.Now.PlusDays(gap), table, seat);
    }

    public static void Happen(TalksRun run, TableState table, int seat)
    {
        if (table.Facts.Status != TableStatus.Agreed)
            return;
        run.Valuation.Update(table, run.Now);
        if (run.Ask(table, seat, DecisionKind.Doubt, (Move.StandBy, Move.Renege), run.Draw(table.Streams.Doubt[seat], table.Seats[seat].Doubts)) == Move.Renege)
            Reneging.Happen(run, table, seat);
        else
            Plan(run, table, seat);
    }
}

using static TradeTalks.Sim.Sides.SideParameters;
using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>A side goes back on an agreement that is not signed: dropped steps come back, much of the text is open again, and the other side is bitter.</summary>
internal static class Reneging
{
    public static void Happen(TalksRun run, TableState table, int seat)
    {
        ref var facts = ref table.Facts;
        facts.Reneged++;
        facts.Status = TableStatus.Alive;
        run.ClearDiary(table);
        run.Chronicle?.Add(run.Entry(Occurrence.Reneged, table, seat));
        DroppedSteps.Restore(run, table);
        table.Public.TextGap += table.Public.Talks[StruckShare] * (1 - table.Public.TextGap);
        facts.QuietSince = run.Now;
        var other = table.Seats[1 - seat];
        other.Belief.Move(-other.Me[BreachBlow], run.Now);
        if (run.Happens(table.Public.Talks[Collapse], table.Streams.Collapse, facts.Rounds))
            Diary.BreakOff(run, table, 1 - seat);
        else
            Diary.PlanMidLevel(run, table);
        Standing.Note(run, table);
    }
}

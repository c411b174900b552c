using static TradeTalks.Sim.Sides.SideParameters;
using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>A side leaves a round early; hopes fall on both sides, and the talks may be broken off.</summary>
internal static class WalkOut
{
    public static void Happen(TalksRun run, TableState table, int seat)
    {
        ref var facts = ref table.Facts;
        facts.WalkOuts++;
        facts.IsRoundPlanned = false;
        run.Chronicle?.Add(run.Entry(Occurrence.WalkOut, table, seat));
        foreach (var each in table.Seats)
            each.Belief.Move(-each.Me[WalkOutBlow], run.Now);
        if (run.Happens(table.Public.Talks[Collapse], table.Streams.Collapse, facts.Rounds))
            Diary.BreakOff(run, table, seat);
        else
            Diary.PlanMidLevel(run, table);
        Debrief.Plan(run, table);
        Standing.Note(run, table);
    }
}

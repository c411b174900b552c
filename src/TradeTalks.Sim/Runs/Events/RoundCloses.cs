namespace TradeTalks.Sim.Runs.Events;

/// <summary>A high-level round ends without agreement; deputies are told to meet again and principals are debriefed.</summary>
internal static class RoundCloses
{
    public static void Happen(TalksRun run, TableState table)
    {
        table.Facts.IsRoundPlanned = false;
        run.Chronicle?.Add(run.Entry(Occurrence.RoundClosed, table, -1));
        Diary.PlanMidLevel(run, table);
        Debrief.Plan(run, table);
    }
}

namespace TradeTalks.Sim.Runs.Events;

/// <summary>A high-level round ends without agreement; deputies are told to meet again.</summary>
internal static class RoundCloses
{
    public static void Happen(TalksRun run, TableState table)
    {
        table.IsRoundPlanned = false;
        Diary.PlanMidLevel(run, table);
    }
}

namespace TradeTalks.Sim.Runs.Events;

/// <summary>A truce runs out: threats may be made again; steps that waited for this day have been decided on shortly before.</summary>
internal static class TruceLapses
{
    public static void Happen(TalksRun run, TableState table)
    {
        if (table.Facts.Status.IsDeal() || table.Facts.TruceUntil > run.Now)
            return;
        run.Chronicle?.Add(run.Entry(Occurrence.TruceLapsed, table, -1));
        Standing.Note(run, table);
    }
}

using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>An agreement is signed; nobody goes back on it any more without a breach, and it enters into force some time later.</summary>
internal static class Signature
{
    public static void Happen(TalksRun run, TableState table)
    {
        ref var facts = ref table.Facts;
        facts.Status = TableStatus.SignedByBoth;
        if (facts.SignedAt == default)
            facts.SignedAt = run.Now;
        Standing.Note(run, table);
        run.Chronicle?.Add(run.Entry(Occurrence.SignedByBoth, table, -1));
        run.Schedule(EventKind.EntryIntoForce, Diary.DayAfter(run.Now, run.Sample(table, ForceLag, facts.Agreements)), table);
    }
}

using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>The text of an agreement is finished; signature is prepared.</summary>
internal static class TextFinished
{
    public static void Happen(TalksRun run, TableState table)
    {
        table.Public.TextGap = 0;
        run.Chronicle?.Add(run.Entry(Occurrence.TextFinished, table, -1));
        run.Schedule(EventKind.Signature, Diary.DayAfter(run.Now, run.Sample(table, SignatureLag, table.Facts.Agreements)), table);
    }
}

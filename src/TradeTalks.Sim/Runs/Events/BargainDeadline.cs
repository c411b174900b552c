using TradeTalks.Sim.Runs.Bargains;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>The rounds or the time of a table with a protocol run out without agreement.</summary>
internal static class BargainDeadline
{
    public static void Happen(TalksRun run, BargainState table)
    {
        table.Public.Now = run.Now;
        run.Chronicle?.Add(run.Entry(Occurrence.TableOutOfTime, table, -1));
        BargainClosing.Happen(run, table, BargainEnd.OutOfTime, -1);
    }
}

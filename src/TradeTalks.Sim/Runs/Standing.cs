using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Runs;

/// <summary>Tells how the talks at a table stand.</summary>
internal static class Standing
{
    /// <summary>Notes the present state of the talks in the table's log.</summary>
    public static void Note(TalksRun run, TableState table) => table.Days.Change(Of(run, table), run.Now.Day);

    private static Ending Of(TalksRun run, TableState table) => table.Facts.Status switch
    {
        TableStatus.Agreed or TableStatus.SignedByBoth or TableStatus.InForce => table.Public.Agenda == Agenda.Mini ? Ending.MiniDeal : Ending.ComprehensiveDeal,
        TableStatus.BrokenOff => Ending.Breakdown,
        TableStatus.Alive => IsHeldOff(run, table) ? Ending.Truce : Ending.StillTalking,
        _ => throw new InvalidOperationException($"No state is known for {table.Facts.Status}."),
    };

    private static bool IsHeldOff(TalksRun run, TableState table)
    {
        if (table.Facts.TruceUntil > run.Now)
            return true;
        foreach (ref readonly var step in run.State.Tariffs.Steps)
        {
            if (step.IsPending && step.IsHeldOff && run.State.TableOf(step.List) == table)
                return true;
        }

        return false;
    }
}

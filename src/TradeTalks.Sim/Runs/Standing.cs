using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Runs;

/// <summary>Tells how the talks at a table stand.</summary>
internal static class Standing
{
    /// <summary>Notes the present state of the talks in the table's logs.</summary>
    public static void Note(TalksRun run, TableState table)
    {
        var ending = Of(run, table);
        table.Days.Change(ending, run.Now.Day);
        table.Course.Change(StationOf(table, ending));
    }

    private static CourseState StationOf(TableState table, Ending ending) => table.Facts.Status switch
    {
        TableStatus.Agreed => CourseState.InPrinciple,
        TableStatus.SignedByBoth => CourseState.SignedByBoth,
        TableStatus.InForce => CourseState.InForce,
        TableStatus.BrokenOff => CourseState.Break,
        TableStatus.Alive when ending == Ending.Truce => CourseState.Truce,
        TableStatus.Alive => table.Facts.Executions > 0 ? CourseState.Escalation : CourseState.AtTheTable,
        _ => throw new InvalidOperationException($"No station is known for {table.Facts.Status}."),
    };

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
            if (step.IsPending && step.IsHeldOff && table.Concerns(step.List))
                return true;
        }

        return false;
    }
}

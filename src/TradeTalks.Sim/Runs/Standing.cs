using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Runs;

/// <summary>Tells how the talks at a table stand.</summary>
internal static class Standing
{
    /// <summary>Notes the present state of the talks in the table's log.</summary>
    public static void Note(TalksRun run, TableState table) => table.Days.Change(Of(run.State, table), run.Now.Day);

    private static Ending Of(TalksState state, TableState table) => table.Status switch
    {
        TableStatus.Agreed => table.Agenda == Agenda.Mini ? Ending.MiniDeal : Ending.ComprehensiveDeal,
        TableStatus.BrokenOff => Ending.Breakdown,
        TableStatus.Alive => IsHeldOff(state, table) ? Ending.Truce : Ending.StillTalking,
        _ => throw new InvalidOperationException($"No state is known for {table.Status}."),
    };

    private static bool IsHeldOff(TalksState state, TableState table)
    {
        foreach (ref readonly var step in state.Steps.AsSpan())
        {
            if (step.IsPending && step.Postponements > 0 && table.Talks.Concerns(state.Scenario.TariffLists[step.List]))
                return true;
        }

        return false;
    }
}

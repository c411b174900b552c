namespace TradeTalks.Sim.Runs.Events;

/// <summary>A scheduled step that would no longer change the rate, because another has reached it already, falls away: nobody decides on it, and nobody answers it.</summary>
internal static class OvertakenStep
{
    /// <summary>Drops a pending step if it would change nothing.</summary>
    /// <returns>Whether it was dropped.</returns>
    public static bool FallsAway(TalksRun run, int step)
    {
        ref var state = ref run.State.Tariffs.Steps[step];
        var rate = run.State.Tariffs.Rates[state.List];
        if (run.State.Tariffs.After(state, rate) != rate)
            return false;
        state.IsPending = false;
        run.ClearStep(step);
        run.State.Tariffs.NoteChange(state.List);
        if (run.State.TableOf(state.List) is { } table)
            Note(run, table, state);
        return true;
    }

    private static void Note(TalksRun run, TableState table, in StepState step)
    {
        var seat = table.SeatIndex(run.State.Scenario.TariffLists[step.List].Imposer);
        run.Chronicle?.Add(run.Entry(Occurrence.StepOvertaken, table, seat) with { List = step.List, Second = step.ToRate });
        Standing.Note(run, table);
    }
}

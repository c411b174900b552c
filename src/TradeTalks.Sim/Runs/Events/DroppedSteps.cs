using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>Steps an agreement had dropped come back when it is broken, with fresh notice where their day is near or past.</summary>
internal static class DroppedSteps
{
    public static void Restore(TalksRun run, TableState table)
    {
        var steps = run.State.Tariffs.Steps;
        for (var step = 0; step < steps.Length; step++)
        {
            if (steps[step].Dropped > 0 && table.Concerns(steps[step].List))
                Restore(run, table, step);
        }
    }

    private static void Restore(TalksRun run, TableState table, int step)
    {
        ref var state = ref run.State.Tariffs.Steps[step];
        var seat = table.SeatIndex(run.State.Scenario.TariffLists[state.List].Imposer);
        var notice = run.Sample(table.Seats[seat].Side, Notice, run.State.ListStreams[state.List].Notice, ListStreams.Occasion(state));
        var soonest = Diary.DayAfter(run.Now, notice);
        (state.Dropped, state.IsPending, state.IsHeldOff, state.Announced) = (0, true, false, run.Now);
        state.Due = state.Due > soonest ? state.Due : soonest;
        run.State.Tariffs.NoteChange(state.List);
        run.ClearStep(step);
        StepDecision.Plan(run, step);
        run.Chronicle?.Add(run.Entry(Occurrence.StepRestored, table, seat) with { List = state.List, Second = state.ToRate, Day = state.Due.Day });
    }
}

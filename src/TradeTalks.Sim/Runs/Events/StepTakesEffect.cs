using TradeTalks.Sim.Sides;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>A scheduled tariff step takes effect, less what an agreement has dropped of it; its target may break off the talks.</summary>
internal static class StepTakesEffect
{
    public static void Happen(TalksRun run, int step)
    {
        ref var state = ref run.State.Tariffs.Steps[step];
        if (!state.IsPending || OvertakenStep.FallsAway(run, step))
            return;
        var before = run.State.Tariffs.Rates[state.List];
        state.IsPending = false;
        run.State.Tariffs.SetRate(state.List, run.State.Tariffs.After(state, before), run.Now);
        if (run.State.TableOf(state.List) is { } table)
            Strike(run, table, state, before);
    }

    private static void Strike(TalksRun run, TableState table, in StepState step, double before)
    {
        table.Facts.Executions++;
        table.Facts.QuietSince = run.Now;
        var target = table.SeatIndex(run.State.Scenario.TariffLists[step.List].Target);
        run.Chronicle?.Add(run.Entry(Occurrence.StepTookEffect, table, 1 - target) with { List = step.List, Number = before, Second = run.State.Tariffs.Rates[step.List] });
        if (table.Facts.Status.IsDeal())
            return;
        var seat = table.Seats[target];
        seat.Belief.Move(-seat.Me[StepBlow], run.Now);
        var stream = run.State.ListStreams[step.List].Suspension;
        run.Valuation.Refresh(table, run.Now);
        if (table.Facts.Status == TableStatus.Alive && run.Ask(table, target, DecisionKind.TalksAfterStep, (Move.BreakOff, Move.KeepTalking), run.Draw(stream, step.Number), step.List) == Move.BreakOff)
            Diary.BreakOff(run, table, target);
        Standing.Note(run, table);
    }
}

using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>A scheduled tariff step takes effect, less what an agreement has dropped of it; its target may break off the talks.</summary>
internal static class StepTakesEffect
{
    public static void Happen(TalksRun run, int step)
    {
        ref var state = ref run.State.Steps[step];
        if (!state.IsPending)
            return;
        var rates = run.State.Rates;
        state.IsPending = false;
        rates[state.List] += (state.ToRate - rates[state.List]) * (1 - state.Dropped);
        run.State.StepsCarriedOut++;
        if (run.State.TableOf(state.List) is { } table)
            Strike(run, table, step);
    }

    private static void Strike(TalksRun run, TableState table, int step)
    {
        table.QuietSince = run.Now;
        run.Valuation.Update(table, run.Now);
        if (table.Status == TableStatus.Agreed)
            return;
        var list = run.State.Scenario.TariffLists[run.State.Steps[step].List];
        var target = table.Seats[list.Target == table.Talks.First ? 0 : 1];
        target.Belief.Move(-target.Me[StepBlow], run.Now, target.Me);
        if (table.Status == TableStatus.Alive && run.Happens(target.Me[SuspendsTalks], run.State.StepStreams[step].Suspension, 0))
            Diary.BreakOff(run, table);
        Standing.Note(run, table);
    }
}

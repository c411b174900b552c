using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Units;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>Shortly before a scheduled tariff step its imposer decides: carry it out on the day, or put it off.</summary>
internal static class StepDecision
{
    /// <summary>Plans the decision on a step, the imposer's lead before it is due but not in the past.</summary>
    public static void Plan(TalksRun run, int step)
    {
        ref readonly var state = ref run.State.Tariffs.Steps[step];
        var imposer = run.State.Scenario.TariffLists[state.List].Imposer;
        var lead = run.Sample(imposer, DecisionLead, run.State.ListStreams[state.List].Lead, ListStreams.Occasion(state));
        run.ScheduleStep(EventKind.StepDecision, SimTime.FromDays(Math.Max(run.Now.Days, state.Due.Days - lead)), step);
    }

    public static void Happen(TalksRun run, int step)
    {
        ref readonly var state = ref run.State.Tariffs.Steps[step];
        if (!state.IsPending || OvertakenStep.FallsAway(run, step))
            return;
        if (run.State.TableOf(state.List) is { } table && !table.Facts.Status.IsDeal() && IsPutOff(run, table, step))
            Postponement.PutOff(run, table, step);
        else
            run.ScheduleStep(EventKind.StepTakesEffect, state.Due, step);
    }

    private static bool IsPutOff(TalksRun run, TableState table, int step)
    {
        run.Valuation.Update(table, run.Now);
        ref readonly var state = ref run.State.Tariffs.Steps[step];
        var seat = table.SeatIndex(run.State.Scenario.TariffLists[state.List].Imposer);
        var decision = new Decision(DecisionKind.Deadline);
        decision.Offer(new Option { Move = Move.PutOff, Times = state.Postponements });
        decision.Offer(CarryingOut(run, table, seat, state));
        return run.Ask(table, seat, ref decision, run.Draw(run.State.ListStreams[state.List].Decision, ListStreams.Occasion(state)), state.List) == Move.PutOff;
    }

    /// <summary>What carrying a step out, from the rate in force, costs both sides.</summary>
    private static Option CarryingOut(TalksRun run, TableState table, int seat, in StepState step)
    {
        var rate = run.State.Tariffs.Rates[step.List];
        var (own, theirs) = run.Valuation.LossesFrom(table, seat, step.List, rate, run.State.Tariffs.After(step, rate));
        return new Option { Move = Move.CarryOut, OwnLoss = own, TheirLoss = theirs, Times = step.Postponements };
    }
}

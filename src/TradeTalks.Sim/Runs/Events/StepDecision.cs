using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Units;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>Shortly before a scheduled tariff step its imposer decides: carry it out on the day, or put it off.</summary>
internal static class StepDecision
{
    /// <summary>Plans the decision on a step, the imposer's lead before it is due but not in the past.</summary>
    public static void Schedule(TalksRun run, int step)
    {
        ref var state = ref run.State.Steps[step];
        var lead = run.Sample(ImposerOf(run, step), DecisionLead, run.State.StepStreams[step].Lead, state.Postponements);
        run.Schedule(EventKind.StepDecision, SimTime.FromDays(Math.Max(run.Now.Days, state.Due.Days - lead)), step);
    }

    public static void Happen(TalksRun run, int step)
    {
        ref var state = ref run.State.Steps[step];
        if (!state.IsPending)
            return;
        if (run.State.TableOf(state.List) is { Status: not TableStatus.Agreed } table && PutsOff(run, table, step))
            PutOff(run, table, step);
        else
            run.Schedule(EventKind.StepTakesEffect, state.Due, step);
    }

    private static bool PutsOff(TalksRun run, TableState table, int step)
    {
        run.Valuation.Update(table, run.Now);
        var imposer = ImposerOf(run, step) == table.Talks.First ? 0 : 1;
        var count = run.State.Steps[step].Postponements;
        var choice = new DeadlineChoice(run.Valuation.LossFromStep(table, imposer, step), run.Valuation.LossFromStep(table, 1 - imposer, step), count);
        return run.Happens(choice.PutsOff(table.ViewOf(imposer)), run.State.StepStreams[step].Decision, count);
    }

    private static void PutOff(TalksRun run, TableState table, int step)
    {
        ref var state = ref run.State.Steps[step];
        var days = run.Sample(ImposerOf(run, step), Postponement, run.State.StepStreams[step].Postponement, state.Postponements);
        state.Postponements++;
        run.State.Postponements++;
        state.Announced = run.Now;
        state.Due = state.Due.PlusDays(Math.Max(1, Math.Round(days, MidpointRounding.AwayFromZero)));
        var target = table.Seats[ImposerOf(run, step) == table.Talks.First ? 1 : 0];
        target.Belief.Move(target.Me[PostponementLift], run.Now, target.Me);
        run.Valuation.Update(table, run.Now);
        Schedule(run, step);
        Standing.Note(run, table);
    }

    private static int ImposerOf(TalksRun run, int step) => run.State.Scenario.TariffLists[run.State.Steps[step].List].Imposer;
}

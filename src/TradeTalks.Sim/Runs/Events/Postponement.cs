using TradeTalks.Sim.Units;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>A scheduled step is put off, by its imposer's decision or by a truce; steps that answer it follow.</summary>
internal static class Postponement
{
    /// <summary>The imposer puts a step off.</summary>
    public static void PutOff(TalksRun run, TableState table, int step)
    {
        ref readonly var state = ref run.State.Tariffs.Steps[step];
        var imposer = run.State.Scenario.TariffLists[state.List].Imposer;
        var days = run.Sample(imposer, Sides.SideParameters.Postponement, run.State.ListStreams[state.List].Postponement, ListStreams.Occasion(state));
        var due = state.Due.PlusDays(Math.Max(1, Math.Round(days, MidpointRounding.AwayFromZero)));
        var target = table.Seats[1 - table.SeatIndex(imposer)];
        Move(run, table, step, due, Occurrence.StepPutOff);
        target.Belief.Move(target.Me[PostponementLift], run.Now);
        Follow(run, table, state.List, due);
        Standing.Note(run, table);
    }

    /// <summary>Puts a step off to a day.</summary>
    public static void Move(TalksRun run, TableState table, int step, SimTime due, Occurrence what)
    {
        ref var state = ref run.State.Tariffs.Steps[step];
        state.Postponements++;
        state.Announced = run.Now;
        state.Due = due;
        table.Facts.Postponements += what == Occurrence.StepPutOff ? 1 : 0;
        run.ClearStep(step);
        StepDecision.Plan(run, step);
        var seat = table.SeatIndex(run.State.Scenario.TariffLists[state.List].Imposer);
        run.Chronicle?.Add(run.Entry(what, table, seat) with { List = state.List, Second = state.ToRate, Day = due.Day });
    }

    /// <summary>Steps that answer the next one of a list and would come before it wait for it.</summary>
    private static void Follow(TalksRun run, TableState table, int answered, SimTime due)
    {
        var steps = run.State.Tariffs.Steps;
        for (var step = 0; step < steps.Length; step++)
        {
            if (steps[step].IsPending && steps[step].Answers == answered && steps[step].Due < due)
                Move(run, table, step, due, Occurrence.StepFollowed);
        }
    }
}

using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Units;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>The target of an announced step answers it with one of its own, in proportion and as far as there are imports left to tax.</summary>
internal static class Retaliation
{
    /// <summary>Plans the target's thoughts about an announced step.</summary>
    public static void Plan(TalksRun run, int step)
    {
        ref readonly var announced = ref run.State.Tariffs.Steps[step];
        var target = run.State.Scenario.TariffLists[announced.List].Target;
        var lag = run.Sample(target, RetaliationLag, run.State.ListStreams[announced.List].AnswerLag, announced.Number);
        run.ScheduleStep(EventKind.Retaliation, run.Now.PlusDays(lag), step);
    }

    public static void Happen(TalksRun run, int step)
    {
        var announced = run.State.Tariffs.Steps[step];
        if (run.State.TableOf(announced.List) is not { } table || table.Facts.Status.IsDeal())
            return;
        var seat = table.SeatIndex(run.State.Scenario.TariffLists[announced.List].Target);
        var stream = run.State.ListStreams[announced.List].Answer;
        run.Valuation.Refresh(table, run.Now);
        if (run.Ask(table, seat, DecisionKind.AnswerToStep, (Move.Retaliate, Move.LetPass), run.Draw(stream, announced.Number), announced.List) == Move.Retaliate)
            Answer(run, table, seat, announced);
    }

    private static void Answer(TalksRun run, TableState table, int seat, in StepState answered)
    {
        var tariffs = run.State.Tariffs;
        var list = ListToRaise(run, table, seat);
        if (list < 0)
        {
            run.Chronicle?.Add(run.Entry(Occurrence.NothingLeftToTax, table, seat));
            return;
        }

        var from = tariffs.PendingRate(list);
        var to = Math.Min(tariffs.NextRung(list), from + (WantedDuty(run, table.Seats[seat], answered) / run.State.Scenario.TariffLists[list].Coverage));
        var due = SimTime.FromDays(Math.Max(run.Now.Day + 1, answered.Due.Day));
        var step = tariffs.Announce(list, to, due, run.Now, answered.List);
        table.Facts.Retaliations++;
        run.Chronicle?.Add(run.Entry(Occurrence.RetaliationAnnounced, table, seat) with { List = list, Number = from, Second = to, Day = due.Day });
        var imposer = table.Seats[1 - seat];
        imposer.Belief.Move(-imposer.Me[RetaliationBlow], run.Now);
        StepDecision.Plan(run, step);
        Plan(run, step);
        Standing.Note(run, table);
    }

    private static double WantedDuty(TalksRun run, Seat seat, in StepState answered)
    {
        var list = run.State.Scenario.TariffLists[answered.List];
        var rise = Math.Max(0, answered.ToRate - answered.FromRate);
        var ratio = seat.Me[list.Coverage > seat.Me[LargeStep] ? RetaliationRatioLarge : RetaliationRatio];
        return ratio * list.Coverage * rise;
    }

    /// <summary>The first list of the side with a rung left, whose goods are taxed already or still fit into what the side imports; -1 where there is none.</summary>
    private static int ListToRaise(TalksRun run, TableState table, int seat)
    {
        if (!run.State.Tariffs.HasRoom)
            return -1;
        var left = ImportsLeft(run, table, seat);
        foreach (ref readonly var list in table.Lists.AsSpan())
        {
            if (list.Target == seat || double.IsNaN(run.State.Tariffs.NextRung(list.List)))
                continue;
            if (run.State.Tariffs.PendingRate(list.List) > 0 || list.Coverage <= left)
                return list.List;
        }

        return -1;
    }

    /// <summary>Imports from the other side that no tariff lies on or is announced for, USD bn.</summary>
    private static double ImportsLeft(TalksRun run, TableState table, int seat)
    {
        var left = 0.0;
        foreach (var flow in run.State.Scenario.Economy.Flows)
        {
            if (flow.Importer == table.Seats[seat].Side && flow.Exporter == table.Seats[1 - seat].Side)
                left += flow.Imports;
        }

        foreach (ref readonly var list in table.Lists.AsSpan())
        {
            if (list.Target != seat && run.State.Tariffs.PendingRate(list.List) > 0)
                left -= list.Coverage;
        }

        return left;
    }
}

using TradeTalks.Sim.Sides;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>A new tariff step is announced: the next rung of the first list of the side that has one.</summary>
internal static class Threat
{
    /// <summary>The list the side would threaten to raise next; -1 where it has none, or a truce binds it.</summary>
    public static int NextList(TalksRun run, TableState table, int seat)
    {
        if (table.Facts.TruceUntil > run.Now || !run.State.Tariffs.HasRoom)
            return -1;
        foreach (ref readonly var list in table.Lists.AsSpan())
        {
            if (list.Target != seat && !double.IsNaN(run.State.Tariffs.NextRung(list.List)))
                return list.List;
        }

        return -1;
    }

    /// <summary>The terms of threatening to raise a list.</summary>
    public static Option Terms(TalksRun run, TableState table, int seat, int list)
    {
        var tariffs = run.State.Tariffs;
        var (own, theirs) = run.Valuation.LossesFrom(table, seat, list, tariffs.PendingRate(list), tariffs.NextRung(list));
        return new Option { Move = Move.Threaten, OwnLoss = own, TheirLoss = theirs };
    }

    /// <summary>Announces the next rung of a list; the target loses hope and thinks of an answer.</summary>
    public static void Announce(TalksRun run, TableState table, int seat, int list)
    {
        var tariffs = run.State.Tariffs;
        var (from, to) = (tariffs.PendingRate(list), tariffs.NextRung(list));
        var notice = run.Sample(table.Seats[seat].Side, Notice, run.State.ListStreams[list].Notice, tariffs.NextNumber(list));
        var step = tariffs.Announce(list, to, Diary.DayAfter(run.Now, notice), run.Now);
        table.Facts.Threats++;
        run.Chronicle?.Add(run.Entry(Occurrence.ThreatAnnounced, table, seat) with { List = list, Number = from, Second = to, Day = tariffs.Steps[step].Due.Day });
        var target = table.Seats[1 - seat];
        target.Belief.Move(-target.Me[ThreatBlow], run.Now);
        target.Resentment.Feel(target.Me, run.Now);
        StepDecision.Plan(run, step);
        Retaliation.Plan(run, step);
        Standing.Note(run, table);
    }
}

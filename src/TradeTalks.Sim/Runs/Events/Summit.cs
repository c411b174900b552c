using TradeTalks.Sim.Sides;
using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>The leaders meet on a date set long before; if both want one, they part with a truce.</summary>
internal static class Summit
{
    private const int NoStep = -1;

    /// <summary>Plans the summits of a table.</summary>
    public static void Plan(TalksRun run, TableState table)
    {
        var calendar = run.State.Scenario.Calendar;
        for (var summit = 0; summit < table.Talks.Summits.Length; summit++)
            run.ScheduleFirmly(EventKind.Summit, calendar.At(table.Talks.Summits[summit]), table, summit);
    }

    public static void Happen(TalksRun run, TableState table, int summit)
    {
        if (table.Facts.Status.IsDeal())
            return;
        if (!run.Happens(table.Public.Talks[SummitHeld], table.Streams.SummitHeld, summit))
        {
            run.Chronicle?.Add(run.Entry(Occurrence.SummitCalledOff, table, -1));
            return;
        }

        run.Chronicle?.Add(run.Entry(Occurrence.Summit, table, -1));
        run.Valuation.Update(table, run.Now);
        var isWanted = WantsTruce(run, table, 0, summit) & WantsTruce(run, table, 1, summit);
        if (isWanted)
            Truce.Begin(run, table, summit);
    }

    /// <summary>Whether a leader wants a truce; the steps at stake are the leader's own, all of a list together.</summary>
    private static bool WantsTruce(TalksRun run, TableState table, int seat, int summit)
    {
        var (tariffs, times) = (run.State.Tariffs, NoStep);
        foreach (ref readonly var step in tariffs.Steps)
        {
            if (step.IsPending && table.ImposerOf(step.List) == seat)
                times = Math.Max(times, step.Postponements);
        }

        var (own, theirs) = (0.0, 0.0);
        foreach (ref readonly var list in table.Lists.AsSpan())
        {
            if (list.Target == seat)
                continue;
            var losses = run.Valuation.LossesFrom(table, seat, list.List, tariffs.Rates[list.List], tariffs.PendingRate(list.List));
            (own, theirs) = (own + losses.Own, theirs + losses.Theirs);
        }

        var decision = new Decision(DecisionKind.Truce);
        decision.Offer(new Option { Move = Move.MakeTruce, Times = times });
        decision.Offer(new Option { Move = Move.PartWithout, OwnLoss = own, TheirLoss = theirs, Times = times });
        return run.Ask(table, seat, ref decision, run.Draw(table.Streams.Truce[seat], summit)) == Move.MakeTruce;
    }
}

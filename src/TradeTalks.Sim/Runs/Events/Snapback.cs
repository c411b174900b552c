using static TradeTalks.Sim.Sides.SideParameters;
using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>A side ends an agreement because of a breach: rates come back, dropped steps too, and the talks are broken off.</summary>
internal static class Snapback
{
    public static void Happen(TalksRun run, TableState table, int seat)
    {
        table.Facts.Snapbacks++;
        table.Facts.Status = TableStatus.Alive;
        table.Facts.QuietSince = run.Now;
        run.Chronicle?.Add(run.Entry(Occurrence.SnappedBack, table, seat));
        for (var list = 0; list < run.State.Tariffs.Rates.Length; list++)
        {
            if (table.Concerns(list) && run.State.Tariffs.Rates[list] < run.State.Tariffs.RateBefore(list))
                BringBack(run, table, list);
        }

        DroppedSteps.Restore(run, table);
        var other = table.Seats[1 - seat];
        other.Belief.Move(-other.Me[BreachBlow], run.Now);
        table.Public.TextGap += table.Public.Talks[StruckShare] * (1 - table.Public.TextGap);
        Diary.BreakOff(run, table, seat);
        Standing.Note(run, table);
    }

    private static void BringBack(TalksRun run, TableState table, int list)
    {
        var before = run.State.Tariffs.Rates[list];
        run.State.Tariffs.SetRate(list, run.State.Tariffs.RateBefore(list), run.Now);
        var seat = table.SeatIndex(run.State.Scenario.TariffLists[list].Imposer);
        run.Chronicle?.Add(run.Entry(Occurrence.RateRestored, table, seat) with { List = list, Number = before, Second = run.State.Tariffs.Rates[list] });
    }
}

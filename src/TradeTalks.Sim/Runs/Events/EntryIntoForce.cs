using TradeTalks.Sim.Table;
using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>An agreement enters into force: tariffs are cut as agreed, firms come off the blacklists, purchases begin, reviews are set.</summary>
internal static class EntryIntoForce
{
    public static void Happen(TalksRun run, TableState table)
    {
        ref var facts = ref table.Facts;
        facts.Status = TableStatus.InForce;
        if (facts.InForceAt == default)
            facts.InForceAt = run.Now;
        Standing.Note(run, table);
        (facts.Reviews, facts.Months, facts.DueUnderThis, facts.DeliveredUnderThis) = (0, 0, 0, 0);
        run.Chronicle?.Add(run.Entry(Occurrence.EnteredIntoForce, table, -1) with { Number = facts.Pledged, Package = table.Public.Offer, Agenda = table.Public.Agenda });
        for (var list = 0; list < run.State.Tariffs.Rates.Length; list++)
        {
            if (table.Concerns(list))
                run.State.Tariffs.RememberRate(list);
        }

        for (var segment = 0; segment < table.Segments.Length; segment++)
        {
            var described = table.Segments[segment];
            if (!described.IsOn(table.Public.Agenda) || table.Public.Offer[segment] == 0)
                continue;
            if (described.Kind == IssueKind.TariffCuts)
                Cut(run, table, described.List, table.Public.Offer[segment]);
        }

        Relieve(run, table);
        if (facts.Pledged == 0)
            return;
        PurchasesMonth.Plan(run, table);
        run.Schedule(EventKind.Review, Diary.DayAfter(run.Now, run.Sample(table, ReviewGap, facts.Reviews)), table);
    }

    private static void Cut(TalksRun run, TableState table, int list, double share)
    {
        var before = run.State.Tariffs.Rates[list];
        if (before == 0)
            return;
        run.State.Tariffs.SetRate(list, before * (1 - share), run.Now);
        var seat = table.SeatIndex(run.State.Scenario.TariffLists[list].Imposer);
        run.Chronicle?.Add(run.Entry(Occurrence.TariffCut, table, seat) with { List = list, Number = before, Second = run.State.Tariffs.Rates[list] });
    }

    /// <summary>Takes firms off the blacklists between the two sides, by the share of relief granted.</summary>
    private static void Relieve(TalksRun run, TableState table)
    {
        var (granted, segments) = (0.0, 0);
        for (var segment = 0; segment < table.Segments.Length; segment++)
        {
            if (table.Segments[segment].Kind != IssueKind.EntityRelief || !table.Segments[segment].IsOn(table.Public.Agenda))
                continue;
            granted += table.Public.Offer[segment];
            segments++;
        }

        if (granted == 0)
            return;
        for (var list = 0; list < run.State.Entities.Length; list++)
        {
            var described = run.State.Scenario.EntityLists[list];
            if (run.State.TableBetween(described.Imposer, described.Target) == table)
                run.State.Entities[list] = (int)Math.Round(run.State.Entities[list] * (1 - (granted / segments)), MidpointRounding.AwayFromZero);
        }
    }
}

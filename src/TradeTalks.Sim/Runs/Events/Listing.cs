using TradeTalks.Sim.Measures;
using TradeTalks.Sim.Units;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>Firms are blacklisted: by an agency on its own ground and clock, or by a principal who wants to press.</summary>
internal static class Listing
{
    /// <summary>Plans the agency's next listing.</summary>
    public static void Plan(TalksRun run, int list)
    {
        var gap = run.SampleListing(list, EntityListParameters.ListingGap, run.State.Listings[list]);
        run.ScheduleFor(EventKind.Listing, SimTime.FromDays(Math.Max(run.Now.Day + 1, Math.Round(run.Now.Days + gap, MidpointRounding.AwayFromZero))), run.State.Scenario.EntityLists[list].Imposer, list);
    }

    public static void Happen(TalksRun run, int list)
    {
        Add(run, list, Occurrence.Listing, run.State.Listings[list]++);
        Plan(run, list);
    }

    /// <summary>A principal has firms blacklisted.</summary>
    public static void Press(TalksRun run, TableState table, int list) =>
        Add(run, list, Occurrence.TacticalListing, MostAutonomous + table.Seats[table.SeatIndex(run.State.Scenario.EntityLists[list].Imposer)].Presses++);

    /// <summary>The blacklist one side keeps on the other at a table; -1 where it keeps none.</summary>
    public static int ListOf(TalksRun run, TableState table, int seat)
    {
        var lists = run.State.Scenario.EntityLists;
        for (var list = 0; list < lists.Length; list++)
        {
            if (lists[list].Imposer == table.Seats[seat].Side && lists[list].Target == table.Seats[1 - seat].Side)
                return list;
        }

        return -1;
    }

    private const int MostAutonomous = 1 << 20;

    private static void Add(TalksRun run, int list, Occurrence what, int occasion)
    {
        var described = run.State.Scenario.EntityLists[list];
        var added = Math.Max(1, (int)Math.Round(run.SampleListing(list, EntityListParameters.ListingSize, occasion), MidpointRounding.AwayFromZero));
        run.State.Entities[list] += added;
        run.Chronicle?.Add(new ChronicleEntry(run.Now, what, -1, described.Imposer) { List = list, Number = added, Second = run.State.Entities[list] });
        if (run.State.TableBetween(described.Imposer, described.Target) is { } table)
            Strike(run, table, table.SeatIndex(described.Target));
    }

    private static void Strike(TalksRun run, TableState table, int target)
    {
        var seat = table.Seats[target];
        var blow = run.Sample(seat.Side, ListingBlow, table.Streams.ListingBlow[target], seat.Blacklisted);
        table.Facts.Listings++;
        News.Send(run, table, new PendingNews(target, -blow, seat.Me[ListingHumbling], IsAffront: true), NewsKind.Listing, seat.Blacklisted++);
    }
}

using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>A side gives in in a standoff: the other gets what it claimed, the side what is left.</summary>
internal static class GivingIn
{
    /// <summary>Plans the day on which the first side gives in, as far as the run goes. Of two at the same moment a coin decides.</summary>
    public static void Plan(TalksRun run, BargainState table)
    {
        var (one, other) = (DayOf(run, table, 0), DayOf(run, table, 1));
        var isOther = other < one || (other == one && run.Happens(0.5, table.Streams.Tie, 0));
        if (Math.Min(one, other) < run.State.Scenario.Calendar.End.Days)
            run.Schedule(EventKind.GivingIn, SimTime.FromDays(Math.Min(one, other)), table, isOther ? 1 : 0);
    }

    public static void Happen(TalksRun run, BargainState table, int seat)
    {
        var common = table.Public;
        common.Now = run.Now;
        var other = 1 - seat;
        var pie = (Pie)common.Domain;
        var claim = default(Proposal);
        pie.Give(other, common.Terms[other][TermParameters.Claim] * pie.Size, ref claim);
        common.Table(other, claim);
        run.Chronicle?.Add(run.Entry(Occurrence.GaveIn, table, seat));
        BargainClosing.Happen(run, table, BargainEnd.GaveIn, seat);
    }

    private static double DayOf(TalksRun run, BargainState table, int seat) =>
        table.BargainerOf(seat).GivesInOn(table.ViewOf(seat, run.Draw(table.Streams.Answer[seat], 0)));
}

using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>A side gives in in a standoff: the other gets what it claimed, the side what is left.</summary>
internal static class GivingIn
{
    /// <summary>Plans the day on which each side gives in, as far as the run goes; the first to do so ends the standoff.</summary>
    public static void Plan(TalksRun run, BargainState table)
    {
        for (var seat = 0; seat < table.Seats.Length; seat++)
        {
            var day = table.Seats[seat].IsHardball ? double.PositiveInfinity : table.Bargainers[seat].GivesInOn(table.ViewOf(seat, run.Draw(table.Streams.Answer[seat], 0)));
            if (day < run.State.Scenario.Calendar.End.Days)
                run.Schedule(EventKind.GivingIn, SimTime.FromDays(day), table, seat);
        }
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
}

using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>A principal hears how the round went, listens a little to the officials, and decides what to do next.</summary>
internal static class Debrief
{
    /// <summary>Plans the debriefs of both principals after a round.</summary>
    public static void Plan(TalksRun run, TableState table)
    {
        var drawn = run.DrawTogether(table.Streams.Debrief, table.Facts.Rounds);
        for (var seat = 0; seat < table.Seats.Length; seat++)
        {
            var lag = run.Sample(table.Seats[seat].Side, DebriefLag, drawn[seat]);
            run.ScheduleFirmly(EventKind.Debrief, run.Now.PlusDays(lag), table, seat);
        }
    }

    public static void Happen(TalksRun run, TableState table, int index)
    {
        if (table.Facts.Status.IsDeal())
            return;
        var seat = table.Seats[index];
        var side = run.State.Sides[seat.Side];
        seat.Belief.Move(seat.Me[AdviserWeight] * (side.OfficialMean - seat.Belief.MoodAt(run.Now)), run.Now);
        run.Chronicle?.Add(run.Entry(Occurrence.Debrief, table, index) with { Number = seat.Belief.At(run.Now), Second = side.ShareConfident(seat.Belief, run.Now) });
        PrincipalDecides.Happen(run, table, index);
    }
}

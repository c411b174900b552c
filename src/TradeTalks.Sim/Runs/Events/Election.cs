using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>A side's voters choose: its election pressure is over, and another principal may take over with hopes, beliefs and type of its own.</summary>
internal static class Election
{
    /// <summary>Plans the side's election where it lies within the horizon.</summary>
    public static void Plan(TalksRun run, SideState side)
    {
        if (side.ElectionDay >= run.Now && side.ElectionDay < run.State.Scenario.Calendar.End)
            run.ScheduleFor(EventKind.Election, side.ElectionDay, side.Index);
    }

    public static void Happen(TalksRun run, SideState side)
    {
        side.Elections++;
        side.IsPrincipalReplaced = run.Happens(side.Me[Turnover], side.Streams.Turnover, side.Elections);
        run.Chronicle?.Add(new ChronicleEntry(run.Now, side.IsPrincipalReplaced ? Occurrence.PrincipalReplaced : Occurrence.PrincipalStays, -1, side.Index));
        if (side.IsPrincipalReplaced)
            Replace(run, side);
    }

    private static void Replace(TalksRun run, SideState side)
    {
        var isHardball = run.Happens(side.Me[Hardball], side.Streams.Hardball, side.Elections);
        foreach (var table in run.State.Tables)
        {
            foreach (var seat in table.Seats)
            {
                if (seat.Side != side.Index)
                    continue;
                seat.IsHardball = isHardball;
                seat.Expectation = seat.Me[DemandedShare];
                seat.Belief = Sides.Belief.AtStart(seat.Me);
            }
        }
    }
}

using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>Something outside the talks lifts or lowers a side's mood, at every table it sits at.</summary>
internal static class PoliticalShock
{
    /// <summary>Plans the side's next shock.</summary>
    public static void Plan(TalksRun run, SideState side) =>
        run.ScheduleFor(EventKind.PoliticalShock, run.Now.PlusDays(run.Sample(side.Index, ShockGap, side.Streams.ShockGap, side.Shocks)), side.Index);

    public static void Happen(TalksRun run, SideState side)
    {
        var move = side.Me[ShockSize] * run.DrawNormal(side.Streams.ShockSize, side.Shocks);
        foreach (var table in run.State.Tables)
        {
            foreach (var seat in table.Seats)
            {
                if (seat.Side == side.Index)
                    seat.Belief.Move(move, run.Now);
            }
        }

        run.Chronicle?.Add(new ChronicleEntry(run.Now, Occurrence.PoliticalShock, -1, side.Index) { Number = move });
        side.Shocks++;
        Plan(run, side);
    }
}

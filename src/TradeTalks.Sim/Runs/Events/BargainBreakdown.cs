using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>A table with a protocol breaks down.</summary>
internal static class BargainBreakdown
{
    /// <summary>Plans the breakdown that comes by itself.</summary>
    /// <param name="run">The run.</param>
    /// <param name="table">The table.</param>
    /// <param name="hazard">Its rate per year, positive.</param>
    public static void Plan(TalksRun run, BargainState table, double hazard)
    {
        var days = -PortableMath.Log(run.Draw(table.Streams.Hazard, 0)) / hazard * BargainRecord.DaysPerYear;
        if (days < run.State.Scenario.Calendar.End.Days)
            run.Schedule(EventKind.BargainBreakdown, SimTime.FromDays(days), table);
    }

    public static void Happen(TalksRun run, BargainState table)
    {
        table.Public.Now = run.Now;
        run.Chronicle?.Add(run.Entry(Occurrence.TableBrokeDown, table, -1));
        BargainClosing.Happen(run, table, BargainEnd.Breakdown, -1);
    }
}

using TradeTalks.Sim.Engine.Numerics;
using static TradeTalks.Sim.Sides.SideParameters;
using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>Deputies meet: part of the open text is closed, both sides read something into it, and a high-level round is planned.</summary>
internal static class MidLevelMeeting
{
    public static void Happen(TalksRun run, TableState table)
    {
        ref var facts = ref table.Facts;
        table.Public.Now = run.Now;
        facts.Meetings++;
        facts.IsMeetingPlanned = false;
        facts.Status = TableStatus.Alive;
        var drawn = run.DrawTogether(table.Streams.Meeting, facts.Meetings);
        var closed = Closed(table, drawn[TableStreams.Progress]);
        table.Public.TextGap *= 1 - closed;
        run.Chronicle?.Add(run.Entry(Occurrence.MidLevelMeeting, table, -1) with { Number = closed, Second = table.Public.TextGap });
        for (var seat = 0; seat < table.Seats.Length; seat++)
        {
            var me = table.Seats[seat].Me;
            var signal = me[ProgressSignal] * (closed - table.Public.Talks[TextProgress]);
            var noise = me[ProgressNoise] * StandardNormal.Quantile(drawn[TableStreams.ProgressNoise + seat]);
            table.Seats[seat].Belief.Move(signal + noise, run.Now);
        }

        HomeReview.Hold(run, table);
        Diary.PlanHighLevel(run, table);
        Standing.Note(run, table);
    }

    /// <summary>The share of the open text that is closed: what each unit of work closes rises with the belief of the more doubtful side, and the work done is lognormal with mean 1.</summary>
    private static double Closed(TableState table, double drawn)
    {
        var talks = table.Public.Talks;
        var belief = Math.Min(table.ViewOf(0).Belief, table.ViewOf(1).Belief);
        var usual = talks[TextProgress] * (talks[ProgressBase] + belief);
        if (usual is <= 0 or >= 1)
            return Math.Clamp(usual, 0, 1);
        var spread = talks[ProgressSpread];
        var work = PortableMath.Exp(spread * (StandardNormal.Quantile(drawn) - (spread / 2)));
        return 1 - PortableMath.Exp(PortableMath.Log(1 - usual) * work);
    }
}

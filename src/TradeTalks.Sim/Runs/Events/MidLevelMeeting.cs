using TradeTalks.Sim.Engine.Numerics;
using static TradeTalks.Sim.Sides.SideParameters;
using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>Deputies meet: part of the open text is closed, both sides read something into it, and a high-level round is planned.</summary>
internal static class MidLevelMeeting
{
    public static void Happen(TalksRun run, TableState table)
    {
        table.Public.Now = run.Now;
        table.Meetings++;
        table.IsMeetingPlanned = false;
        table.Status = TableStatus.Alive;
        var closed = Closed(run, table);
        table.Public.TextGap *= 1 - closed;
        for (var seat = 0; seat < table.Seats.Length; seat++)
        {
            var me = table.Seats[seat].Me;
            var signal = me[ProgressSignal] * (closed - table.Public.Talks[TextProgress]);
            var noise = me[ProgressNoise] * run.DrawNormal(table.Streams.ProgressNoise[seat], table.Meetings);
            table.Seats[seat].Belief.Move(signal + noise, run.Now, me);
        }

        Diary.PlanHighLevel(run, table);
        Standing.Note(run, table);
    }

    /// <summary>The share of the open text that is closed: a beta variate whose mean rises with the belief of the more doubtful side.</summary>
    private static double Closed(TalksRun run, TableState table)
    {
        var talks = table.Public.Talks;
        var belief = Math.Min(table.ViewOf(0).Belief, table.ViewOf(1).Belief);
        var mean = talks[TextProgress] * (talks[ProgressBase] + belief);
        if (mean is <= 0 or >= 1)
            return Math.Clamp(mean, 0, 1);
        var concentration = talks[ProgressConcentration];
        return new IncompleteBeta(concentration * mean, concentration * (1 - mean)).Quantile(run.Draw(table.Streams.Progress, table.Meetings));
    }
}

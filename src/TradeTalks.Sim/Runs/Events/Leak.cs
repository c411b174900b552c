using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Sides;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>An official lets out what he thinks. Officials of one side repeat each other, so that further leaks before a round count less.</summary>
internal static class Leak
{
    public static void Happen(TalksRun run, TableState table, int talker)
    {
        var seat = table.Seats[talker];
        var side = run.State.Sides[seat.Side];
        var listener = table.Seats[1 - talker];
        var occasion = (table.Facts.Rounds * 256) + listener.LeaksHeard;
        var officials = side.Officials;
        var drawn = run.DrawTogether(table.Streams.Leak[talker], occasion);
        var offset = officials[Math.Min(officials.Length - 1, (int)(drawn[TableStreams.LeakingOfficial] * officials.Length))];
        var mood = seat.Belief.MoodAt(run.Now) + offset + (listener.Me[LeakNoise] * StandardNormal.Quantile(drawn[TableStreams.LeakNoise]));
        var weight = listener.Me[LeakWeight] / (1 + (listener.LeaksHeard * seat.Me[OfficialCorrelation]));
        listener.LeaksHeard++;
        run.Chronicle?.Add(run.Entry(Occurrence.Leak, table, talker) with { Number = Logistic.Of(seat.Belief.LogOddsAt(run.Now) + offset) });
        News.Send(run, table, new PendingNews(1 - talker, weight * mood), NewsKind.Leak, occasion);
    }
}

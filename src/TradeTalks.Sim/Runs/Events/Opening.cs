using TradeTalks.Sim.Engine.Numerics;
using static TradeTalks.Sim.Sides.SideParameters;
using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>The evening of day 0: the sides take their seats with what they know, and the meetings already agreed go into the diary.</summary>
internal static class Opening
{
    public static void Happen(TalksRun run, TableState table)
    {
        table.Begin(table.Public.Talks[TextGap]);
        for (var seat = 0; seat < table.Seats.Length; seat++)
            TakeSeat(run, table, seat);
        var calendar = run.State.Scenario.Calendar;
        if (table.Talks.NextHighLevel is { } round)
        {
            table.IsRoundPlanned = true;
            run.Schedule(EventKind.HighLevelRound, calendar.At(round), table);
        }

        if (table.Talks.NextMidLevel is { } meeting)
        {
            table.IsMeetingPlanned = true;
            run.Schedule(EventKind.MidLevelMeeting, calendar.At(meeting), table);
        }
        else if (!table.IsRoundPlanned)
            Diary.PlanMidLevel(run, table);
    }

    private static void TakeSeat(TalksRun run, TableState table, int index)
    {
        var seat = table.Seats[index];
        seat.IsHardball = run.Happens(seat.Me[Hardball], run.State.HardballStreams[seat.Side], 0);
        seat.Expectation = seat.Me[DemandedShare];
        seat.Belief = Sides.Belief.AtStart(seat.Me);
        var spread = seat.Me[Misperception];
        var streams = table.Streams.Misperception[index];
        for (var issue = 0; issue < streams.Length; issue++)
            seat.Misperception[issue] = spread == 0 ? 1 : PortableMath.Exp(spread * run.DrawNormal(streams[issue], 0));
    }
}

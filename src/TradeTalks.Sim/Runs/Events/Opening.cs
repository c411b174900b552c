using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Runs.Bargains;
using static TradeTalks.Sim.Sides.SideParameters;
using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>The evening of day 0: the sides take their seats with what they know, and what is already agreed or announced goes into the calendar.</summary>
internal static class Opening
{
    public static void Happen(TalksRun run)
    {
        foreach (var side in run.State.Sides)
            Prepare(run, side);
        foreach (var table in run.State.Tables)
            Open(run, table);
        for (var step = 0; step < run.State.Tariffs.Steps.Length; step++)
            StepDecision.Plan(run, step);
        for (var list = 0; list < run.State.Entities.Length; list++)
            Listing.Plan(run, list);
        foreach (var table in run.State.Bargains)
            BargainOpening.Happen(run, table);
    }

    private static void Prepare(TalksRun run, SideState side)
    {
        (side.Shocks, side.Elections, side.IsPrincipalReplaced) = (0, 0, false);
        if (!side.IsAtTalks)
            return;
        DrawOfficials(run, side);
        PoliticalShock.Plan(run, side);
        Election.Plan(run, side);
    }

    /// <summary>Officials share a mood and have each his own besides.</summary>
    private static void DrawOfficials(TalksRun run, SideState side)
    {
        var (spread, correlation) = (side.Me[OfficialSpread], side.Me[OfficialCorrelation]);
        var common = spread * Math.Sqrt(correlation) * run.DrawNormal(side.Streams.CommonMood, 0);
        var own = spread * Math.Sqrt(1 - correlation);
        var officials = side.RoomFor(side.Me[Officials]);
        run.DrawAll(side.Streams.OwnMood, officials);
        StandardNormal.Quantiles(officials);
        foreach (ref var official in officials)
            official = common + (own * official);
        side.TakeOffice();
    }

    private static void Open(TalksRun run, TableState table)
    {
        table.Begin(table.Public.Talks[TextGap]);
        for (var seat = 0; seat < table.Seats.Length; seat++)
            TakeSeat(run, table, seat);
        var calendar = run.State.Scenario.Calendar;
        if (table.Talks.NextHighLevel is { } round)
            Diary.PlanHighLevelOn(run, table, calendar.At(round));
        if (table.Talks.NextMidLevel is { } meeting)
        {
            table.Facts.IsMeetingPlanned = true;
            run.Schedule(EventKind.MidLevelMeeting, calendar.At(meeting), table);
        }
        else if (!table.Facts.IsRoundPlanned)
            Diary.PlanMidLevel(run, table);
        Summit.Plan(run, table);
    }

    private static void TakeSeat(TalksRun run, TableState table, int index)
    {
        var seat = table.Seats[index];
        var side = run.State.Sides[seat.Side];
        seat.IsHardball = run.Happens(seat.Me[Hardball], side.Streams.Hardball, 0);
        seat.Expectation = seat.Me[DemandedShare];
        seat.Belief = Sides.Belief.AtStart(seat.Me);
        seat.Resentment = default;
        seat.HomeFactor = PortableMath.Exp(seat.Me[HomeSurprise] * run.DrawNormal(side.Streams.HomeSurprise, 0));
        (seat.IsReviewed, seat.LeaksHeard, seat.Gestures) = (false, 0, 0);
        (seat.Blacklisted, seat.Presses, seat.Doubts) = (0, 0, 0);
        Misjudge(run, table, index);
    }

    private static void Misjudge(TalksRun run, TableState table, int index)
    {
        var seat = table.Seats[index];
        var spread = seat.Me[Misperception];
        var scores = run.DrawNormals(table.Streams.Misperception[index]);
        var (issue, factor) = (-1, 1.0);
        for (var segment = 0; segment < table.Segments.Length; segment++)
        {
            if (table.Segments[segment].Issue != issue)
            {
                issue = table.Segments[segment].Issue;
                factor = PortableMath.Exp(spread * scores[issue]);
            }

            seat.Misperception[segment] = factor;
        }
    }
}

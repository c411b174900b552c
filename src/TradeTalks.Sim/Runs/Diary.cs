using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Runs.Events;
using TradeTalks.Sim.Units;
using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Runs;

/// <summary>Puts the meetings of a table into its diary. Meetings are held on whole days, never on the day they are agreed.</summary>
internal static class Diary
{
    /// <summary>Plans the next mid-level meeting of live talks, unless one is planned already.</summary>
    public static void PlanMidLevel(TalksRun run, TableState table)
    {
        if (table.Facts.IsMeetingPlanned)
            return;
        table.Facts.IsMeetingPlanned = true;
        var day = DayAfter(run.Now, run.Sample(table, MidLevelGap, table.Facts.Meetings));
        run.Schedule(EventKind.MidLevelMeeting, AheadOfDeadline(run, table, day, table.Streams.EarlyMeeting, table.Streams.MeetingMargin), table);
    }

    /// <summary>Plans the high-level round a mid-level meeting has prepared, unless one is planned already or under way.</summary>
    public static void PlanHighLevel(TalksRun run, TableState table)
    {
        if (table.Facts.IsRoundPlanned)
            return;
        var day = DayAfter(run.Now, run.Sample(table, HighLevelLag, table.Facts.Meetings));
        PlanHighLevelOn(run, table, AheadOfDeadline(run, table, day, table.Streams.EarlyRound, table.Streams.RoundMargin));
    }

    /// <summary>Plans a high-level round on a day that is agreed.</summary>
    public static void PlanHighLevelOn(TalksRun run, TableState table, SimTime day)
    {
        table.Facts.IsRoundPlanned = true;
        run.Schedule(EventKind.HighLevelRound, day, table);
        Publicity.Before(run, table, day);
    }

    /// <summary>Breaks the talks off: nothing planned is held, and the next meeting is far off.</summary>
    public static void BreakOff(TalksRun run, TableState table, int seat)
    {
        ref var facts = ref table.Facts;
        run.ClearDiary(table);
        (facts.Status, facts.IsRoundPlanned, facts.IsMeetingPlanned) = (TableStatus.BrokenOff, false, true);
        var day = DayAfter(run.Now, run.Sample(table, CollapsedGap, facts.BreakOffs));
        facts.BreakOffs++;
        run.Schedule(EventKind.MidLevelMeeting, day, table);
        run.Chronicle?.Add(run.Entry(Occurrence.TalksBrokenOff, table, seat) with { Day = day.Day });
    }

    /// <summary>The day a number of days from now, at least tomorrow.</summary>
    public static SimTime DayAfter(SimTime now, double days) =>
        SimTime.FromDays(Math.Max(now.Day + 1, Math.Round(now.Days + days, MidpointRounding.AwayFromZero)));

    /// <summary>The day planned, or one before the next tariff date where the day would come after it and the sides mean to meet before.</summary>
    private static SimTime AheadOfDeadline(TalksRun run, TableState table, SimTime day, StreamId wish, StreamId margin)
    {
        var next = Deadlines.Next(run.State, table, run.Now);
        if (next < 0 || day < run.State.Tariffs.Steps[next].Due)
            return day;
        var occasion = table.Facts.Meetings;
        if (!run.Happens(table.Public.Talks[MeetsBeforeDeadlines], wish, occasion))
            return day;
        var ahead = Math.Ceiling(run.Sample(table, DeadlineMargin, margin, occasion));
        var early = run.State.Tariffs.Steps[next].Due.Day - Math.Max(1, ahead);
        if (early <= run.Now.Day)
            return day;
        run.Chronicle?.Add(run.Entry(Occurrence.MovedAhead, table, -1) with { Day = (int)early });
        return SimTime.FromDays(early);
    }
}

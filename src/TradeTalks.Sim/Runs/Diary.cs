using TradeTalks.Sim.Units;
using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Runs;

/// <summary>Puts the meetings of a table into its diary. Meetings are held on whole days, never on the day they are agreed.</summary>
internal static class Diary
{
    /// <summary>Plans the next mid-level meeting of live talks, unless one is planned already.</summary>
    public static void PlanMidLevel(TalksRun run, TableState table)
    {
        if (table.IsMeetingPlanned)
            return;
        table.IsMeetingPlanned = true;
        run.Schedule(EventKind.MidLevelMeeting, DayAfter(run.Now, run.Sample(table, MidLevelGap, table.Meetings)), table);
    }

    /// <summary>Plans the high-level round a mid-level meeting has prepared, unless one is planned already or under way.</summary>
    public static void PlanHighLevel(TalksRun run, TableState table)
    {
        if (table.IsRoundPlanned)
            return;
        table.IsRoundPlanned = true;
        run.Schedule(EventKind.HighLevelRound, DayAfter(run.Now, run.Sample(table, HighLevelLag, table.Meetings)), table);
    }

    /// <summary>Breaks the talks off: nothing planned is held, and the next meeting is far off.</summary>
    public static void BreakOff(TalksRun run, TableState table)
    {
        run.ClearDiary(table);
        table.Status = TableStatus.BrokenOff;
        table.IsRoundPlanned = false;
        table.IsMeetingPlanned = true;
        run.Schedule(EventKind.MidLevelMeeting, DayAfter(run.Now, run.Sample(table, CollapsedGap, table.BreakOffs)), table);
        table.BreakOffs++;
    }

    private static SimTime DayAfter(SimTime now, double days) =>
        SimTime.FromDays(Math.Max(now.Day + 1, Math.Round(now.Days + days, MidpointRounding.AwayFromZero)));
}

using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Units;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>What gets about before a high-level round: leaders speak, officials talk to the press.</summary>
internal static class Publicity
{
    private const int MostLeaks = 32;

    /// <summary>Plans the statements and leaks before a round.</summary>
    public static void Before(TalksRun run, TableState table, SimTime round)
    {
        var occasion = Occasion(table);
        var drawn = run.DrawTogether(table.Streams.Publicity, occasion);
        for (var seat = 0; seat < table.Seats.Length; seat++)
        {
            if (drawn[TableStreams.Speaks + seat] < table.Seats[seat].Me[Statements])
                run.Schedule(EventKind.Statement, Between(run, round, table.Streams.SpeechTime[seat], occasion), table, seat);
            var leaks = Math.Min(MostLeaks, (int)run.Sample(table.Seats[seat].Side, Leaks, drawn[TableStreams.Leaks + seat]));
            for (var leak = 0; leak < leaks; leak++)
                run.Schedule(EventKind.Leak, Between(run, round, table.Streams.LeakTime[seat], (occasion * MostLeaks) + leak), table, seat);
        }
    }

    /// <summary>The number of the round that is ahead, rounds that a break-off has prevented counted.</summary>
    public static int Occasion(TableState table) => table.Facts.Rounds + table.Facts.BreakOffs;

    private static SimTime Between(TalksRun run, SimTime round, StreamId stream, int occasion) =>
        run.Now.PlusDays(Math.Max(0, round.DaysSince(run.Now)) * run.Draw(stream, occasion));
}

using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>A leader speaks in public: confidence with spin. The other side knows the habit and weighs only the change of mood, lightly.</summary>
internal static class Statement
{
    public static void Happen(TalksRun run, TableState table, int speaker)
    {
        var seat = table.Seats[speaker];
        var listener = 1 - speaker;
        run.Chronicle?.Add(run.Entry(Occurrence.Statement, table, speaker) with { Number = Math.Clamp(seat.Belief.At(run.Now) + seat.Me[Spin], 0, 1) });
        News.Send(run, table, new PendingNews(listener, table.Seats[listener].Me[StatementWeight] * seat.Belief.MoodAt(run.Now)), NewsKind.Statement, Publicity.Occasion(table));
    }
}

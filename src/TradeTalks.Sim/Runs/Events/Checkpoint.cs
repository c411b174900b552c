using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>The close of a day on which tariffs, beliefs and confidence are noted for the reports.</summary>
internal static class Checkpoint
{
    private const double CloseOfDay = 1 - (1.0 / SimTime.TicksPerDay);

    /// <summary>Plans every checkpoint.</summary>
    public static void Plan(TalksRun run)
    {
        var days = run.State.Path.Days;
        for (var checkpoint = 0; checkpoint < days.Length; checkpoint++)
            run.ScheduleFor(EventKind.Checkpoint, SimTime.FromDays(days[checkpoint] + CloseOfDay), 0, checkpoint);
    }

    public static void Happen(TalksRun run, int checkpoint) => run.State.Path.Note(run.State, checkpoint, run.Now);
}

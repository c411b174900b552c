using TradeTalks.Sim.Units;
using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Runs;

/// <summary>How near the next scheduled tariff step between the two sides of a table is.</summary>
internal static class Deadlines
{
    /// <summary>The share of the time to the next step that has run since it was announced, 0 before that; without a step, of the quiet span. Not negative.</summary>
    public static double Elapsed(TalksState state, TableState table, SimTime now)
    {
        var next = Next(state, table, now);
        if (next < 0)
            return now.DaysSince(table.Facts.QuietSince) / table.Public.Talks[QuietSpan];
        ref readonly var step = ref state.Tariffs.Steps[next];
        return Math.Max(0, now.DaysSince(step.Announced) / step.Due.DaysSince(step.Announced));
    }

    /// <summary>The place of the next step between the two sides; -1 where none lies ahead.</summary>
    /// <param name="state">The state of the run.</param>
    /// <param name="table">The table.</param>
    /// <param name="now">The present moment.</param>
    /// <param name="imposer">The seat whose steps count; -1 for both.</param>
    public static int Next(TalksState state, TableState table, SimTime now, int imposer = -1)
    {
        var next = -1;
        var steps = state.Tariffs.Steps;
        for (var place = 0; place < steps.Length; place++)
        {
            ref readonly var step = ref steps[place];
            if (!step.IsPending || step.Due < now || !IsOf(imposer, table.ImposerOf(step.List)))
                continue;
            if (next < 0 || step.Due < steps[next].Due)
                next = place;
        }

        return next;
    }

    /// <summary>The segments, one bit each, that hold off steps due before the sides expect to meet again.</summary>
    public static uint DueSoon(TalksState state, TableState table, SimTime now)
    {
        var soon = now.PlusDays(table.Public.Talks[NextRoundWait]);
        var mask = 0u;
        foreach (ref readonly var step in state.Tariffs.Steps)
        {
            if (step.IsPending && step.Due <= soon)
                mask |= table.StepBit(step.List);
        }

        return mask;
    }

    private static bool IsOf(int wanted, int imposer) => wanted < 0 ? imposer >= 0 : imposer == wanted;
}

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
            return now.DaysSince(table.QuietSince) / table.Public.Talks[QuietSpan];
        ref var step = ref state.Steps[next];
        return Math.Max(0, now.DaysSince(step.Announced) / step.Due.DaysSince(step.Announced));
    }

    private static int Next(TalksState state, TableState table, SimTime now)
    {
        var next = -1;
        for (var step = 0; step < state.Steps.Length; step++)
        {
            ref var candidate = ref state.Steps[step];
            if (!candidate.IsPending || candidate.Due < now || !table.Talks.Concerns(state.Scenario.TariffLists[candidate.List]))
                continue;
            if (next < 0 || candidate.Due < state.Steps[next].Due)
                next = step;
        }

        return next;
    }
}

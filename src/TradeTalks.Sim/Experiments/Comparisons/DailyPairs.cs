using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Experiments.Comparisons;

/// <summary>How the same talks at the first table stand at the close of each day in the first variant and in another one.</summary>
public sealed class DailyPairs
{
    private const int States = DailyStates.StateCount;

    private readonly long[] _counts;

    private DailyPairs(int lastDay) => (LastDay, _counts) = (lastDay, new long[(lastDay + 1) * States * States]);

    /// <summary>The last day both variants have.</summary>
    public int LastDay { get; }

    /// <summary>Counts the pairs of a variant with the first.</summary>
    /// <param name="experiment">What was asked for.</param>
    /// <param name="outcomes">What came of it, by variant.</param>
    /// <param name="variant">The other variant.</param>
    /// <returns>Null where one of them has no table.</returns>
    public static DailyPairs? Of(PairedExperiment experiment, IReadOnlyList<OutcomeSet> outcomes, int variant)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        ArgumentNullException.ThrowIfNull(outcomes);
        var (first, other) = (experiment.Variants[0].Scenario, experiment.Variants[variant].Scenario);
        if (!DayColumns.Of(first).Any() || !DayColumns.Of(other).Any())
            return null;
        var pairs = new DailyPairs(Math.Min(first.Calendar.HorizonDays, other.Calendar.HorizonDays));
        var count = Math.Min(outcomes[0].Replications, outcomes[variant].Replications);
        for (var column = 0; column * DayColumns.DaysInOne <= pairs.LastDay; column++)
            pairs.Count(column, new PairColumns(new NamedColumn(DayColumns.NameOf(column), outcomes[0]), new NamedColumn(DayColumns.NameOf(column), outcomes[variant]), 0, count));
        return pairs;
    }

    /// <summary>The pairs on a day by whether the talks are in a state.</summary>
    /// <param name="day">0 to the last day.</param>
    /// <param name="ending">The state.</param>
    public PairedShare On(int day, Ending ending)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(day);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, LastDay);
        var cells = _counts.AsSpan(day * States * States, States * States);
        var state = (int)ending;
        var (all, inA, inB) = (0L, 0L, 0L);
        for (var other = 0; other < States; other++)
        {
            inA += cells[(state * States) + other];
            inB += cells[(other * States) + state];
        }

        foreach (var cell in cells)
            all += cell;
        var both = cells[(state * States) + state];
        return new PairedShare(both, inA - both, inB - both, all - inA - inB + both);
    }

    private void Count(int column, PairColumns pairs)
    {
        var first = column * DayColumns.DaysInOne;
        var days = Math.Min(DayColumns.DaysInOne, LastDay + 1 - first);
        var (inA, inB) = (new Ending[days], new Ending[days]);
        pairs.Each((_, packedA, packedB) =>
        {
            DayColumns.Unpack(packedA, inA);
            DayColumns.Unpack(packedB, inB);
            for (var day = 0; day < days; day++)
                _counts[((((first + day) * States) + (int)inA[day]) * States) + (int)inB[day]]++;
        });
    }
}

using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>An uncertain number of a course that came out near an end of its distribution.</summary>
/// <param name="Slot">The number.</param>
/// <param name="Value">What it was in this course, in the kept unit.</param>
/// <param name="Percentile">The share of draws below it and half of those alike, 0 to 1.</param>
internal readonly record struct UnusualInput(InputSlot Slot, double Value, double Percentile)
{
    private const double Tail = 0.1;

    /// <summary>The inputs below P10 or above P90, the most unusual first.</summary>
    /// <param name="state">Where the course stands.</param>
    public static IReadOnlyList<UnusualInput> Of(TalksState state)
    {
        var slots = state.Scenario.Inputs.Slots;
        return [.. Enumerable.Range(0, slots.Length)
            .Where(slot => slots[slot].Input.Variation == Variation.Uncertain)
            .Select(slot => Place(slots[slot], state.Values[slot]))
            .Where(input => input.Percentile is < Tail or > 1 - Tail)
            .OrderByDescending(input => Math.Abs(input.Percentile - 0.5))];
    }

    /// <summary>Half of the draws alike are counted, so that a value that comes up often is not unusual.</summary>
    private static UnusualInput Place(InputSlot slot, double value)
    {
        var distribution = slot.Input.Distribution;
        return new UnusualInput(slot, value, (distribution.Cdf(Math.BitDecrement(value)) + distribution.Cdf(value)) / 2);
    }
}

using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments.Comparisons;

/// <summary>How the talks at the first table stand at the close of every day, many days in one number, so that variants can be held against each other day by day and pair by pair.</summary>
internal static class DayColumns
{
    /// <summary>Days in a column: the most whose states, as digits to the base 5, are a whole number a double holds exactly.</summary>
    public const int DaysInOne = 22;

    /// <summary>The columns, the first days first; none for a case without tables.</summary>
    public static IEnumerable<OutcomeColumn> Of(Scenario scenario)
    {
        if (scenario.Talks.IsEmpty && scenario.Bargains.IsEmpty)
            return [];
        return Enumerable.Range(0, (scenario.Calendar.HorizonDays / DaysInOne) + 1)
            .Select(column => new OutcomeColumn(NameOf(column), "", Quantity.Number, "", state => Packed(StatesOf(state), column * DaysInOne)) { IsShown = false });
    }

    /// <summary>The name of a column.</summary>
    public static string NameOf(int column) => $"states of days from {column * DaysInOne}";

    /// <summary>Takes a number apart.</summary>
    /// <param name="packed">The number.</param>
    /// <param name="endings">The states of its days.</param>
    public static void Unpack(double packed, Span<Ending> endings)
    {
        var rest = (long)packed;
        for (var day = 0; day < endings.Length; day++)
            (rest, endings[day]) = (rest / DailyStates.StateCount, (Ending)(rest % DailyStates.StateCount));
    }

    private static ReadOnlySpan<Ending> StatesOf(TalksState state) => state.Tables.IsEmpty ? state.Bargains[0].Days.Days : state.Tables[0].Days.Days;

    private static double Packed(ReadOnlySpan<Ending> states, int first)
    {
        var packed = 0L;
        for (var day = Math.Min(first + DaysInOne, states.Length) - 1; day >= first; day--)
            packed = (packed * DailyStates.StateCount) + (int)states[day];
        return packed;
    }
}

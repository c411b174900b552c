using ScottPlot;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.Figures.Parts;

/// <summary>Calendar dates along the days of a run: the start, then weeks or the firsts of months, as room allows.</summary>
/// <param name="calendar">The date of day 0 and the horizon.</param>
/// <param name="width">The axis's length in pixels.</param>
/// <param name="letters">The letters of the dates.</param>
internal sealed class DateTicks(Calendar calendar, float width, Lettering letters)
{
    private const int MonthsFromDays = 60;
    private const float LeastSpacing = 76;
    private const float Gap = 10;
    private static readonly int[] DaySteps = [1, 2, 7, 14];
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120];

    private float PerDay => width / calendar.HorizonDays;

    /// <summary>The dates whose words touch neither one another nor a marked day.</summary>
    /// <param name="marked">Days that are marked with lines of their own.</param>
    public IEnumerable<Tick> Apart(IReadOnlyCollection<int> marked)
    {
        var freeFrom = float.NegativeInfinity;
        var year = 0;
        foreach (var day in Days())
        {
            var date = calendar.StartDate.AddDays(day);
            var words = date.Year == year ? Numbers.Day(date) : Numbers.DayAndYear(date);
            var half = letters.Width(words) / 2;
            var (left, right) = ((day * PerDay) - half, (day * PerDay) + half);
            if (left < freeFrom || marked.Any(mark => mark * PerDay > left - Gap && mark * PerDay < right + Gap))
                continue;
            yield return new Tick(day, words);
            (freeFrom, year) = (right + Gap, date.Year);
        }
    }

    private IEnumerable<int> Days() => calendar.HorizonDays < MonthsFromDays ? EveryFewDays() : MonthFirsts();

    private IEnumerable<int> EveryFewDays()
    {
        var step = DaySteps.FirstOrDefault(days => days * PerDay >= LeastSpacing, DaySteps[^1]);
        for (var day = 0; day <= calendar.HorizonDays; day += step)
            yield return day;
    }

    private IEnumerable<int> MonthFirsts()
    {
        yield return 0;
        var step = MonthSteps.FirstOrDefault(months => months * 30 * PerDay >= LeastSpacing, MonthSteps[^1]);
        var start = calendar.StartDate;
        var first = new DateOnly(start.Year, 1, 1);
        for (var date = first; date.DayNumber - start.DayNumber <= calendar.HorizonDays; date = date.AddMonths(step))
        {
            if (date > start)
                yield return date.DayNumber - start.DayNumber;
        }
    }
}

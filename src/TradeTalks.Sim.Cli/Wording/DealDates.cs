using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Wording;

/// <summary>The share of talks with a deal on the days that matter: set dates, scheduled steps, round numbers of days, the horizon.</summary>
internal static class DealDates
{
    private const int WithinAYear = 330;
    private static readonly int[] RoundDays = [30, 90, 180, 365];

    /// <summary>The pieces of the line, by day: 15 Oct 17.0 %.</summary>
    public static IEnumerable<string> Of(Summary summary, TableSummary table)
    {
        var horizon = summary.Calendar.HorizonDays;
        var dates = summary.DealDates.Concat(summary.Steps.Select(step => step.Due)).Distinct()
            .Select(date => (summary.Calendar.At(date).Day, Name: horizon > WithinAYear ? Numbers.DayAndYear(date) : Numbers.Day(date)))
            .Where(date => date.Day >= 0 && date.Day < horizon)
            .ToArray();
        var round = RoundDays.Where(day => day < horizon && dates.All(date => date.Day != day)).Append(horizon).Select(day => (Day: day, Name: $"day {day}"));
        return dates.Concat(round).OrderBy(date => date.Day).Select(date => $"{date.Name} {Shares.Brief(table.Daily.AnyDealBy(date.Day))}");
    }
}

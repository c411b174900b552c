using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>The day a metric looks at: 2019-12-15 or day 30; the horizon where none is named.</summary>
internal static class MetricDay
{
    /// <summary>Reads a day.</summary>
    /// <param name="text">As written; null for the horizon.</param>
    /// <param name="calendar">Start and end of the scenario.</param>
    public static (int Day, MetricComplaint? Complaint) Read(string? text, Calendar calendar)
    {
        if (text is null)
            return (calendar.HorizonDays, null);
        if (DayOf(text.Trim(), calendar) is not { } day)
            return (0, new MetricComplaint($"'{text}' is no date", $"write {calendar.StartDate.AddDays(1):yyyy-MM-dd} or day 1"));
        if (day < 0 || day > calendar.HorizonDays)
            return (0, new MetricComplaint($"{text} lies outside the scenario", $"it runs from {calendar.StartDate:yyyy-MM-dd} to {calendar.LastDate:yyyy-MM-dd}, day {calendar.HorizonDays}") { IsOutOfTime = true });
        return (day, null);
    }

    /// <summary>The day behind a state, " by 2019-12-15"; nothing for the horizon.</summary>
    public static string Write(int day, Calendar calendar) => day == calendar.HorizonDays ? "" : $" by {calendar.StartDate.AddDays(day):yyyy-MM-dd}";

    private static int? DayOf(string text, Calendar calendar)
    {
        const string Day = "day ";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out var date))
            return date.DayNumber - calendar.StartDate.DayNumber;
        return text.StartsWith(Day, StringComparison.Ordinal) && int.TryParse(text.AsSpan(Day.Length), out var day) ? day : null;
    }
}

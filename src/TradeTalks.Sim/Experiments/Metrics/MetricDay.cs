using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>A day as a metric names it: by date, or by its number since the start.</summary>
/// <param name="Date">The date; null where the day is counted.</param>
/// <param name="Count">Days since the start; meaningless where there is a date.</param>
public readonly partial record struct MetricDay(DateOnly? Date, int Count)
{
    /// <summary>The number of the day in a calendar; negative before its start.</summary>
    public int In(Units.Calendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Date is { } date ? calendar.At(date).Day : Count;
    }

    /// <inheritdoc/>
    public override string ToString() => Date is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : $"day {Count}";

    /// <summary>Reads 2019-12-15, "day 6" or "start + 6 d".</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out MetricDay? day)
    {
        day = null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            day = new MetricDay(date, 0);
        else if (Counted().Match(text) is { Success: true } match && int.TryParse(match.Groups["count"].Value, out var count))
            day = new MetricDay(null, count);
        return day is not null;
    }

    [GeneratedRegex(@"^(day\s+(?<count>\d{1,5})|start\s*\+\s*(?<count>\d{1,5})\s*d)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Counted();
}

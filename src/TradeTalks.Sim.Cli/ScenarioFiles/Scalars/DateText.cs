using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Scalars;

/// <summary>Reads dates: 2019-10-15, day 6, start + 6 d.</summary>
internal static partial class DateText
{
    /// <summary>A date in any of its spellings, as a regular expression that editors understand too.</summary>
    public const string Pattern = @"^([0-9]{4}-[0-9]{2}-[0-9]{2}|day -?[0-9]{1,5}|start *[+-] *[0-9.]+ *(d|w|mo))$";

    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>Reads a date.</summary>
    public static bool TryRead(string text, out WrittenDate date, [NotNullWhen(false)] out Complaint? complaint)
    {
        if (Calendar().Match(text) is { Success: true } calendar)
            return TryReadCalendar(text, Numbers(calendar), out date, out complaint);
        if (Day().Match(text) is { Success: true } day)
            return TryCount(text, double.Parse(day.Groups[1].Value, CultureInfo.InvariantCulture), out date, out complaint);
        if (Offset().Match(text) is { Success: true } offset && QuantityText.TryRead(offset.Groups[2].Value, Quantity.Duration, out var days, out _))
            return TryCount(text, offset.Groups[1].Value == "-" ? -days : days, out date, out complaint);
        date = default;
        complaint = new Complaint(ScalarCodes.NotADate, $"needs a date, got {Printable.Quote(text)}", Remedy(text));
        return false;
    }

    private static (int Year, int Month, int Day) Numbers(Match match) =>
        (int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture),
            int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture),
            int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture));

    private static bool TryReadCalendar(string text, (int Year, int Month, int Day) parts, out WrittenDate date, [NotNullWhen(false)] out Complaint? complaint)
    {
        var cause = WhyNot(parts.Year, parts.Month, parts.Day);
        complaint = cause is null ? null : new Complaint(ScalarCodes.NoSuchDate, $"needs a date, but there is no {text}", cause);
        date = cause is null ? new WrittenDate(new DateOnly(parts.Year, parts.Month, parts.Day), 0) : default;
        return complaint is null;
    }

    private static string? WhyNot(int year, int month, int day)
    {
        if (year is < FirstYear or > LastYear)
            return $"years run from {FirstYear} to {LastYear}";
        if (month is < 1 or > 12)
            return "months run from 01 to 12";
        var length = DateTime.DaysInMonth(year, month);
        return day >= 1 && day <= length ? null : $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year} has {length} days";
    }

    private static bool TryCount(string text, double days, out WrittenDate date, [NotNullWhen(false)] out Complaint? complaint)
    {
        var fits = days == Math.Floor(days) && Math.Abs(days) <= WrittenDate.FarthestDay;
        date = fits ? new WrittenDate(null, (int)days) : default;
        complaint = fits
            ? null
            : new Complaint(ScalarCodes.NotADate, $"needs a whole number of days, at most {WrittenDate.FarthestDay}, got {Printable.Quote(text)}");
        return fits;
    }

    private static string Remedy(string text)
    {
        var dotted = DayFirst().Match(text);
        var otherwise = YearFirst().Match(text);
        var match = dotted.Success ? dotted : otherwise;
        if (!match.Success)
            return "write 2019-10-15, day 6 or start + 6 d";
        var (year, month, day) = Numbers(match);
        return $"write {year:0000}-{month:00}-{day:00}";
    }

    [GeneratedRegex(@"\A(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})\z")]
    private static partial Regex Calendar();

    [GeneratedRegex(@"\Aday\s+(-?[0-9]{1,5})\z")]
    private static partial Regex Day();

    [GeneratedRegex(@"\Astart\s*([+-])\s*([0-9.]{1,9}\s*[a-z]+)\z")]
    private static partial Regex Offset();

    [GeneratedRegex(@"\A(?<d>[0-9]{1,2})\.\s?(?<m>[0-9]{1,2})\.\s?(?<y>[0-9]{4})\z")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\A(?<y>[0-9]{4})[-/.](?<m>[0-9]{1,2})[-/.](?<d>[0-9]{1,2})\z")]
    private static partial Regex YearFirst();
}

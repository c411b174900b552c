using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>How the talks stand day by day: the shares of the five states, stacked to 100 %.</summary>
internal static class CalendarFigure
{
    /// <summary>The figure's file name.</summary>
    public const string Name = "calendar";

    /// <summary>Composes the figure.</summary>
    public static Figure Compose(Summary summary) => new(
        Name,
        Headlines.Course(summary),
        Captions.Subtitle(summary, Reading(summary)),
        [.. summary.Tables.Select(table => new CalendarPanel(summary, table).ToPanel())],
        Numbers(summary));

    private static string Reading(Summary summary)
    {
        if (summary.Completed == 0)
            return "no replication to show";
        var shares = summary.Tables.SelectMany(table => Enum.GetValues<Ending>().SelectMany(ending =>
            Enumerable.Range(0, table.Daily.HorizonDays + 1).Select(day => table.Daily.On(day, ending))));
        var widest = 100 * shares.Max(share => share.Interval.HalfWidth ?? 0);
        var decimals = Math.Max(1, Wording.Numbers.DecimalsToFirstDigit(widest));
        return $"states at the close of each day, 95 % intervals within ±{Wording.Numbers.Fixed(Wording.Numbers.RoundedUp(widest, decimals), decimals)} pt";
    }

    private static NumberTable Numbers(Summary summary)
    {
        var numbers = new NumberTable("table", "day", "date", "state", "count", "of", "share", "low", "high", "interval");
        foreach (var table in summary.Tables)
        {
            for (var day = 0; day <= table.Daily.HorizonDays; day++)
                AddDay(numbers, summary, table, day);
        }

        return numbers;
    }

    private static void AddDay(NumberTable numbers, Summary summary, TableSummary table, int day)
    {
        foreach (var ending in Enum.GetValues<Ending>())
        {
            var share = table.Daily.On(day, ending);
            var (date, interval) = (summary.Calendar.StartDate.AddDays(day), share.Interval);
            numbers.Add(table.Id, day, date, EndingWords.Id(ending), share.Count, share.Of, share.Value, interval.Low, interval.High, "wilson 95 %");
        }
    }
}

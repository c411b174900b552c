using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The messages of figures: one sentence with its number.</summary>
internal static class Headlines
{
    /// <summary>How many talks reach a deal: 50 % of the talks reach a deal by day 90.</summary>
    public static string Deals(Summary summary)
    {
        var day = summary.Calendar.HorizonDays;
        if (summary.Tables.Length > 1)
            return $"Deals by day {day}: {string.Join(", ", summary.Tables.Select(table => $"{Shares.Rounded(table.AnyDeal)} {table.Title}"))}";
        var share = summary.Tables[0].AnyDeal;
        if (share.Of == 0)
            return $"No replication shows whether the talks reach a deal by day {day}";
        return share.Count == 0 || share.Count == share.Of ? AllOrNone(share, day) : $"{Shares.Rounded(share)} of the talks reach a deal by day {day}";
    }

    /// <summary>How the deals come about: Deals stand in 28 % of the talks by day 6 and in 50 % by day 90.</summary>
    public static string Course(Summary summary)
    {
        var daily = summary.Tables[0].Daily;
        var final = daily.AnyDealBy(daily.HorizonDays);
        if (summary.Tables.Length > 1 || final.Count == 0)
            return Deals(summary);
        var half = Enumerable.Range(0, daily.HorizonDays + 1).First(day => 2 * daily.AnyDealBy(day).Count >= final.Count);
        var (early, late) = (Shares.Rounded(daily.AnyDealBy(half)), Shares.Rounded(final));
        return string.Equals(early, late, StringComparison.Ordinal)
            ? $"Deals stand in {late} of the talks from day {half} on"
            : $"Deals stand in {early} of the talks by day {half} and in {late} by day {daily.HorizonDays}";
    }

    private static string AllOrNone(ShareEstimate share, int day) => share switch
    {
        { Of: 1, Count: 1 } => $"The only course of the talks reaches a deal by day {day}",
        { Of: 1 } => $"The only course of the talks reaches no deal by day {day}",
        { Count: 0 } => $"None of {Numbers.Count(share.Of)} talks reaches a deal by day {day}",
        _ => $"All of {Numbers.Count(share.Of)} talks reach a deal by day {day}",
    };
}

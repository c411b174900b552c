using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>When the sides first agree: twenty dots of equal chance, and the share of all talks that have agreed by each day.</summary>
internal static class DaysFigure
{
    /// <summary>The figure's file name.</summary>
    public const string Name = "days-to-agreement";

    /// <summary>Composes the figure.</summary>
    public static Figure Compose(Summary summary) => new(
        Name,
        Title(summary),
        Captions.Subtitle(summary, "each dot stands for 5 % of the agreements; curve with the 95 % band of the whole curve (DKW)" + Captions.Undrawn(summary)),
        [.. Captions.Drawn(summary).SelectMany(table => PanelsOf(summary, table))],
        Numbers(summary));

    private static IEnumerable<Panel> PanelsOf(Summary summary, TableSummary table)
    {
        if (table.Agreements is not { Agreed: > 0 } agreements)
            return [Parts.Words.Instead(Captions.Heading(summary, table), "No replication reaches an agreement, so there is no day to show.")];
        return new DaysPanel(summary, table, agreements).ToPanels();
    }

    private static string Title(Summary summary)
    {
        var day = summary.Calendar.HorizonDays;
        string[] medians = [.. Captions.Drawn(summary).Where(table => table.Agreements is { Agreed: > 0 }).Select(table => Half(summary, table))];
        if (medians.Length == 0)
            return $"No replication reaches an agreement by day {day}";
        return $"Half of the agreements come by {string.Join(", ", medians)}";
    }

    private static string Half(Summary summary, TableSummary table)
    {
        var words = $"day {Amounts.Bare(table.Agreements!.Quantile(0.5)!.Value)}";
        return summary.Tables.Length == 1 ? words : $"{words} ({table.Title})";
    }

    private static NumberTable Numbers(Summary summary)
    {
        var numbers = new NumberTable("table", "kind", "probability", "day", "date", "count", "of", "value", "low", "high", "interval");
        foreach (var table in summary.Tables.Where(table => table.Agreements is not null))
            Add(numbers, summary, table.Id, table.Agreements!);
        return numbers;
    }

    private static void Add(NumberTable numbers, Summary summary, string table, AgreementDays agreements)
    {
        foreach (var probability in DaysPanel.DotPlaces.Append(0.5).Order())
            numbers.Add(table, probability == 0.5 ? "median" : "dot", probability, agreements.Quantile(probability), null, null, agreements.Agreed, null, null, null, "");
        var half = CurveBand.HalfWidth(agreements.Replications);
        for (var day = 0; day <= agreements.HorizonDays; day++)
        {
            var share = agreements.By(day);
            numbers.Add(table, "agreed_by", null, day, summary.Calendar.StartDate.AddDays(day), share.Count, share.Of, share.Value, share.Interval.Low, share.Interval.High, "wilson 95 %");
            numbers.Add(table, "band", null, day, summary.Calendar.StartDate.AddDays(day), share.Count, share.Of, share.Value, Lower(share, half), Upper(share, half), "dkw 95 %");
        }
    }

    /// <summary>The lower edge of the band of the whole curve.</summary>
    internal static double? Lower(ShareEstimate share, double? half) => share.Value - half is { } low ? Math.Max(0, low) : null;

    /// <summary>The upper edge of the band of the whole curve.</summary>
    internal static double? Upper(ShareEstimate share, double? half) => share.Value + half is { } high ? Math.Min(1, high) : null;
}

using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>Whether insiders are right: how confident officials are over time beside the share of the talks that do agree later.</summary>
internal static class ConfidenceFigure
{
    /// <summary>The figure's file name.</summary>
    public const string Name = "confidence";

    /// <summary>Talks below which no share is drawn.</summary>
    public const int Fewest = 5;

    /// <summary>Composes the figure.</summary>
    public static Figure Compose(Summary summary) => new(
        Name,
        Title(summary),
        Captions.Subtitle(summary, $"talks without agreement so far; an official is confident who gives the other side more than an even chance of closing; lines: 95 % intervals of the shares (Wilson), none for fewer than {Fewest} talks{Captions.Undrawn(summary)}"),
        [.. Captions.DrawnTalks(summary).SelectMany(table => PanelsOf(summary, table))],
        Numbers(summary));

    /// <summary>The place of the sampled day that is looked at by itself: the one nearest to a third of the time.</summary>
    public static int KeyPlace(InsiderCounts insiders, Calendar calendar) =>
        Enumerable.Range(0, insiders.Days.Length).MinBy(place => Math.Abs((3 * insiders.Days[place]) - calendar.HorizonDays));

    private static IEnumerable<Panel> PanelsOf(Summary summary, TableSummary table)
    {
        if (table.Course is not { } course || course.Insiders[0].LaterAgree(0).Of < Fewest)
            return [Words.Instead(Captions.Heading(summary, table), $"Fewer than {Fewest} talks are open on the first day: too few to compare beliefs with what comes of them.")];
        var place = KeyPlace(course.Insiders[0], summary.Calendar);
        return
        [
            new ConfidencePanel(summary, table, course).ToPanel(),
            new CalibrationPanel(Captions.Heading(summary, table, $"day {course.Insiders[0].Days[place]}, talks that agree later by confident officials"), course, place).ToPanel(),
        ];
    }

    private static string Title(Summary summary)
    {
        string[] messages = [.. Captions.DrawnTalks(summary).Select(table => Message(summary, table)).Where(message => message.Length > 0)];
        if (messages.Length == 0)
            return "There are too few talks to say whether officials are right";
        return summary.Tables.Length == 1 ? messages[0] : $"Confident officials against talks that agree later: {string.Join(", ", messages)}";
    }

    private static string Message(Summary summary, TableSummary table)
    {
        if (table.Course is not { } course)
            return "";
        var place = KeyPlace(course.Insiders[0], summary.Calendar);
        var share = course.Insiders[0].LaterAgree(place);
        if (share.Of < Fewest)
            return "";
        var (first, second) = (course.Insiders[0], course.Insiders[1]);
        var (one, other) = (Amounts.Share(first.MeanConfidence(place)!.Value), Amounts.Share(second.MeanConfidence(place)!.Value));
        return summary.Tables.Length == 1
            ? $"On day {first.Days[place]}, {one} of the officials of {first.Side} and {other} of those of {second.Side} are confident; {Shares.Rounded(share)} of the open talks agree later"
            : $"{one} and {other} against {Shares.Rounded(share)} ({table.Title})";
    }

    private static NumberTable Numbers(Summary summary)
    {
        var numbers = new NumberTable("table", "side", "day", "date", "tenths_confident", "mean_confidence", "agree_later", "of", "share", "low", "high", "interval");
        foreach (var table in summary.Tables)
        {
            foreach (var insiders in table.Course?.Insiders ?? [])
            {
                for (var place = 0; place < insiders.Days.Length; place++)
                    AddDay(numbers, summary, (table.Id, insiders), place);
            }
        }

        return numbers;
    }

    private static void AddDay(NumberTable numbers, Summary summary, (string Table, InsiderCounts Insiders) of, int place)
    {
        var (day, mean) = (of.Insiders.Days[place], of.Insiders.MeanConfidence(place));
        Add(of.Insiders.LaterAgree(place), null, mean);
        for (var tenths = 0; tenths < InsiderCounts.Bins; tenths++)
            Add(of.Insiders.LaterAgree(place, tenths), tenths, null);

        void Add(ShareEstimate share, int? tenths, double? confidence) => numbers.Add(
            of.Table, of.Insiders.Side, day, summary.Calendar.StartDate.AddDays(day), tenths, confidence, share.Count, share.Of, share.Value, share.Interval.Low, share.Interval.High, "wilson 95 %");
    }
}

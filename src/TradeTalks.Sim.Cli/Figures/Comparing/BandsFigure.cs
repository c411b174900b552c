using System.Collections.Immutable;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Figures.Comparing;

/// <summary>How the talks stand day by day under A, under the other variant, and the difference of the two, at the first table.</summary>
internal static class BandsFigure
{
    /// <summary>How the figures' file names begin.</summary>
    public const string Name = "bands";

    /// <summary>Composes a figure for each variant held against the first.</summary>
    public static IEnumerable<Figure> Compose(ComparedCases cases) =>
        cases.Comparison.Contrasts.Where(contrast => AreComparable(cases, contrast.Variant)).Select(contrast => FigureOf(cases, contrast.Variant));

    /// <summary>The share of the talks in a state on a day, the other variant minus A, with the interval of the paired difference.</summary>
    public static (double Value, Interval Interval) On(ComparedCases cases, int variant, int day, Ending ending)
    {
        var pairs = cases.Daily[variant - 1]!.On(day, ending);
        return (pairs.Difference ?? 0, pairs.Newcombe());
    }

    /// <summary>The states of a variant at the first table.</summary>
    public static DailyStates DailyOf(ComparedCases cases, int variant) => cases.Summaries[variant].Tables[0].Daily;

    /// <summary>The days both variants have.</summary>
    public static int LastDay(ComparedCases cases, int variant) => cases.Daily[variant - 1]!.LastDay;

    private static bool AreComparable(ComparedCases cases, int variant) => cases.Daily[variant - 1] is not null && cases.Summaries[0].Completed > 0 && cases.Summaries[variant].Completed > 0;

    private static Figure FigureOf(ComparedCases cases, int variant) => new(
        ComparedCases.FileName(Name, variant),
        Title(cases, variant),
        cases.Subtitle($"differences of shares at the close of each day with the 95 % interval of each by itself, paired (Newcombe), at most ±{Widest(cases, variant)} pt"),
        [PanelOf(cases, 0), PanelOf(cases, variant), new BandsPanel(cases, variant).ToPanel()],
        NumbersOf(cases, variant));

    private static Panel PanelOf(ComparedCases cases, int variant)
    {
        var summary = cases.Summaries[variant];
        var first = summary with { Tables = [summary.Tables[0]] };
        return new CalendarPanel(first, first.Tables[0]).ToPanel() with { Heading = $"{cases.Name(variant)}{(summary.Tables.Length > 1 ? $", {summary.Tables[0].Title}" : "")}" };
    }

    /// <summary>The states that are drawn: those the first table of one of the two can be in.</summary>
    public static ImmutableArray<Ending> Endings(ComparedCases cases, int variant) =>
        EndingWords.Possible(cases.Summaries[0].Tables[0].IsUnderProtocol && cases.Summaries[variant].Tables[0].IsUnderProtocol);

    private static string Title(ComparedCases cases, int variant)
    {
        var day = LastDay(cases, variant);
        var (a, b) = (DailyOf(cases, 0).AnyDealBy(day), DailyOf(cases, variant).AnyDealBy(day));
        return $"On day {day} a deal stands in {Shares.Brief(b)} of the talks under {cases.Brief(variant)}, in {Shares.Brief(a)} under A";
    }

    private static string Widest(ComparedCases cases, int variant)
    {
        var widest = Enumerable.Range(0, LastDay(cases, variant) + 1).SelectMany(day => Endings(cases, variant).Select(ending => 100 * (On(cases, variant, day, ending).Interval.HalfWidth ?? 0))).Max();
        return Numbers.Fixed(Numbers.RoundedUp(widest, 1), 1);
    }

    private static NumberTable NumbersOf(ComparedCases cases, int variant)
    {
        var numbers = new NumberTable("day", "date", "state", "share_a", "share_b", "difference", "low", "high", "interval");
        for (var day = 0; day <= LastDay(cases, variant); day++)
        {
            foreach (var ending in Endings(cases, variant))
            {
                var (value, interval) = On(cases, variant, day, ending);
                numbers.Add(day, cases.Summaries[0].Calendar.StartDate.AddDays(day), EndingWords.Id(ending), DailyOf(cases, 0).On(day, ending).Value, DailyOf(cases, variant).On(day, ending).Value, value, interval.Low, interval.High, "newcombe 95 % paired");
            }
        }

        return numbers;
    }
}

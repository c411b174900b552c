using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>Who gains and who loses by each ending.</summary>
internal static class PayoffsFigure
{
    /// <summary>The figure's file name.</summary>
    public const string Name = "payoffs";

    /// <summary>Composes the figure.</summary>
    public static Figure Compose(Summary summary) => new(
        Name,
        Title(summary),
        Captions.Subtitle(summary, $"{Basis(summary)}; {SpreadMark.Reading}{Captions.Undrawn(summary)}"),
        [.. Captions.Drawn(summary).Select(table => PanelOf(summary, table))],
        Numbers(summary));

    private static Panel PanelOf(Summary summary, TableSummary table)
    {
        if (table.Terms is not { } terms || !terms.Payoffs.Any(payoff => payoff.Spread.N > 0))
            return Words.Instead(Captions.Heading(summary, table), "No replication was finished, so there is nothing to gain or lose.");
        return new PayoffsPanel(summary, table, Captions.Heading(summary, table)).ToPanel();
    }

    /// <summary>What the commonest ending is worth to each party.</summary>
    private static string Title(Summary summary)
    {
        string[] messages = [.. Captions.Drawn(summary).Select(table => Message(summary, table)).Where(message => message.Length > 0)];
        if (messages.Length == 0)
            return "No replication shows who gains and who loses";
        return summary.Tables.Length == 1 ? messages[0] : $"The commonest endings bring{(Captions.DrawnTalks(summary).Any() ? ", in bn USD a year" : "")}: {string.Join("; ", messages)}";
    }

    private static string Message(Summary summary, TableSummary table)
    {
        var common = table.Endings.Select((share, ending) => (share.Count, Ending: (Table.Ending)ending)).MaxBy(each => each.Count);
        PayoffByEnding[] worth = [.. (table.Terms?.Payoffs ?? []).Where(payoff => payoff.Ending == common.Ending && payoff.Spread.N > 0)];
        if (worth.Length == 0)
            return "";
        var ending = table.TitleOf(common.Ending).ToLowerInvariant();
        return summary.Tables.Length == 1
            ? $"The commonest ending, {ending}, is worth {string.Join(" and ", worth.Select(payoff => $"{Mean(payoff)} to {payoff.Party}"))}{(table.IsUnderProtocol ? "" : ", bn USD a year")} on average"
            : $"{ending} {string.Join(", ", worth.Select(payoff => $"{Mean(payoff)} {payoff.Party}"))}";
    }

    private static string Basis(Summary summary) => Captions.DrawnTalks(summary).Any()
        ? "what an agreement that stands is worth to a side, else what having none costs it"
        : "what the table has brought a side, discounted to the start";

    private static string Mean(PayoffByEnding payoff) => payoff.Spread.Unit.Length > 0 ? Amounts.Signed(payoff.Spread.Mean.Mean!.Value) : Wording.Numbers.Fixed(payoff.Spread.Mean.Mean!.Value, 2);

    private static NumberTable Numbers(Summary summary)
    {
        var numbers = SpreadNumbers.Create("table", "party", "ending", "unit");
        foreach (var table in summary.Tables)
        {
            foreach (var payoff in table.Terms?.Payoffs ?? [])
                SpreadNumbers.Add(numbers, [table.Id, payoff.Party, EndingWords.Id(payoff.Ending), payoff.Spread.Unit], payoff.Spread);
        }

        return numbers;
    }
}

using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Reports.Comparing;

/// <summary>The answer of a comparison: a sentence for each variant held against the first, with its interval and whether it is clear.</summary>
/// <param name="source">What the report is made from.</param>
internal sealed class ComparisonAnswer(ComparisonSource source)
{
    private const int MostSentences = 5;

    /// <summary>Writes the sentences, then which of three and more is the highest.</summary>
    public void Write(Markup page)
    {
        foreach (var contrast in source.Contrasts.Take(MostSentences))
        {
            foreach (var row in Answers(contrast))
                page.Add("p", Sentence(contrast.Variant, row), ("class", "answer"));
        }

        if (source.Contrasts.Length > MostSentences)
            page.Add("p", $"The tables below have {Amounts.Counted(source.Contrasts.Length - MostSentences, "case")} more.");
        if (source.Ranking.Length > 0)
            page.Add("p", source.Ranking);
    }

    /// <summary>The share of deals on the last day at each table; where nobody asked for it, the first number.</summary>
    private static IEnumerable<ToldDifference> Answers(ToldContrast contrast)
    {
        var deals = contrast.Rows.Where(IsAnyDeal).ToList();
        return deals.Count > 0 ? deals : contrast.Rows.Take(1);
    }

    private static bool IsAnyDeal(ToldDifference row) =>
        row.Difference.Metric.State is { } state && state.Endings.Length == 2 && state.Endings.All(ending => ending is Ending.ComprehensiveDeal or Ending.MiniDeal) && !row.Name.Contains(" by ", StringComparison.Ordinal);

    private string Sentence(int variant, ToldDifference row)
    {
        var words = new Differences(row.Difference, "−");
        var (b, a) = ($"{words.B} under {source.Cases.Brief(variant)}", $"{words.A} under {source.Cases.Brief(0)}");
        return Unbroken($"{row.Name}: {b}, {a}. The difference is {words.Change} ({source.Level} interval {words.Interval}): {Verdict(row)}.");
    }

    private string Verdict(ToldDifference row) => row.Verdict switch
    {
        "clear" => source.Smallest.IsEmpty ? "clear" : $"clear, and larger than what matters ({string.Join(", ", source.Smallest)})",
        "same" => "the same, no pair differs",
        "unclear" => source.Smallest.IsEmpty ? "unclear, there may be none" : $"unclear, it may be smaller than what matters ({string.Join(", ", source.Smallest)})",
        _ => "not to be told from so few pairs",
    };

    /// <summary>Numbers that keep their units at the end of a line.</summary>
    private static string Unbroken(string words) => words.Replace(" %", "\u00a0%", StringComparison.Ordinal).Replace(" pt", "\u00a0pt", StringComparison.Ordinal);
}

namespace TradeTalks.Sim.Cli.Figures.Comparing;

/// <summary>Every difference from the first variant as a point with its interval, around a zero line; one picture for each unit.</summary>
internal static class DifferencesFigure
{
    /// <summary>The figure's file name.</summary>
    public const string Name = "differences";

    /// <summary>Composes the figure.</summary>
    public static Figure Compose(ComparedCases cases) => new(
        Name,
        Title(cases),
        cases.Subtitle($"points: the other minus A; lines: {100 * cases.Comparison.Level:0.##} % intervals of the paired differences; filled: clear, hollow: unclear"),
        [.. cases.Rows.GroupBy(row => row.Unit).Select(group => new ForestPanel(HeadingOf(group.Key), [.. group]).ToPanel())],
        Numbers(cases));

    private static string HeadingOf(string unit) => unit switch
    {
        "pt" => "Shares: difference in percentage points",
        "" => "Counts: difference",
        "d" => "Times: difference in days",
        _ => $"Money: difference in {unit}",
    };

    private static string Title(ComparedCases cases)
    {
        var parts = cases.Comparison.Contrasts.Select(contrast => Part(cases, contrast.Variant));
        return $"Against {cases.Brief(0)}: {string.Join("; ", parts)}";
    }

    private static string Part(ComparedCases cases, int variant)
    {
        var marks = cases.Rows.SelectMany(row => row.Marks).Where(mark => mark.Variant == variant).ToList();
        return $"{cases.Brief(variant)} differs clearly in {marks.Count(mark => mark.IsClear)} of {marks.Count} numbers";
    }

    private static NumberTable Numbers(ComparedCases cases)
    {
        var numbers = new NumberTable("quantity", "unit", "variant", "label", "difference", "low", "high", "level", "verdict");
        foreach (var row in cases.Rows)
        {
            foreach (var mark in row.Marks)
                numbers.Add(row.Name, row.Unit, ComparedCases.Letter(mark.Variant), cases.Comparison.Labels[mark.Variant], mark.Value, mark.Low, mark.High, cases.Comparison.Level, mark.Verdict);
        }

        return numbers;
    }
}

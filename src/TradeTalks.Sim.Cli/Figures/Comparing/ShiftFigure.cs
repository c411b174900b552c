using System.Collections.Immutable;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Comparisons;

namespace TradeTalks.Sim.Cli.Figures.Comparing;

/// <summary>By how much each decile of a quantity moves: where in the distribution the variants differ, and not only on average.</summary>
/// <remarks>Source: the shift function of Doksum (1974), Annals of Statistics 2:267; Rousselet, Pernet and Wilcox (2017), European Journal of Neuroscience 46:1738.</remarks>
internal static class ShiftFigure
{
    /// <summary>The figure's file name.</summary>
    public const string Name = "shift";

    /// <summary>Composes the figure.</summary>
    public static Figure Compose(ComparedCases cases) => new(
        Name,
        Title(cases),
        cases.Subtitle("deciles over the courses that have the quantity in both; lines upright: 95 % interval of each difference by itself (sectioning); filled: without zero"),
        cases.Quantities.IsEmpty ? [Parts.Words.Instead("", "The cases share no quantity whose deciles could be compared.")] : [.. cases.Quantities.Select(quantity => new ShiftPanel(cases, quantity).ToPanel())],
        NumbersOf(cases));

    private static string Title(ComparedCases cases)
    {
        if (cases.Quantities.FirstOrDefault() is not { } first)
            return "No quantity to compare";
        var name = Differences.Unconditional(first.Column.Label);
        return $"{char.ToUpperInvariant(name[0])}{name[1..]}: {string.Join(", ", Enumerable.Range(1, cases.Drawn - 1).Select(variant => Told(first.Shifts[variant - 1], ComparedCases.Letter(variant))))}";
    }

    private static string Told(ImmutableArray<Difference> shifts, string letter)
    {
        var clear = shifts.Count(shift => shift.IsClear(0));
        return clear == 0 ? $"no decile of {letter} moves clearly" : $"{clear} of {shifts.Length} deciles of {letter} move clearly";
    }

    private static NumberTable NumbersOf(ComparedCases cases)
    {
        var numbers = new NumberTable("quantity", "unit", "variant", "label", "probability", "value_a", "value_b", "difference", "low", "high", "pairs", "interval");
        foreach (var quantity in cases.Quantities)
        {
            for (var variant = 1; variant < cases.Summaries.Length; variant++)
            {
                foreach (var shift in quantity.Shifts[variant - 1])
                    numbers.Add(quantity.Column.Label, quantity.Column.Unit, ComparedCases.Letter(variant), cases.Comparison.Labels[variant], shift.Metric.Probability, shift.A, shift.B, shift.Value, shift.Interval.Low, shift.Interval.High, shift.Pairs, "sectioning 95 %");
            }
        }

        return numbers;
    }
}

using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Comparisons;

namespace TradeTalks.Sim.Cli.Figures.Comparing;

/// <summary>Whole distributions on shared axes: the share of all talks that have agreed by each day, and the share of courses below each worth.</summary>
internal static class CurvesFigure
{
    /// <summary>The figure's file name.</summary>
    public const string Name = "curves";

    /// <summary>Composes the figure.</summary>
    public static Figure Compose(ComparedCases cases) => new(
        Name,
        Title(cases),
        cases.Subtitle($"the height of a curve is the share of the courses that lie at or below that value{(cases.Summaries.Length > cases.Drawn ? $"; the first {cases.Drawn} cases, all are in the CSV" : "")}"),
        [.. DaysPanels(cases), .. Others(cases).Select(quantity => new ValueCurvesPanel(cases, quantity).ToPanel())],
        NumbersOf(cases));

    private static IEnumerable<Panel> DaysPanels(ComparedCases cases) =>
        cases.Summaries.Take(cases.Drawn).All(summary => summary.Tables[0].Course is not null && summary.Completed > 0) ? [new DayCurvesPanel(cases).ToPanel()] : [];

    private static IEnumerable<ComparedQuantity> Others(ComparedCases cases) =>
        cases.Quantities.Where(quantity => quantity.Column.Quantity != Units.Quantity.Duration && quantity.Curves.Take(cases.Drawn).All(curve => curve.Observed > 0));

    private static string Title(ComparedCases cases)
    {
        string[] parts = [.. Enumerable.Range(0, cases.Drawn).Select(variant => cases.Summaries[variant].Tables[0].Course is { } course ? $"{Shares.Rounded(course.Agreements.By(course.Agreements.HorizonDays))} under {cases.Brief(variant)}" : "").Where(part => part.Length > 0)];
        return parts.Length == 0 ? "No talks whose agreements could be compared" : $"Talks that ever agree: {string.Join(", ", parts)}";
    }

    private static NumberTable NumbersOf(ComparedCases cases)
    {
        var numbers = new NumberTable("quantity", "variant", "label", "value", "unit", "share_at_or_below", "of");
        for (var variant = 0; variant < cases.Summaries.Length; variant++)
        {
            AddDays(numbers, cases, variant);
            foreach (var quantity in Others(cases))
                AddValues(numbers, cases, variant, quantity);
        }

        return numbers;
    }

    private static void AddDays(NumberTable numbers, ComparedCases cases, int variant)
    {
        if (cases.Summaries[variant].Tables[0].Course is not { } course)
            return;
        for (var day = 0; day <= course.Agreements.HorizonDays; day++)
            numbers.Add("days to agreement", ComparedCases.Letter(variant), cases.Comparison.Labels[variant], day, "d", course.Agreements.By(day).Value, course.Agreements.Replications);
    }

    private static void AddValues(NumberTable numbers, ComparedCases cases, int variant, ComparedQuantity quantity)
    {
        var curve = quantity.Curves[variant];
        for (var place = 0; place < curve.Quantiles.Length; place++)
            numbers.Add(quantity.Column.Label, ComparedCases.Letter(variant), cases.Comparison.Labels[variant], curve.Quantiles[place], quantity.Column.Unit, (place + 1) / 100.0, curve.Observed);
    }
}

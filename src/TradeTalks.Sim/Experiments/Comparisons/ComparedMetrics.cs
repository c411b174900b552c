using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Experiments.Comparisons;

/// <summary>What variants are compared in.</summary>
public static class ComparedMetrics
{
    /// <summary>Looks a metric up in every variant.</summary>
    /// <param name="expression">The metric.</param>
    /// <param name="variants">The variants, at least one.</param>
    /// <param name="metric">The metric in each.</param>
    /// <param name="problem">Why one of them does not have it.</param>
    public static bool TryFind(MetricExpression expression, ImmutableArray<Variant> variants, [NotNullWhen(true)] out ComparedMetric? metric, [NotNullWhen(false)] out MetricProblem? problem)
    {
        (metric, problem) = (null, null);
        var found = ImmutableArray.CreateBuilder<Metric>(variants.Length);
        foreach (var variant in variants)
        {
            if (!MetricBinder.TryBind(expression, variant.Scenario, out var one, out problem))
                return false;
            found.Add(one);
        }

        metric = new ComparedMetric(found.MoveToImmutable());
        problem = null!;
        return true;
    }

    /// <summary>What is compared where nothing is asked for: at each table all variants have, deals and endings; deals by the dates that matter; the quantities of the summary.</summary>
    /// <param name="variants">The variants, at least one.</param>
    /// <param name="dates">Dates on which the share of deals is of interest; those outside a variant's horizon are left out.</param>
    public static ImmutableArray<ComparedMetric> Usual(ImmutableArray<Variant> variants, IEnumerable<DateOnly> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        var days = dates.Distinct().Order().ToList();
        var wanted = SharedTables(variants).SelectMany(table => AtTable(table, days)).Concat(Quantities(variants));
        return [.. wanted.Select(expression => TryFind(expression, variants, out var metric, out _) ? metric : null).OfType<ComparedMetric>()];
    }

    /// <summary>The ids of the tables all variants have, in the order of the first; null stands for the only table of each.</summary>
    internal static IEnumerable<string?> SharedTables(ImmutableArray<Variant> variants)
    {
        if (variants.All(variant => variant.Scenario.Talks.Length == 1))
            return [null];
        return variants[0].Scenario.Talks.Select(talks => talks.Id).Where(id => variants.All(variant => TableOf(variant.Scenario, id) >= 0));
    }

    /// <summary>The place of a table in a scenario; -1 if it has none of that id.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="id">The table's id; null for the only table.</param>
    internal static int TableOf(Scenario scenario, string? id) => id is null ? 0 : scenario.Talks.IndexOf(scenario.Talks.FirstOrDefault(talks => talks.Id == id)!);

    private static IEnumerable<MetricExpression> AtTable(string? table, List<DateOnly> dates) =>
    [
        Deal(table),
        .. dates.Select(date => Deal(table) with { By = new MetricDay(date, 0) }),
        .. StateWords.All.Where(state => state != StateWords.AnyDeal).Select(state => new MetricExpression(MetricKind.Share, state) { Table = table }),
    ];

    private static MetricExpression Deal(string? table) => new(MetricKind.Share, StateWords.AnyDeal) { Table = table };

    private static IEnumerable<MetricExpression> Quantities(ImmutableArray<Variant> variants) =>
        OutcomeCatalogue.Of(variants[0].Scenario).Where(column => column.IsShown).Select(column => new MetricExpression(MetricKind.Mean, column.Name));
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Experiments.Comparisons;

/// <summary>What variants are compared in.</summary>
public static class ComparedMetrics
{
    private const string AnyDeal = "any deal";

    /// <summary>Looks a metric up in every variant.</summary>
    /// <param name="text">The metric as written.</param>
    /// <param name="variants">The variants, at least one.</param>
    /// <param name="metric">The metric in each.</param>
    /// <param name="complaint">Why one of them does not have it.</param>
    public static bool TryFind(string text, ImmutableArray<Variant> variants, [NotNullWhen(true)] out ComparedMetric? metric, [NotNullWhen(false)] out MetricComplaint? complaint)
    {
        metric = null;
        var found = ImmutableArray.CreateBuilder<Metric>(variants.Length);
        foreach (var variant in variants)
        {
            if (!Metric.TryParse(text, variant.Scenario, out var one, out complaint))
                return false;
            found.Add(one);
        }

        (metric, complaint) = (new ComparedMetric(found.MoveToImmutable()), null);
        return true;
    }

    /// <summary>What is compared where nothing is asked for: at each table all variants have, deals and endings; deals by the dates that matter; the quantities of the summary.</summary>
    /// <param name="variants">The variants, at least one.</param>
    /// <param name="dates">Dates on which the share of deals is of interest; those outside a variant's horizon are left out.</param>
    public static ImmutableArray<ComparedMetric> Usual(ImmutableArray<Variant> variants, IEnumerable<DateOnly> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        var days = dates.Distinct().Order().ToList();
        var texts = SharedTables(variants).SelectMany(table => AtTable(variants[0].Scenario, table, days)).Concat(Quantities(variants));
        return [.. texts.Select(text => TryFind(text, variants, out var metric, out _) ? metric : null).OfType<ComparedMetric>()];
    }

    /// <summary>The ids of the tables all variants have, in the order of the first; null stands for the only table of each.</summary>
    internal static IEnumerable<string?> SharedTables(ImmutableArray<Variant> variants)
    {
        var first = variants[0].Scenario;
        if (variants.All(variant => variant.Scenario.TableIds.Length == 1 && IsUnderProtocol(variant.Scenario, null) == IsUnderProtocol(first, null)))
            return [null];
        return first.TableIds.Where(id => variants.All(variant => TableOf(variant.Scenario, id) >= 0 && IsUnderProtocol(variant.Scenario, id) == IsUnderProtocol(first, id)));
    }

    /// <summary>The place of a table in a scenario; -1 if it has none of that id.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="id">The table's id; null for the only table.</param>
    internal static int TableOf(Scenario scenario, string? id) => id is null ? 0 : scenario.TableIds.IndexOf(id);

    /// <summary>Whether a table has a protocol.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="id">The table's id; null for the only table.</param>
    internal static bool IsUnderProtocol(Scenario scenario, string? id) => TableOf(scenario, id) >= scenario.Talks.Length;

    private static IEnumerable<string> AtTable(Scenario scenario, string? table, List<DateOnly> dates)
    {
        var (at, isUnderProtocol) = (table is null ? "" : $" at {table}", IsUnderProtocol(scenario, table));
        var endings = EndingWords.Possible(isUnderProtocol).Where(ending => !isUnderProtocol || ending != Ending.ComprehensiveDeal);
        return
        [
            $"share({AnyDeal}{at})",
            .. dates.Select(date => $"share({AnyDeal}{at} by {date:yyyy-MM-dd})"),
            .. endings.Select(ending => $"share({EndingWords.Id(ending)}{at})"),
        ];
    }

    private static IEnumerable<string> Quantities(ImmutableArray<Variant> variants) =>
        OutcomeCatalogue.Of(variants[0].Scenario).Where(column => column.IsShown).Select(column => $"mean({column.Name})");
}

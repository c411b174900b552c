using System.Collections.Immutable;
using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The average tariff of each side over time: quantiles of each day as a fan, and real courses, which quantiles are not.</summary>
internal static class TariffsFigure
{
    /// <summary>The figure's file name.</summary>
    public const string Name = "tariffs";

    private const int MostFlows = 6;

    /// <summary>The quantiles of the fan.</summary>
    public static readonly ImmutableArray<double> Probabilities = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975];

    /// <summary>Composes the figure.</summary>
    public static Figure Compose(Summary summary)
    {
        FlowSummary[] drawn = [.. summary.Flows.Where(flow => flow.MayMove && flow.Tariffs.Replications > 0).Take(MostFlows)];
        var range = NiceRange.Of(drawn.SelectMany(Extremes), 5);
        return new Figure(
            Name,
            Title(summary, drawn),
            Captions.Subtitle(summary, Reading(summary, drawn)),
            drawn.Length == 0 ? [Words.Instead("", "No tariff can change in this scenario, or no replication was finished.")] : [.. drawn.Select(flow => new TariffsPanel(summary, flow, range).ToPanel())],
            Numbers(summary));
    }

    private static IEnumerable<double> Extremes(FlowSummary flow)
    {
        for (var place = 0; place < flow.Tariffs.Days.Length; place++)
        {
            yield return flow.Tariffs.Quantile(place, Probabilities[0])!.Value;
            yield return flow.Tariffs.Quantile(place, Probabilities[^1])!.Value;
        }

        foreach (var tariff in flow.Paths.SelectMany(path => path.Tariffs))
            yield return tariff;
    }

    private static string Title(Summary summary, FlowSummary[] drawn)
    {
        if (drawn.Length == 0)
            return "There are no tariffs to follow";
        var (flow, low, middle, high) = drawn.Select(each => (each, Last(each, 0.025), Last(each, 0.5), Last(each, 0.975))).MaxBy(each => each.Item4 - each.Item2);
        var name = $"{flow.Tariffs.Importer} tariff on {flow.Tariffs.Exporter}";
        return high - low < flow.Tariffs.Step / 2
            ? $"{name}: {Percent(middle)} on day {summary.Calendar.HorizonDays} in nearly every course"
            : $"{name} on day {summary.Calendar.HorizonDays}: {Percent(middle)} in the middle course, {Wording.Numbers.Fixed(100 * low, 1)} to {Percent(high)} in 95 % of them";
    }

    private static string Reading(Summary summary, FlowSummary[] drawn)
    {
        if (drawn.Length == 0)
            return "nothing to show";
        var gap = drawn[0].Tariffs.Days.Length < 2 ? 1 : drawn[0].Tariffs.Days[1] - drawn[0].Tariffs.Days[0];
        var step = drawn.Max(flow => flow.Tariffs.Step);
        var left = summary.Flows.Count(flow => flow.MayMove) > drawn.Length ? $", first {drawn.Length} flows, all in the CSV" : "";
        return $"average tariffs at the close of {(gap == 1 ? "each day" : $"every {gap} days")}, on a grid of {100 * step:0.#} pt{left}; bands hold 50, 80 and 95 % of the courses of a day; thin lines are {drawn.Max(flow => flow.Paths.Length)} real courses, evenly spaced by the tariff on the last day";
    }

    private static double Last(FlowSummary flow, double probability) => flow.Tariffs.Quantile(flow.Tariffs.Days.Length - 1, probability)!.Value;

    private static string Percent(double fraction) => $"{Wording.Numbers.Fixed(100 * fraction, 1)} %";

    private static NumberTable Numbers(Summary summary)
    {
        var numbers = new NumberTable("importer", "exporter", "kind", "probability", "replication", "day", "date", "tariff", "grid_step");
        foreach (var flow in summary.Flows.Where(flow => flow.Tariffs.Replications > 0))
        {
            foreach (var probability in Probabilities)
                Add(numbers, summary, flow, ("quantile", probability, null), place => flow.Tariffs.Quantile(place, probability));
            foreach (var path in flow.Paths)
                Add(numbers, summary, flow, ("course", null, path.Replication), place => path.Tariffs[place]);
        }

        return numbers;
    }

    private static void Add(NumberTable numbers, Summary summary, FlowSummary flow, (string Kind, double? Probability, long? Replication) what, Func<int, double?> tariff)
    {
        var tariffs = flow.Tariffs;
        for (var place = 0; place < tariffs.Days.Length; place++)
            numbers.Add(tariffs.Importer, tariffs.Exporter, what.Kind, what.Probability, what.Replication, tariffs.Days[place], summary.Calendar.StartDate.AddDays(tariffs.Days[place]), tariff(place), tariffs.Step);
    }
}

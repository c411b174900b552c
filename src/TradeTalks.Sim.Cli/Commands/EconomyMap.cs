using System.Collections.Immutable;
using TradeTalks.Sim.Cli.Figures;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Works out the map of real incomes over the two tariffs of the first table of a scenario.</summary>
internal static class EconomyMap
{
    private const int Cells = 30;
    private const double Step = 0.1;
    private const double Percent = 100;

    /// <summary>The map.</summary>
    /// <exception cref="IOException">The two sides of the table do not both tax each other.</exception>
    public static TariffMap Of(EconomyInquiry inquiry, EconomyAnswer answer)
    {
        var talks = answer.Scenario.Talks[0];
        var (first, second) = (FlowOf(answer, talks.First, talks.Second), FlowOf(answer, talks.Second, talks.First));
        var highest = Math.Ceiling(answer.Points.Max(point => Math.Max(point.Levels[first], point.Levels[second])) * 1.1 / Step) * Step;
        ImmutableArray<double> levels = [.. Enumerable.Range(0, Cells + 1).Select(cell => highest * cell / Cells)];
        var (one, two) = (ImmutableArray.CreateBuilder<double>(), ImmutableArray.CreateBuilder<double>());
        foreach (var (x, y) in levels.SelectMany(_ => levels, (y, x) => (x, y)))
        {
            var policy = inquiry.Study.PolicyAt(inquiry.Current.SetItem(first, x).SetItem(second, y));
            one.Add(Percent * (inquiry.Study.RealIncomeAt(policy, talks.First) - 1));
            two.Add(Percent * (inquiry.Study.RealIncomeAt(policy, talks.Second) - 1));
        }

        return new TariffMap(
            answer.Scenario.Name,
            $"{EconomyWords.Model(answer)}  ·  against the tariffs before the conflict",
            (answer.Scenario.Sides[talks.First].Id, answer.Scenario.Sides[talks.Second].Id),
            levels,
            (one.ToImmutable(), two.ToImmutable()),
            [.. answer.Points.Select(point => new MapPoint(point.Name, point.Levels[first], point.Levels[second]))]);
    }

    private static int FlowOf(EconomyAnswer answer, int importer, int exporter)
    {
        var flows = answer.Scenario.Economy.Flows;
        for (var flow = 0; flow < flows.Length; flow++)
        {
            if (flows[flow].Importer == importer && flows[flow].Exporter == exporter)
                return flow;
        }

        throw new IOException($"No map: the scenario has no tariffs of {answer.Scenario.Sides[importer].Id} on {answer.Scenario.Sides[exporter].Id}.");
    }
}

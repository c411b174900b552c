using System.Collections.Immutable;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Worlds;
using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;

namespace TradeTalks.Sim.Tests.Economy.PriceTables;

/// <summary>Two sides, three or four, in a made-up world of four regions; each taxes two lists of goods of the first or is taxed by it.</summary>
internal sealed class PricedCase
{
    private const int Home = 2;

    public int Sides { get; init; } = 2;

    public Input Elasticity { get; init; } = Input.Uncertain(Distribution.Uniform(2, 7));

    public Closure Closure { get; init; } = Closure.TradeLinked;

    public double HighestRung { get; init; } = 0.4;

    /// <summary>Sides lie at regions 2, 0, 3, 1: their places in the world are not their numbers.</summary>
    public static ImmutableArray<int> Places { get; } = [Home, 0, 3, 1];

    public World World { get; } = MadeUp();

    public ImmutableArray<TariffList> Lists =>
    [
        .. Enumerable.Range(1, Sides - 1).SelectMany(other => (TariffList[])
        [
            new($"a{other}", 0, other, 30, 0.1, [], [0.25, HighestRung], []),
            new($"b{other}", 0, other, 20, 0, [], [HighestRung], []),
            new($"c{other}", other, 0, 25, 0.05, [], [HighestRung], []),
        ]),
    ];

    public EconomySettings Settings() => new(
        EconomyModel.Armington,
        [.. Enumerable.Range(1, Sides - 1).SelectMany(other => (TradeFlow[])[new(other, 0, 60, 0.03), new(0, other, 50, 0.05)])],
        [.. EconomyParameters.Catalogue.All.Select(parameter => parameter == EconomyParameters.TradeElasticity ? Elasticity : parameter.Default)])
    {
        Trade = new TradeSetting(World, [.. Places.Take(Sides)], Closure),
    };

    public EconomySource Prepare() => Settings().Prepare(Lists, Sides);

    /// <summary>The values of an elasticity as a run would hand them over.</summary>
    public static ParameterValues Values(double elasticity)
    {
        var values = EconomyParameters.Catalogue.All.Select(parameter => parameter.Default.Distribution.Mean).ToArray();
        values[EconomyParameters.TradeElasticity.Index] = elasticity;
        return new ParameterValues(values, 0);
    }

    /// <summary>The world solved at rates of the lists, without any table: the average rate of a flow is the duty on it over all its imports.</summary>
    public ITradeModel Solve(double elasticity, ReadOnlySpan<double> rates)
    {
        var model = Settings().Trade!.OpenModel(elasticity);
        var policy = new TradePolicy(model.Baseline.World);
        for (var other = 1; other < Sides; other++)
        {
            var first = 3 * (other - 1);
            policy.AddTariff(Places[other], Home, ((30 * rates[first]) + (20 * rates[first + 1])) / 60);
            policy.AddTariff(Home, Places[other], 25 * rates[first + 2] / 50);
        }

        model.Solve(policy);
        return model;
    }

    private static World MadeUp()
    {
        double[,] sales =
        {
            { 900, 60, 60, 20 },
            { 70, 1500, 110, 90 },
            { 50, 90, 1800, 60 },
            { 20, 80, 60, 700 },
        };
        var grid = new CellGrid(4, 1);
        var (flows, tariffs) = (new double[grid.Count], new double[grid.Count]);
        for (var cell = 0; cell < grid.Count; cell++)
        {
            var (_, exporter, importer) = grid.At(cell);
            flows[cell] = sales[exporter, importer];
            tariffs[cell] = exporter == importer ? 0 : 0.02 + (0.01 * exporter);
        }

        return new World([.. "ABCD".Select(code => new Region($"{code}", $"Region {code}"))], [new Sector("ALL", "All goods", true)], [.. flows], [.. tariffs]);
    }
}

using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Armington;
using TradeTalks.Sim.Economy.InputOutput;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Economy;

/// <summary>A world of trade and how it answers tariffs, for the models that price all of them together.</summary>
/// <param name="World">Trade before the conflict.</param>
/// <param name="RegionOfSide">The place of each side's region in the world.</param>
/// <param name="Closure">What becomes of imbalances.</param>
public sealed record TradeSetting(World World, ImmutableArray<int> RegionOfSide, Closure Closure)
{
    /// <summary>Trade elasticity of each sector; null where the scenario gives one for all goods.</summary>
    public ImmutableArray<double>? Elasticities { get; init; }

    /// <summary>What production uses; null for models without intermediate goods.</summary>
    public InputOutputTable? Inputs { get; private init; }

    /// <summary>What the factors of production of each region earn, USD bn a year; only beside <see cref="Inputs"/>.</summary>
    public ImmutableArray<double> ValueAdded { get; private init; } = [];

    /// <summary>The same world with intermediate goods: factors of production earn their shares of all sales.</summary>
    public TradeSetting With(InputOutputTable inputs) => this with { Inputs = inputs, ValueAdded = [.. Enumerable.Range(0, World.Regions.Length).Select(region => Earned(inputs, region))] };

    private double Earned(InputOutputTable inputs, int region)
    {
        var sum = 0.0;
        for (var sector = 0; sector < inputs.Sectors; sector++)
        {
            for (var importer = 0; importer < World.Regions.Length; importer++)
                sum += inputs.ValueAdded[(region * inputs.Sectors) + sector] * World.Flows[World.Grid.Of(sector, region, importer)];
        }

        return sum;
    }

    /// <summary>Places of all regions in the world: those of the sides in their order, then the others.</summary>
    public ImmutableArray<int> Regions => [.. RegionOfSide, .. Enumerable.Range(0, World.Regions.Length).Except(RegionOfSide)];

    /// <summary>A fresh model of this world, not yet solved.</summary>
    /// <param name="elasticity">The trade elasticity; not used where <see cref="Elasticities"/> are given.</param>
    public ITradeModel OpenModel(double elasticity)
    {
        var elasticities = Elasticities ?? [.. Enumerable.Repeat(elasticity, World.Sectors.Length)];
        return Inputs is { } inputs
            ? InputOutputEconomy.Open(World, inputs, elasticities, ValueAdded)
            : ArmingtonEconomy.Open(World, elasticities, Closure);
    }
}

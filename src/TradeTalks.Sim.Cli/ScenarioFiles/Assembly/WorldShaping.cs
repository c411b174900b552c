using System.Collections.Immutable;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Assembly;

/// <summary>Makes the world of a model from the data: stated tariffs and flows, then the regions that count.</summary>
/// <param name="data">The world of the data.</param>
/// <param name="regions">The place of each side's region in it.</param>
internal sealed class WorldShaping(World data, ImmutableArray<int> regions)
{
    /// <summary>The world.</summary>
    /// <param name="model">The model it is for.</param>
    /// <param name="stated">Trade between the sides as stated.</param>
    /// <param name="takesValues">Whether flows are brought to the stated imports.</param>
    /// <param name="apart">Third regions that stay by themselves; null for all.</param>
    public World Shape(EconomyModel model, ImmutableArray<StatedFlow> stated, bool takesValues, ImmutableArray<int>? apart)
    {
        ImmutableArray<double> products = [.. Enumerable.Range(0, data.Regions.Length).Select(region => data.FactorIncome(region) + data.Revenue(region))];
        var world = stated.Aggregate(data, (each, flow) => WithFlow(each, flow, takesValues));
        if (!ReferenceEquals(world, data))
            world = world.WithOwnSalesFrom(products);
        if (model == EconomyModel.TwoCountry)
            return world.Only(regions);
        return apart is { } places ? world.Apart([.. regions, .. places.Except(regions)]) : world;
    }

    /// <summary>Sets what is stated and differs from the data.</summary>
    private World WithFlow(World world, StatedFlow flow, bool takesValues)
    {
        var (exporter, importer) = (regions[flow.Exporter], regions[flow.Importer]);
        if (takesValues && flow.Imports != world.GoodsFlow(exporter, importer))
            world = world.WithFlowTimes(exporter, importer, flow.Imports / world.GoodsFlow(exporter, importer));
        return flow.Tariff is { } tariff && tariff != world.AverageTariff(exporter, importer) ? world.WithAverageTariff(exporter, importer, tariff) : world;
    }
}

using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Layers;
using TradeTalks.Sim.Economy;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Assembly;

/// <summary>The economy of a file, put together from its keys and its data.</summary>
/// <param name="Model">The model.</param>
/// <param name="Flows">Trade before the conflict, stated or from the data.</param>
/// <param name="Trade">The world of trade; null for partial equilibrium.</param>
/// <param name="Files">The files of data that were read.</param>
internal sealed record EconomyParts(EconomyModel Model, ImmutableArray<TradeFlow> Flows, TradeSetting? Trade, ImmutableArray<InputFile> Files)
{
    /// <summary>What a file without an economy has.</summary>
    public static EconomyParts None { get; } = new(EconomyModel.PartialEquilibrium, [], null, []);
}

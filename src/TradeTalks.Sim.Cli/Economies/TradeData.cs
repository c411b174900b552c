using System.Collections.Immutable;
using TradeTalks.Sim.Economy.InputOutput;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Cli.Economies;

/// <summary>A checked folder of trade data.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Sectors">The world with all its sectors.</param>
/// <param name="Together">The world with all goods together.</param>
/// <param name="Elasticities">Sets of trade elasticities, one number for each sector.</param>
internal sealed record TradeData(string Name, World Sectors, World Together, IReadOnlyDictionary<string, ImmutableArray<double>> Elasticities)
{
    /// <summary>What production and households are made of; null where the folder does not tell.</summary>
    public InputOutputTable? Inputs { get; init; }
}

/// <summary>What came of reading a folder: data, or problems.</summary>
/// <param name="Data">The data; null where there are problems.</param>
/// <param name="Problems">All that is wrong, at once.</param>
internal sealed record TradeDataReading(TradeData? Data, IReadOnlyList<DataProblem> Problems)
{
    /// <summary>The files read, with their contents.</summary>
    public IReadOnlyList<(string Name, byte[] Content)> Files { get; init; } = [];
}

using TradeTalks.Sim.Economy.PriceTables;

namespace TradeTalks.Sim.Economy;

/// <summary>Where runs get their economies from: what is the same for all of them is worked out once.</summary>
/// <param name="Open">Makes a fresh economy for one run object.</param>
public sealed record EconomySource(Func<IEconomy> Open)
{
    /// <summary>The table prices are read from; null where they have a formula.</summary>
    public PriceTable? Table { get; init; }
}

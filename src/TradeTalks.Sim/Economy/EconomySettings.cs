using System.Collections.Immutable;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;

namespace TradeTalks.Sim.Economy;

/// <summary>How tariffs are priced.</summary>
/// <param name="Model">The model chosen.</param>
/// <param name="Flows">Trade before the conflict.</param>
/// <param name="Inputs">Values of <see cref="EconomyParameters"/>, by index.</param>
public sealed record EconomySettings(EconomyModel Model, ImmutableArray<TradeFlow> Flows, ImmutableArray<Input> Inputs)
{
    /// <summary>A fresh economy for one run object.</summary>
    /// <param name="lists">The tariff lists it prices.</param>
    public IEconomy Open(ImmutableArray<TariffList> lists) => Model switch
    {
        EconomyModel.PartialEquilibrium => new PartialEquilibrium(lists, Flows),
        _ => throw new InvalidOperationException($"No economy is called {Model}."),
    };
}

/// <summary>The models that can price tariffs.</summary>
public enum EconomyModel
{
    /// <summary>Each list by itself, constant elasticities.</summary>
    PartialEquilibrium,
}

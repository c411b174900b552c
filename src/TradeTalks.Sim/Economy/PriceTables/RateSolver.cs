using TradeTalks.Sim.Economy.Markets;

namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Solves a trade model at average additional rates. One object serves one thread.</summary>
internal sealed class RateSolver
{
    private readonly TradeSetting _setting;
    private readonly PairRates _rates;
    private readonly TradePolicy _policy;

    /// <summary>A solver.</summary>
    /// <param name="setting">The model and its data.</param>
    /// <param name="rates">The average rates that move.</param>
    /// <param name="elasticity">The trade elasticity, where the model has a single one.</param>
    public RateSolver(TradeSetting setting, PairRates rates, double elasticity)
    {
        (_setting, _rates) = (setting, rates);
        Model = setting.OpenModel(elasticity);
        _policy = new TradePolicy(Model.Baseline.World);
    }

    /// <summary>The model, at the equilibrium last asked for.</summary>
    public ITradeModel Model { get; }

    /// <summary>The model at some rates, solved from the baseline, so that the answer hangs on the rates alone.</summary>
    /// <param name="averages">Average additional rates, as fractions.</param>
    public ITradeModel At(ReadOnlySpan<double> averages)
    {
        for (var pair = 0; pair < _rates.Pairs.Length; pair++)
        {
            var flow = _rates.Pairs[pair];
            _policy.AddTariff(_setting.RegionOfSide[flow.Exporter], _setting.RegionOfSide[flow.Importer], averages[pair]);
        }

        Model.Solve(_policy);
        return Model;
    }
}

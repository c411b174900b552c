using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Tests.Economy;

/// <summary>The effects behind the worths an economy tells: asked for with one weight at a time.</summary>
internal static class PricedEffects
{
    /// <summary>What moving a list from its rate to another does to each side.</summary>
    public static TradeEffects[] Of(IEconomy economy, ParameterValues values, int sides, double[] rates, int list, double to)
    {
        var (income, exports, revenue) = (Worths(new(1, 0, 0)), Worths(new(0, 1, 0)), Worths(new(0, 0, 1)));
        return [.. Enumerable.Range(0, sides).Select(side => new TradeEffects(income[side], exports[side], revenue[side]))];

        double[] Worths(TradeWeights weights)
        {
            economy.Begin(values, Enumerable.Repeat(weights, sides).ToArray());
            var worths = new double[sides];
            economy.Hold(rates);
            economy.PriceChange(list, rates[list], to, worths);
            return worths;
        }
    }
}

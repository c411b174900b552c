namespace TradeTalks.Sim.Economy;

/// <summary>What a change of tariffs does to one side, USD bn a year, gains positive.</summary>
/// <param name="RealIncome">Change of real income: consumers' and producers' surplus and revenue together.</param>
/// <param name="Exports">Change of the value of exports at the border.</param>
/// <param name="Revenue">Change of tariff revenue.</param>
public readonly record struct TradeEffects(double RealIncome, double Exports, double Revenue)
{
    /// <summary>Both effects together.</summary>
    public static TradeEffects operator +(TradeEffects left, TradeEffects right) =>
        new(left.RealIncome + right.RealIncome, left.Exports + right.Exports, left.Revenue + right.Revenue);

    /// <summary>The first effect without the second.</summary>
    public static TradeEffects operator -(TradeEffects left, TradeEffects right) =>
        new(left.RealIncome - right.RealIncome, left.Exports - right.Exports, left.Revenue - right.Revenue);
}

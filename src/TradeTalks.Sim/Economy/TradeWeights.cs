namespace TradeTalks.Sim.Economy;

/// <summary>How much effects of trade on a side count with its government.</summary>
/// <param name="RealIncome">Weight of a dollar of real income.</param>
/// <param name="Exports">Weight of a dollar of exports.</param>
/// <param name="Revenue">Weight of a dollar of tariff revenue, beyond its part in real income.</param>
public readonly record struct TradeWeights(double RealIncome, double Exports, double Revenue)
{
    /// <summary>What effects are worth to the government, in the unit of the effects.</summary>
    public double Of(in TradeEffects effects) => (RealIncome * effects.RealIncome) + (Exports * effects.Exports) + (Revenue * effects.Revenue);
}

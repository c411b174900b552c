namespace TradeTalks.Sim.Economy.Markets;

/// <summary>What a policy does to one region against the baseline. Money at constant world factor income.</summary>
/// <param name="RealIncomePercent">Change of real income, per cent.</param>
/// <param name="RealIncomeChange">The same in money of the baseline, USD bn a year.</param>
/// <param name="RealWagePercent">Change of the real wage, per cent.</param>
/// <param name="WagePercent">Change of the wage, per cent.</param>
/// <param name="ConsumerPricePercent">Change of consumer prices, per cent.</param>
/// <param name="Spending">Spending at consumer prices, USD bn a year.</param>
/// <param name="Revenue">Tariff revenue, USD bn a year.</param>
/// <param name="RevenueChange">Its change, USD bn a year.</param>
/// <param name="Exports">Exports net of tariffs, USD bn a year.</param>
/// <param name="ExportsChange">Their change, USD bn a year.</param>
/// <param name="Imports">Imports net of tariffs, USD bn a year.</param>
/// <param name="ImportsChange">Their change, USD bn a year.</param>
public readonly record struct RegionOutcome(
    double RealIncomePercent,
    double RealIncomeChange,
    double RealWagePercent,
    double WagePercent,
    double ConsumerPricePercent,
    double Spending,
    double Revenue,
    double RevenueChange,
    double Exports,
    double ExportsChange,
    double Imports,
    double ImportsChange)
{
    /// <summary>The outcome of a region in the last equilibrium of a model.</summary>
    public static RegionOutcome Of(ITradeModel model, int region)
    {
        var baseline = model.Baseline;
        var world = baseline.World;
        var (exports, imports) = Trade(model, region);
        var (income, wage, prices, revenue) = (model.RealIncome(region), model.Wage(region), model.ConsumerPrices(region), model.Revenue(region));
        return new RegionOutcome(
            100 * (income - 1),
            (income - 1) * model.IncomeBefore(region),
            100 * ((wage / prices) - 1),
            100 * (wage - 1),
            100 * (prices - 1),
            model.Spending(region),
            revenue,
            revenue - baseline.Revenue[region],
            exports,
            exports - world.Exports(region),
            imports,
            imports - world.Imports(region));
    }

    private static (double Exports, double Imports) Trade(ITradeModel model, int region)
    {
        var (exports, imports) = (0.0, 0.0);
        for (var other = 0; other < model.Baseline.World.Regions.Length; other++)
        {
            if (other == region)
                continue;
            exports += model.Flow(region, other);
            imports += model.Flow(other, region);
        }

        return (exports, imports);
    }
}

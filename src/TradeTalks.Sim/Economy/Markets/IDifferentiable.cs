namespace TradeTalks.Sim.Economy.Markets;

/// <summary>A trade model that also tells, exactly, how its last equilibrium moves with tariffs.</summary>
public interface IDifferentiable : ITradeModel
{
    /// <summary>Moves the tariffs of some flows together and finds the slopes of everything at the last equilibrium.</summary>
    /// <param name="cells">Places of the flows in the order of the world's grid; all their tariffs rise by the same.</param>
    public void Differentiate(ReadOnlySpan<int> cells);

    /// <summary>Slope of the logarithm of a region's real income, per unit (1 = 100 points) of tariff.</summary>
    public double LogRealIncomeSlope(int region);

    /// <summary>Slope of a region's tariff revenue, USD bn a year per unit of tariff.</summary>
    public double RevenueSlope(int region);

    /// <summary>Slope of a region's exports, USD bn a year per unit of tariff.</summary>
    public double ExportsSlope(int region);
}

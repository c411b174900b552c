namespace TradeTalks.Sim.Economy.Markets;

/// <summary>A trade model that tells the slopes of one number by all tariffs at once, at the cost of about one direction: for governments with hundreds of tariffs.</summary>
public interface IGradient : IDifferentiable
{
    /// <summary>Starts a new number: nothing counts in it yet.</summary>
    public void CountNothing();

    /// <summary>Lets the logarithm of a region's real income at the last equilibrium count in the number.</summary>
    /// <param name="region">Index of the region.</param>
    /// <param name="weight">How much it counts.</param>
    public void CountLogRealIncome(int region, double weight);

    /// <summary>The slopes of the number at the last equilibrium.</summary>
    /// <param name="slopes">Receives one for the tariff on each flow, in the order of the world's grid, per unit (1 = 100 points) of tariff.</param>
    public void FillSlopes(Span<double> slopes);
}

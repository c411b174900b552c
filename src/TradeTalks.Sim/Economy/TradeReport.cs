namespace TradeTalks.Sim.Economy;

/// <summary>What tariffs have done to the world between two moments, USD bn a year.</summary>
/// <param name="sides">How many sides there are.</param>
/// <param name="regions">How many regions are reported: the sides first, then third regions.</param>
/// <param name="flows">How many flows of trade between the sides there are.</param>
public sealed class TradeReport(int sides, int regions, int flows)
{
    /// <summary>Change of real income of each region.</summary>
    public double[] RealIncome { get; } = new double[regions];

    /// <summary>Change of tariff revenue of each side.</summary>
    public double[] Revenue { get; } = new double[sides];

    /// <summary>For each flow, what its importer buys more from third regions: trade diverted; zero where the model knows none.</summary>
    public double[] Diverted { get; } = new double[flows];

    /// <summary>Sets everything to zero.</summary>
    public void Clear()
    {
        Array.Clear(RealIncome);
        Array.Clear(Revenue);
        Array.Clear(Diverted);
    }

    /// <summary>Takes over another report of the same scenario.</summary>
    public void CopyFrom(TradeReport other)
    {
        other.RealIncome.CopyTo(RealIncome, 0);
        other.Revenue.CopyTo(Revenue, 0);
        other.Diverted.CopyTo(Diverted, 0);
    }
}

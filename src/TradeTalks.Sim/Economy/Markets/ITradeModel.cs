using TradeTalks.Sim.Economy.Equations;

namespace TradeTalks.Sim.Economy.Markets;

/// <summary>A world economy that answers what a policy does to every region. One object serves one thread.</summary>
/// <remarks>Only real incomes, real wages and shares are free of the numeraire; all other values are stated at constant world factor income.</remarks>
public interface ITradeModel
{
    /// <summary>What changes are measured against.</summary>
    public TradeBaseline Baseline { get; }

    /// <summary>Finds the equilibrium of a policy, starting from the baseline, so that the answer does not depend on what was asked before.</summary>
    /// <exception cref="NoEquilibriumException">None was found; the message names the policy.</exception>
    public void Solve(TradePolicy policy);

    /// <summary>Finds the equilibrium of a policy, starting from the last one: faster, the same to the tolerance but not to the bit.</summary>
    /// <exception cref="NoEquilibriumException">None was found; the message names the policy.</exception>
    public void SolveWarm(TradePolicy policy);

    /// <summary>The income real income is measured by, before, USD bn a year.</summary>
    public double IncomeBefore(int region);

    /// <summary>Real income of a region, new over old.</summary>
    public double RealIncome(int region);

    /// <summary>Wage of a region, new over old, at constant world factor income.</summary>
    public double Wage(int region);

    /// <summary>Consumer prices of a region, new over old, at constant world factor income.</summary>
    public double ConsumerPrices(int region);

    /// <summary>Final spending of a region at consumer prices, USD bn a year.</summary>
    public double Spending(int region);

    /// <summary>Tariff revenue of a region, USD bn a year.</summary>
    public double Revenue(int region);

    /// <summary>One flow of all sectors together, net of tariffs, USD bn a year.</summary>
    public double Flow(int exporter, int importer);
}

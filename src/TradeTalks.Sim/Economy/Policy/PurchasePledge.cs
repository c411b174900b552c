using MathNet.Numerics.RootFinding;
using TradeTalks.Sim.Economy.Markets;

namespace TradeTalks.Sim.Economy.Policy;

/// <summary>A promise to buy more from a partner, carried out by a lower net tariff on its goods; below zero the buyer's treasury pays.</summary>
public static class PurchasePledge
{
    private const double LowestTariff = -0.95;
    private const double Accuracy = 1e-13;
    private const int MostRounds = 200;

    /// <summary>The net tariff at which a buyer imports more from a seller than at its agreed tariff.</summary>
    /// <param name="model">The economy; left at the equilibrium found.</param>
    /// <param name="policy">The agreed tariffs; the buyer's tariff on the seller is changed to the net tariff.</param>
    /// <param name="seller">Index of the region that sells.</param>
    /// <param name="buyer">Index of the region that buys.</param>
    /// <param name="extraImports">Imports beyond those at the agreed tariffs, net of tariffs, USD bn a year; not negative.</param>
    /// <returns>The net tariff, as a fraction; with several sectors what it adds to each.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Even a net tariff of -95 per cent does not bring so much.</exception>
    public static double NetTariff(ITradeModel model, TradePolicy policy, int seller, int buyer, double extraImports)
    {
        var lever = TariffLever.On(policy.World, seller, buyer, isAddition: policy.World.Sectors.Length > 1);
        var agreed = lever.ValueIn(policy);
        model.Solve(policy);
        var wanted = model.Flow(seller, buyer) + extraImports;
        if (extraImports == 0)
            return agreed;
        if (Excess(LowestTariff) < 0)
            throw new ArgumentOutOfRangeException(nameof(extraImports), extraImports, "No net tariff above -95 per cent brings so many imports.");
        var net = Brent.FindRoot(Excess, LowestTariff, agreed, Accuracy, MostRounds);
        Excess(net);
        return net;

        double Excess(double tariff)
        {
            lever.Set(policy, tariff);
            model.SolveWarm(policy);
            return model.Flow(seller, buyer) - wanted;
        }
    }
}

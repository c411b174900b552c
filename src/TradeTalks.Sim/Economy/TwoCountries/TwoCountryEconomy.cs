using TradeTalks.Sim.Economy.Equations;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Economy.TwoCountries;

/// <summary>A home and a foreign country, goods told apart by origin, balanced trade, no tariffs before: one equation in the wage of home over foreign.</summary>
/// <remarks>Small enough for closed forms: against a partner without tariffs the best tariff is one over elasticity times the partner's share of own goods. Source: Gros (1987), Journal of International Economics 23.</remarks>
/// <param name="homeIncome">Factor income of home before, any unit.</param>
/// <param name="foreignIncome">Factor income of foreign before, the same unit.</param>
/// <param name="trade">What each buys from the other before, the same unit.</param>
/// <param name="elasticity">Trade elasticity, positive.</param>
public sealed class TwoCountryEconomy(double homeIncome, double foreignIncome, double trade, double elasticity)
{
    private const double WidestLog = 20;
    private const int MostRounds = 200;

    private readonly double _homeImportShare = trade / homeIncome;
    private readonly double _foreignImportShare = trade / foreignIncome;

    /// <summary>The equilibrium of two tariffs.</summary>
    /// <param name="homeTariff">Tariff of home on foreign goods, as a fraction above -1.</param>
    /// <param name="foreignTariff">Tariff of foreign on home goods, as a fraction above -1.</param>
    /// <exception cref="NoEquilibriumException">None was found.</exception>
    public TwoCountryOutcome Solve(double homeTariff, double foreignTariff)
    {
        var (low, high) = (-WidestLog, WidestLog);
        for (var round = 0; round < MostRounds && high - low > 0; round++)
        {
            var middle = low + ((high - low) / 2);
            if (middle == low || middle == high)
                break;
            if (HomeSurplus(middle, homeTariff, foreignTariff) > 0)
                low = middle;
            else
                high = middle;
        }

        var (wage, home, foreign) = Markets(low, homeTariff, foreignTariff);
        if (!double.IsFinite(home.Price + foreign.Price) || high >= WidestLog || low <= -WidestLog)
            throw new NoEquilibriumException($"No equilibrium was found for tariffs of {homeTariff} and {foreignTariff}.");
        return new TwoCountryOutcome(wage, home.Spending / home.Price, foreign.Spending / foreign.Price, home.ImportShare, foreign.ImportShare);
    }

    /// <summary>Exports less imports of home at a wage; falls with the wage.</summary>
    private double HomeSurplus(double logWage, double homeTariff, double foreignTariff)
    {
        var (_, home, foreign) = Markets(logWage, homeTariff, foreignTariff);
        return (foreign.ImportShare * foreign.Spending * foreignIncome / (1 + foreignTariff)) - (home.ImportShare * home.Spending * homeIncome / (1 + homeTariff));
    }

    private (double Wage, Side Home, Side Foreign) Markets(double logWage, double homeTariff, double foreignTariff)
    {
        var wage = PortableMath.Exp(logWage);
        var home = Side.Of(_homeImportShare, PortableMath.Exp(-elasticity * logWage), PortableMath.Pow(1 + homeTariff, -elasticity), wage, homeTariff, elasticity);
        var foreign = Side.Of(_foreignImportShare, 1, PortableMath.Pow(1 + foreignTariff, -elasticity) * PortableMath.Exp(-elasticity * logWage), 1, foreignTariff, elasticity);
        return (wage, home, foreign);
    }

    private readonly record struct Side(double ImportShare, double Spending, double Price)
    {
        public static Side Of(double importShare, double own, double imported, double wage, double tariff, double elasticity)
        {
            var weight = ((1 - importShare) * own) + (importShare * imported);
            var share = importShare * imported / weight;
            var spending = wage / (1 - (tariff / (1 + tariff) * share));
            return new Side(share, spending, PortableMath.Pow(weight, -1 / elasticity));
        }
    }
}

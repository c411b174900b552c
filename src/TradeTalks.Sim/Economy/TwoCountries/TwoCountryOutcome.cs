namespace TradeTalks.Sim.Economy.TwoCountries;

/// <summary>The equilibrium of two countries.</summary>
/// <param name="RelativeWage">Wage of home over wage of foreign, new over old.</param>
/// <param name="HomeRealIncome">Real income of home, new over old.</param>
/// <param name="ForeignRealIncome">Real income of foreign, new over old.</param>
/// <param name="HomeImportShare">Share of foreign goods in home's spending.</param>
/// <param name="ForeignImportShare">Share of home goods in foreign's spending.</param>
public readonly record struct TwoCountryOutcome(
    double RelativeWage, double HomeRealIncome, double ForeignRealIncome, double HomeImportShare, double ForeignImportShare);

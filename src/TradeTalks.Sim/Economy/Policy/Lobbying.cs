namespace TradeTalks.Sim.Economy.Policy;

/// <summary>How much politics at home moves the tariff of a sector, where lobbies give to a government that weighs what they give against welfare.</summary>
/// <remarks>Sources: Grossman and Helpman (1994), American Economic Review 84:833, for a small country; (1995), Journal of Political Economy 103:675, for a trade war and for trade talks.</remarks>
/// <param name="Organised">1 if the sector has a lobby, 0 if not (I).</param>
/// <param name="OrganisedShare">Share of voters who have a lobby of any sector, 0 to 1 (aL).</param>
/// <param name="WelfareWeight">What a dollar of welfare counts against a dollar given, not negative (a).</param>
/// <param name="OutputOverSlope">The sector's output over domestic price times the slope of import demand, X / (p M'); negative.</param>
public readonly record struct Lobbying(double Organised, double OrganisedShare, double WelfareWeight, double OutputOverSlope)
{
    /// <summary>Weight of the sector's profits beyond that in welfare: (I - aL) / (a + aL); negative for sectors without a lobby.</summary>
    public double Weight => (Organised - OrganisedShare) / (WelfareWeight + OrganisedShare);

    /// <summary>The tariff rate of a country too small to move world prices, as a fraction: -(I - aL) / (a + aL) X / (p M'). Below 0 it is a subsidy.</summary>
    public double SmallCountryTariff => -Weight * OutputOverSlope;

    /// <summary>The tariff rate of a large country in a trade war, as a fraction: politics, and the terms of trade.</summary>
    /// <param name="foreignSupplyElasticity">Elasticity of foreign export supply, above 0.</param>
    public double TradeWarTariff(double foreignSupplyElasticity) => SmallCountryTariff + (1 / foreignSupplyElasticity);

    /// <summary>By how much the tariff rate of one country exceeds that of the other when talks have settled them, as a fraction. Talks take the terms of trade out of tariffs; only the difference is settled, the rest goes by other payments.</summary>
    /// <param name="home">One country.</param>
    /// <param name="foreign">The other.</param>
    public static double NegotiatedGap(Lobbying home, Lobbying foreign) => home.SmallCountryTariff - foreign.SmallCountryTariff;
}

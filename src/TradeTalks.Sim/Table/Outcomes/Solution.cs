namespace TradeTalks.Sim.Table.Outcomes;

/// <summary>The outcomes theory singles out, each by what it makes largest.</summary>
public enum Solution
{
    /// <summary>The product of the gains, each raised to the weight of its party. Source: Nash (1950), Econometrica 18:155; weights: Kalai (1977), International Journal of Game Theory 6:129; Roth (1979).</summary>
    Nash,

    /// <summary>The smallest relative gain. Source: Kalai and Smorodinsky (1975), Econometrica 43:513.</summary>
    KalaiSmorodinsky,

    /// <summary>The smallest gain. Source: Kalai (1977), Econometrica 45:1623.</summary>
    Egalitarian,

    /// <summary>The sum of the utilities.</summary>
    Utilitarian,

    /// <summary>The sum of the relative gains.</summary>
    RelativeUtilitarian,
}

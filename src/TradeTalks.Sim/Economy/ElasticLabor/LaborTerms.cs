using System.Collections.Immutable;

namespace TradeTalks.Sim.Economy.ElasticLabor;

/// <summary>What governments do with tariff revenue.</summary>
public enum RevenueUse
{
    /// <summary>Every household gets the same sum.</summary>
    LumpSum,

    /// <summary>It lowers the tax on wages.</summary>
    WageTaxRelief,
}

/// <summary>The numbers of an economy with elastic labour supply.</summary>
/// <remarks>Source of the form: Ignatenko, Lashkaripour, Macedoni and Simonovska (2025), Journal of International Economics 157, 104138.</remarks>
/// <param name="Elasticity">Trade elasticity, positive.</param>
/// <param name="LaborSupply">Per cent by which labour supply rises with one per cent of the real wage; not negative.</param>
/// <param name="Scale">Per cent by which cost falls with one per cent more labour; not negative.</param>
/// <param name="LocalShares">For each region the share of its purchases that pays its own workers, wherever the goods come from; 0 to below 1.</param>
/// <param name="PassThrough">For each region the exponent of one plus the tariff in consumer prices; 1 is full pass-through without scale effects.</param>
/// <param name="Use">What is done with revenue.</param>
public sealed record LaborTerms(
    double Elasticity, double LaborSupply, double Scale, ImmutableArray<double> LocalShares, ImmutableArray<double> PassThrough, RevenueUse Use)
{
    /// <summary>Pass-through from the firms' own and the entry of firms: (1 + theta) / ((1 - local share) theta) - 1 / theta + firms' own - 1.</summary>
    /// <param name="localShare">The region's <see cref="LocalShares"/>.</param>
    /// <param name="theta">Shape of the distribution of firms' productivity; positive.</param>
    /// <param name="ownPassThrough">Pass-through of one firm; 1 is full.</param>
    public static double PassThroughOf(double localShare, double theta, double ownPassThrough = 1) =>
        ((1 + theta) / ((1 - localShare) * theta)) - (1 / theta) + ownPassThrough - 1;
}

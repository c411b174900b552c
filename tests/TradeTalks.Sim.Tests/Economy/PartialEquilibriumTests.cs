using System.Collections.Immutable;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;

namespace TradeTalks.Sim.Tests.Economy;

public sealed class PartialEquilibriumTests
{
    /// <summary>505.6 bn taxed at 3.1 and then 21 %, elasticity 2.53: the net effect computed by hand in two ways for both pass-throughs.</summary>
    [TestCase(0.0, -18.9)]
    [TestCase(0.25, 14.7)]
    public void Pass_through_decides_the_sign_of_the_importers_gain(double supply, double expected)
    {
        var (importer, _) = Economy(2.53, supply).Price(505.6, 0.031, 0.179);
        Assert.That(importer.RealIncome, Is.EqualTo(expected).Within(0.05));
    }

    /// <summary>The first estimate of 2018 in Fajgelbaum et al. (2019) is a net loss of 7.2 bn; constant elasticities with full pass-through give 7.6.</summary>
    [Test]
    public void The_tariffs_of_2018_cost_the_United_States_about_seven_billion()
    {
        var (importer, _) = Economy(2.53, 0).Price(303, 0.026, 0.14);
        Assert.That(importer.RealIncome, Is.EqualTo(-7.6).Within(0.05));
    }

    [TestCase(0.1)]
    [TestCase(0.5)]
    public void The_optimal_tariff_is_the_inverse_elasticity_of_export_supply(double supply)
    {
        var economy = Economy(3, supply);
        double Gain(double tariff) => economy.Price(100, 0, tariff).Importer.RealIncome;
        Assert.That(Gain(supply), Is.GreaterThan(Gain(supply - 0.001)));
        Assert.That(Gain(supply), Is.GreaterThan(Gain(supply + 0.001)));
    }

    [TestCase(0.5, 0.0)]
    [TestCase(1.0, 0.3)]
    [TestCase(2.53, 0.1)]
    public void Consumer_loss_is_the_area_under_the_demand_curve(double demand, double supply)
    {
        const double Coverage = 100;
        const double Base = 0.05;
        const double Rate = 0.25;
        const int Slices = 200_000;
        var insidePrice = Math.Exp(Math.Log((1 + Base + Rate) / (1 + Base)) / (1 + (supply * demand)));
        var area = 0.0;
        for (var slice = 0; slice < Slices; slice++)
        {
            var price = 1 + ((insidePrice - 1) * (slice + 0.5) / Slices);
            area += Coverage * (1 + Base) * Math.Exp(-demand * Math.Log(price)) * (insidePrice - 1) / Slices;
        }

        var (importer, _) = Economy(demand, supply).Price(Coverage, Base, Rate);
        Assert.That(importer.RealIncome - importer.Revenue, Is.EqualTo(-area).Within(1e-8 * area));
    }

    [Test]
    public void No_change_of_the_rate_changes_nothing()
    {
        var (importer, exporter) = Economy(2.53, 0.2).Price(250, 0.031, 0);
        Assert.That(importer.RealIncome, Is.Zero.Within(1e-12));
        Assert.That(importer.Revenue, Is.Zero.Within(1e-12));
        Assert.That(exporter.Exports, Is.Zero.Within(1e-12));
    }

    [Test]
    public void A_change_of_one_list_leaves_third_sides_alone()
    {
        var economy = Economy(2.53, 0);
        var effects = PricedEffects.Of(economy, Values(2.53, 0), 3, [0.1, 0.2], 1, 0.3);
        Assert.That(effects[2], Is.EqualTo(default(TradeEffects)));
        Assert.That(effects[0].RealIncome, Is.Negative);
        Assert.That(effects[1].Exports, Is.Negative);
    }

    private static PartialEquilibrium Economy(double demand, double supply)
    {
        ImmutableArray<TariffList> lists = [new("a", 0, 1, 100, 0.1, [], [], []), new("b", 0, 1, 200, 0.2, [], [], [])];
        var economy = new PartialEquilibrium(lists, [new TradeFlow(1, 0, 500, 0.03)], 3);
        economy.Begin(Values(demand, supply), [default, default, default]);
        return economy;
    }

    private static ParameterValues Values(double demand, double supply)
    {
        var values = new double[EconomyParameters.Catalogue.All.Length];
        values[EconomyParameters.ImportElasticity.Index] = demand;
        values[EconomyParameters.SupplyElasticity.Index] = supply;
        return new ParameterValues(values, 0);
    }
}

using CsCheck;
using TradeTalks.Sim.Economy.Armington;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Policy;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Tests.Economy.Policy;

/// <summary>What theory says about tariffs that are best, Nash, agreed on or given by a formula.</summary>
public sealed class PolicyTheoryTests
{
    private const double Sharp = 1e-14;
    private const int Worlds = 15;

    /// <summary>Against a partner without tariffs the best tariff is one over elasticity times the partner's share of own goods, at the optimum. Source: Gros (1987).</summary>
    [TestCase(2.5)]
    [TestCase(4)]
    [TestCase(6)]
    public void The_best_tariff_of_two_countries_is_that_of_Gros(double elasticity)
    {
        var economy = TwoCountries(elasticity);
        var world = economy.Baseline.World;
        var found = Game(economy).Optimal(Government.Against(world, 0, 1));
        economy.Solve(found.ApplyTo(new TradePolicy(world)));
        Assert.That(found.Values[0], Is.EqualTo(1 / (elasticity * economy.Flow(1, 1) / economy.Spending(1))).Within(1e-8));
    }

    /// <summary>A partner that collects tariffs spends them too: its demand is more elastic by one over what its spending leaves to sellers, so the tariff of Gros falls by the partner's share of revenue.</summary>
    [Test]
    public void Nash_tariffs_of_two_countries_have_a_closed_form()
    {
        const double Elasticity = 4;
        var economy = TwoCountries(Elasticity);
        var world = economy.Baseline.World;
        var nash = Game(economy).Nash([Government.Against(world, 0, 1), Government.Against(world, 1, 0)]);
        economy.Solve(nash.ApplyTo(new TradePolicy(world)));
        foreach (var (own, partner) in ((int, int)[])[(0, 1), (1, 0)])
        {
            var expected = (economy.Spending(partner) - economy.Revenue(partner)) / (Elasticity * economy.Flow(partner, partner));
            Assert.That(nash.Values[own], Is.EqualTo(expected).Within(1e-8));
        }
    }

    /// <summary>The formula of Lashkaripour (2021) leaves out how the partner's revenue answers, so it errs by about the partner's share of revenue.</summary>
    [Test]
    public void The_formula_comes_close_to_the_Nash_tariffs_of_two_countries()
    {
        var economy = TwoCountries(4);
        var world = economy.Baseline.World;
        var nash = Game(economy).Nash([Government.Against(world, 0, 1), Government.Against(world, 1, 0)]);
        var formula = FormulaTariffs.Find(economy);
        Assert.That(formula.IsConverged);
        economy.Solve(nash.ApplyTo(new TradePolicy(world)));
        foreach (var (own, partner) in ((int, int)[])[(0, 1), (1, 0)])
        {
            var share = economy.Revenue(partner) / economy.Spending(partner);
            Assert.That(formula.Values[own] / nash.Values[own], Is.InRange(1, 1 + (2 * share)));
        }
    }

    [Test]
    public void At_Nash_tariffs_nobody_gains_by_moving_alone() => RandomWorlds.Cases(3, 4, 2).Sample(each =>
    {
        const double Move = 0.01;
        var economy = ArmingtonEconomy.Open(each.World, each.Elasticities, Closure.Balanced, Sharp);
        var world = economy.Baseline.World;
        Government[] all = [.. Enumerable.Range(0, world.Regions.Length).Select(region => new Government(region, [TariffLever.OnEverybody(world, region)], Aim.RealIncome))];
        var nash = Game(economy).Nash([.. all]);
        Assert.That(nash.IsConverged);
        foreach (var government in all)
        {
            foreach (var move in (double[])[-Move, Move])
            {
                var policy = nash.ApplyTo(new TradePolicy(world));
                economy.Solve(policy);
                var before = economy.RealIncome(government.Region);
                government.Levers[0].Set(policy, nash.Values[government.Region] + move);
                economy.Solve(policy);
                Assert.That(economy.RealIncome(government.Region), Is.LessThan(before));
            }
        }
    }, iter: Worlds, threads: 1);

    [Test]
    public void Equal_countries_agree_on_free_trade()
    {
        var world = new World([new Region("A", "A"), new Region("B", "B")], [new Sector("ALL", "All goods", true)], [80, 20, 20, 80], [0, 0.1, 0.1, 0]);
        var economy = ArmingtonEconomy.Open(world, [5], Closure.Balanced, Sharp);
        var (first, second) = (Government.Against(world, 0, 1), Government.Against(world, 1, 0));
        var threat = new TradePolicy(economy.Baseline.World).SetTariff(0, 1, 0.4).SetTariff(1, 0, 0.4);
        foreach (var found in (TariffSearch[])[Game(economy).Cooperative([first, second], threat), Game(economy).NashBargain(first, second, threat)])
        {
            economy.Solve(found.ApplyTo(new TradePolicy(economy.Baseline.World)));
            var product = (1 + found.Values[0]) * (1 + found.Values[1]);
            Assert.That(product, Is.EqualTo(1).Within(1e-7), "two tariffs act through their product: free trade is where it is one");
            Assert.That(economy.RealIncome(0), Is.EqualTo(economy.RealIncome(1)).Within(1e-9));
        }
    }

    [Test]
    public void A_government_that_counts_exports_sets_a_lower_tariff_and_one_that_counts_revenue_a_higher_one()
    {
        var economy = TwoCountries(4);
        var world = economy.Baseline.World;
        double Best(Aim aim) => Game(economy).Optimal(new Government(0, [TariffLever.On(world, 1, 0)], aim)).Values[0];
        var plain = Best(Aim.RealIncome);
        Assert.That(Best(Aim.Weighted(1, 0, 0)), Is.EqualTo(plain).Within(1e-7));
        Assert.That(Best(Aim.Weighted(1, 0.5, 0)), Is.LessThan(plain - 0.01));
        Assert.That(Best(Aim.Weighted(1, 0, 0.5)), Is.GreaterThan(plain + 0.01));
    }

    private static TariffGame Game(ArmingtonEconomy economy) => new(economy, new TradePolicy(economy.Baseline.World), TariffBounds.Wide);

    private static ArmingtonEconomy TwoCountries(double elasticity)
    {
        var world = new World([new Region("H", "Home"), new Region("F", "Foreign")], [new Sector("ALL", "All goods", true)], [90, 8, 8, 60], [0, 0, 0, 0]);
        return ArmingtonEconomy.Open(world, [elasticity], Closure.Balanced, Sharp);
    }
}

using System.Text.Json;
using TradeTalks.Sim.Economy.Armington;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Policy;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Tests.Economy.Policy;

/// <summary>Games between the United States and China, and bargains of several pairs, against reference values computed by another program.</summary>
public sealed class FlagshipGameTests
{
    private const double TariffTolerance = 1e-8;
    private const double Sharp = 1e-14;
    private const int America = 0;
    private const int China = 1;

    private static JsonElement Reference => ValidationData.Json("trade/reference/flagship2017_onesector.json");

    [TestCase(2.5, Closure.Balanced)]
    [TestCase(4, Closure.Balanced)]
    [TestCase(6, Closure.Balanced)]
    [TestCase(2.5, Closure.FixedTransfers)]
    [TestCase(4, Closure.FixedTransfers)]
    [TestCase(6, Closure.FixedTransfers)]
    public void Nash_and_bargained_tariffs_agree_with_the_reference(double elasticity, Closure closure)
    {
        var expected = Reference.GetProperty("bilateral_game_USA_CHN").GetProperty($"{(closure == Closure.Balanced ? "balanced" : "fixed")} eps {elasticity}");
        var (economy, game) = Open(elasticity, closure, TariffBounds.Wide);
        var world = economy.Baseline.World;
        var (american, chinese) = Pair(world);
        var nash = game.Nash([american, chinese]);
        AssertTariffs(nash, expected.GetProperty("nash_tariffs"));
        AssertIncomes(economy, nash.ApplyTo(new TradePolicy(world)), expected.GetProperty("welfare_at_nash_pct"));
        var war = new TradePolicy(world).SetTariff(China, America, 0.21).SetTariff(America, China, 0.218);
        AssertIncomes(economy, war, expected.GetProperty("welfare_at_21_21p8_pct"));
        AssertIncomes(economy, new TradePolicy(world).SetTariff(China, America, 0).SetTariff(America, China, 0), expected.GetProperty("welfare_at_0_0_pct"));
        AssertBargain(economy, game.NashBargain(american, chinese, war), expected.GetProperty("nash_bargain_threat_21_21p8"));
        AssertBargain(economy, game.NashBargain(american, chinese, nash.ApplyTo(new TradePolicy(world))), expected.GetProperty("nash_bargain_threat_nash"));
    }

    [TestCase(2.5)]
    [TestCase(4)]
    [TestCase(6)]
    public void The_best_uniform_tariff_agrees_with_the_reference(double elasticity)
    {
        var expected = Reference.GetProperty("bilateral_game_USA_CHN").GetProperty($"balanced eps {elasticity}").GetProperty("usa_optimal_uniform_tariff").GetDouble();
        var found = BestUniform(elasticity, Closure.Balanced);
        Assert.That(found.IsConverged);
        Assert.That(found.Values[0], Is.EqualTo(expected).Within(TariffTolerance));
        Assert.That(found.AtBounds, Is.Empty);
    }

    [Test]
    public void With_fixed_transfers_the_best_uniform_tariff_runs_into_its_bound() =>
        Assert.That(BestUniform(4, Closure.FixedTransfers).AtBounds, Is.EqualTo(["all>USA"]));

    /// <summary>The closure of the flagship starts from the flows of the data, and large tariffs do not pay (docs/adr/0006-economy-closure.md).</summary>
    [Test]
    public void Trade_linked_borrowing_keeps_the_flows_and_an_inner_best_tariff()
    {
        var world = ReferenceWorlds.Flagship();
        var (economy, _) = Open(4, Closure.TradeLinked, TariffBounds.Wide);
        Assert.That(economy.Baseline.World.Flow(China, America), Is.EqualTo(world.Flow(China, America)));
        Assert.That(economy.Baseline.World.Flow(America, China), Is.EqualTo(world.Flow(America, China)));
        var found = BestUniform(4, Closure.TradeLinked);
        Assert.That(found.IsConverged);
        Assert.That(found.Values[0], Is.InRange(0.1, 0.5));
    }

    [Test]
    public void Equal_gains_agree_with_the_reference()
    {
        var expected = Reference.GetProperty("equal_gain_point_USA_CHN").GetProperty("balanced eps 4");
        var (economy, game) = Open(4, Closure.Balanced, TariffBounds.Wide);
        var world = economy.Baseline.World;
        var threat = new TradePolicy(world).SetTariff(China, America, 0.21).SetTariff(America, China, 0.218);
        var (american, chinese) = Pair(world);
        var found = game.Cooperative([american, chinese], threat);
        AssertTariffs(found, expected.GetProperty("tariffs"));
        var before = game.LevelsAt([american, chinese], threat);
        var after = game.LevelsAt([american, chinese], found.ApplyTo(new TradePolicy(world)));
        foreach (var side in (int[])[America, China])
            Assert.That(100 * ((after[side] / before[side]) - 1), Is.EqualTo(expected.GetProperty("equal_gain_over_threat_pct").GetDouble()).Within(1e-9));
    }

    [Test]
    public void A_purchase_pledge_agrees_with_the_reference()
    {
        var expected = Reference.GetProperty("purchase_cases")[0].GetProperty("output");
        var (economy, _) = Open(4, Closure.Balanced, TariffBounds.Wide);
        var policy = new TradePolicy(economy.Baseline.World).SetTariff(China, America, 0.193).SetTariff(America, China, 0.203);
        economy.Solve(policy);
        double[] before = [economy.RealIncome(America), economy.RealIncome(China)];
        var revenue = economy.Revenue(China);
        Assert.That(1000 * economy.Flow(America, China), Is.EqualTo(expected.GetProperty("flow_USA_to_CHN_without_musd").GetDouble()).Within(1e-4));
        Assert.That(PurchasePledge.NetTariff(economy, policy, America, China, 20), Is.EqualTo(expected.GetProperty("net_tariff").GetDouble()).Within(TariffTolerance));
        Assert.That(100 * ((economy.RealIncome(America) / before[America]) - 1), Is.EqualTo(expected.GetProperty("welfare_change_vs_no_purchase_pct").GetProperty("USA").GetDouble()).Within(1e-9));
        Assert.That(100 * ((economy.RealIncome(China) / before[China]) - 1), Is.EqualTo(expected.GetProperty("welfare_change_vs_no_purchase_pct").GetProperty("CHN").GetDouble()).Within(1e-9));
        Assert.That(1000 * (economy.Revenue(China) - revenue), Is.EqualTo(expected.GetProperty("buyer_revenue_change_musd").GetDouble()).Within(1e-3));
    }

    [TestCase("three pairs, no negative tariffs")]
    [TestCase("three pairs, first party weight 0.35, lower bound -0.3")]
    public void Bargains_of_several_pairs_agree_with_the_reference(string name)
    {
        var example = Reference.GetProperty("nash_in_nash_small_examples").GetProperty(name);
        var input = example.GetProperty("input");
        var (economy, game) = Open(4, Closure.Balanced, new TariffBounds(input.GetProperty("lower_bound").GetDouble(), 10));
        var world = economy.Baseline.World;
        var pairs = input.GetProperty("pairs").EnumerateArray().Select(pair =>
        {
            var (first, second) = (world.IndexOf(pair[0].GetString()!), world.IndexOf(pair[1].GetString()!));
            return (Government.Against(world, first, second), Government.Against(world, second, first));
        });
        var found = game.NashInNash([.. pairs], input.GetProperty("weight_of_first_party").GetDouble());
        AssertTariffs(found, example.GetProperty("output").GetProperty("tariffs"));
        economy.Solve(found.ApplyTo(new TradePolicy(world)));
        ReferenceCase.AssertAll(example.GetProperty("output"), "welfare_pct", 1e-8, region => 100 * (economy.RealIncome(region) - 1));
    }

    private static (ArmingtonEconomy Economy, TariffGame Game) Open(double elasticity, Closure closure, TariffBounds bounds)
    {
        var economy = ArmingtonEconomy.Open(ReferenceWorlds.Flagship(), [elasticity], closure, Sharp);
        return (economy, new TariffGame(economy, new TradePolicy(economy.Baseline.World), bounds));
    }

    private static (Government American, Government Chinese) Pair(World world) => (Government.Against(world, America, China), Government.Against(world, China, America));

    private static TariffSearch BestUniform(double elasticity, Closure closure)
    {
        var (economy, game) = Open(elasticity, closure, TariffBounds.Wide);
        return game.Optimal(new Government(America, [TariffLever.OnEverybody(economy.Baseline.World, America)], Aim.RealIncome));
    }

    private static void AssertTariffs(TariffSearch found, JsonElement expected)
    {
        Assert.That(found.IsConverged);
        foreach (var tariff in expected.EnumerateObject())
            Assert.That(found.Values[found.Levers.Select(lever => lever.Name).ToList().IndexOf(tariff.Name)], Is.EqualTo(tariff.Value.GetDouble()).Within(TariffTolerance), tariff.Name);
    }

    private static void AssertIncomes(ArmingtonEconomy economy, TradePolicy policy, JsonElement expected)
    {
        economy.Solve(policy);
        Assert.That(100 * (economy.RealIncome(America) - 1), Is.EqualTo(expected.GetProperty("USA").GetDouble()).Within(1e-8));
        Assert.That(100 * (economy.RealIncome(China) - 1), Is.EqualTo(expected.GetProperty("CHN").GetDouble()).Within(1e-8));
    }

    private static void AssertBargain(ArmingtonEconomy economy, TariffSearch found, JsonElement expected)
    {
        Assert.That(found.IsConverged);
        Assert.That(found.Values[0], Is.EqualTo(expected.GetProperty("CHN>USA").GetDouble()).Within(TariffTolerance));
        Assert.That(found.Values[1], Is.EqualTo(expected.GetProperty("USA>CHN").GetDouble()).Within(TariffTolerance));
        AssertIncomes(economy, found.ApplyTo(new TradePolicy(economy.Baseline.World)), expected.GetProperty("welfare_pct"));
    }
}

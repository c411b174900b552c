using CsCheck;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Tests.Economy;

public sealed class WorldPartsTests
{
    [Test]
    public void Two_regions_alone_keep_their_incomes_and_their_trade_with_each_other() =>
        RandomWorlds.Cases(3, 6, 3).Sample(
            each =>
            {
                var part = each.World.Only([2, 0]);
                Assert.That(part.Regions.Select(region => region.Code), Is.EqualTo((string[])["R2", "R0"]));
                Assert.That(part.FactorIncome(0), Is.EqualTo(each.World.FactorIncome(2)).Within(1e-9));
                Assert.That(part.Flow(1, 0), Is.EqualTo(each.World.Flow(0, 2)).Within(1e-12));
                Assert.That(part.AverageTariff(1, 0), Is.EqualTo(each.World.AverageTariff(0, 2)).Within(1e-12));
            },
            seed: "0000KQnYTiR3",
            iter: 50,
            threads: 1);

    [Test]
    public void Regions_taken_together_sell_and_buy_what_they_sold_and_bought() =>
        RandomWorlds.Cases(4, 7, 2).Sample(
            each =>
            {
                var world = each.World;
                var part = world.Apart([1, 0]);
                int[] others = [.. Enumerable.Range(2, world.Regions.Length - 2)];
                Assert.That(part.Regions[2].Code, Is.EqualTo(WorldParts.RestCode));
                Assert.That(part.FactorIncome(2), Is.EqualTo(others.Sum(world.FactorIncome)).Within(1e-9));
                Assert.That(part.Flow(2, 0), Is.EqualTo(others.Sum(other => world.Flow(other, 1))).Within(1e-9));
                Assert.That(part.Revenue(0), Is.EqualTo(world.Revenue(1)).Within(1e-9));
                Assert.That(part.Spending(1), Is.EqualTo(world.Spending(0)).Within(1e-9));
            },
            seed: "0000KQnYTiR3",
            iter: 50,
            threads: 1);

    [Test]
    public void A_single_region_left_over_stays_what_it_is() =>
        RandomWorlds.Cases(3, 3, 1).Sample(each => Assert.That(each.World.Apart([0, 1]), Is.SameAs(each.World)), seed: "0000KQnYTiR3", iter: 3, threads: 1);
}

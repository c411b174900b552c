using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Armington;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Policy;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Tests.Economy.Policy;

/// <summary>Bargains of several pairs at once, by what defines them: each pair's product of gains is at its top, given all other bargains. Source: Horn and Wolinsky (1988).</summary>
public sealed class NashInNashTests
{
    private const double Weight = 0.4;

    [Test]
    public void One_pair_alone_strikes_the_bargain_of_Nash()
    {
        var (economy, game) = Open();
        var world = economy.Baseline.World;
        var pair = Pair(world, "USA", "CHN");
        var alone = game.NashBargain(pair.First, pair.Second, new TradePolicy(world), Weight);
        var found = game.NashInNash([pair], Weight);
        Assert.That(found.IsConverged);
        Assert.That(found.Values, Is.EqualTo(alone.Values).Within(1e-9));
    }

    /// <summary>Weighted slopes of both gains, each over its gain, cancel in both tariffs of every pair; at the lower bound they may point below it.</summary>
    [Test]
    public void Every_pair_meets_the_first_order_condition_of_its_product_given_the_others()
    {
        const double Flat = 1e-4;
        var (economy, game) = Open();
        var world = economy.Baseline.World;
        ImmutableArray<(Government First, Government Second)> pairs = [Pair(world, "USA", "CHN"), Pair(world, "USA", "E27"), Pair(world, "CHN", "E27"), Pair(world, "JPN", "CHN")];
        var found = game.NashInNash(pairs, Weight);
        Assert.That(found.IsConverged);
        for (var pair = 0; pair < pairs.Length; pair++)
        {
            var agreed = found.ApplyTo(new TradePolicy(world));
            var without = found.ApplyTo(new TradePolicy(world));
            ImmutableArray<TariffLever> levers = [.. pairs[pair].First.Levers, .. pairs[pair].Second.Levers];
            foreach (var lever in levers)
                lever.Set(without, lever.ValueIn(new TradePolicy(world)));
            var threat = game.LevelsAt([pairs[pair].First, pairs[pair].Second], without);
            var reached = game.LevelsAt([pairs[pair].First, pairs[pair].Second], agreed);
            var (first, second) = (reached[0] - threat[0], reached[1] - threat[1]);
            Assert.That(first, Is.Positive);
            Assert.That(second, Is.Positive);
            for (var lever = 0; lever < levers.Length; lever++)
            {
                economy.Differentiate(levers[lever].Cells.AsSpan());
                var own = Weight / first * Aim.RealIncome.Slope(economy, pairs[pair].First.Region);
                var other = (1 - Weight) / second * Aim.RealIncome.Slope(economy, pairs[pair].Second.Region);
                var size = Math.Abs(own) + Math.Abs(other);
                if (found.Values[(2 * pair) + lever] > game.Bounds.Lowest)
                    Assert.That((own + other) / size, Is.Zero.Within(Flat), levers[lever].Name);
                else
                    Assert.That(own + other, Is.Negative, levers[lever].Name);
            }
        }
    }

    private static (ArmingtonEconomy Economy, TariffGame Game) Open()
    {
        var economy = ArmingtonEconomy.Open(ReferenceWorlds.Flagship(), [4.0], Closure.Balanced, 1e-13);
        return (economy, new TariffGame(economy, new TradePolicy(economy.Baseline.World), new TariffBounds(-0.3, 10)));
    }

    private static (Government First, Government Second) Pair(World world, string first, string second) =>
        (Government.Against(world, world.IndexOf(first), world.IndexOf(second)), Government.Against(world, world.IndexOf(second), world.IndexOf(first)));
}

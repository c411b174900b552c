using CsCheck;
using TradeTalks.Sim.Economy.Armington;
using TradeTalks.Sim.Economy.Equations;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Tests.Economy.Armington;

/// <summary>What must hold in every equilibrium, whatever the world, the closure and the tariffs.</summary>
public sealed class InvariantTests
{
    private const double Sharp = 1e-14;
    private const int Worlds = 60;

    private static readonly Gen<RandomCase> Cases = RandomWorlds.Cases(2, 6, 3);

    [Test]
    public void Unchanged_tariffs_change_nothing() => Each(Cases, each =>
    {
        var economy = Open(each);
        economy.Solve(new TradePolicy(economy.Baseline.World));
        foreach (var region in Regions(economy))
            Assert.That(economy.RealIncome(region), Is.EqualTo(1).Within(1e-13));
    });

    [Test]
    public void Every_region_spends_what_it_earns_collects_and_borrows() => Each(Cases, each =>
    {
        var economy = Solved(each);
        foreach (var region in Regions(economy))
        {
            var outcome = RegionOutcome.Of(economy, region);
            var earned = (economy.Wage(region) * economy.Baseline.World.FactorIncome(region)) + outcome.Revenue;
            Assert.That(outcome.Spending - earned, Is.EqualTo(outcome.Imports - outcome.Exports).Within(1e-10), $"{each.Closure}");
            if (each.Closure == Closure.Balanced)
                Assert.That(outcome.Imports - outcome.Exports, Is.Zero.Within(1e-10));
        }
    });

    [Test]
    public void It_does_not_matter_which_equation_is_left_out() => Each(Cases, each =>
    {
        var (economy, other) = (Solved(each), Open(each).Dropping(0));
        other.Solve(each.Policy(other.Baseline.World));
        foreach (var region in Regions(economy))
            Assert.That(other.RealIncome(region), Is.EqualTo(economy.RealIncome(region)).Within(1e-12));
    });

    [Test]
    public void It_does_not_matter_in_which_order_regions_stand() => Each(Cases, each =>
    {
        var regions = each.World.Regions.Length;
        var turned = new RandomCase(Turned(each.World), each.Elasticities, each.Closure, [.. Turned(each.World.Grid, each.NewTariffs)]);
        var (economy, other) = (Solved(each), Solved(turned));
        foreach (var region in Regions(economy))
            Assert.That(other.RealIncome(regions - 1 - region), Is.EqualTo(economy.RealIncome(region)).Within(1e-12));
    });

    /// <summary>Source: Arkolakis, Costinot and Rodriguez-Clare (2012): without tariffs the gain is (own share after / before)^(-1/elasticity).</summary>
    [Test]
    public void Without_tariffs_the_own_share_tells_the_gain_from_cheaper_trade() => Each(RandomWorlds.Cases(2, 6, 1), each =>
    {
        var free = new World(each.World.Regions, each.World.Sectors, each.World.Flows, [.. each.World.Tariffs.Select(_ => 0.0)]);
        var economy = ArmingtonEconomy.Open(free, each.Elasticities, Closure.Balanced, Sharp);
        var world = economy.Baseline.World;
        var policy = new TradePolicy(world);
        for (var cell = 0; cell < each.NewTariffs.Length; cell++)
            policy.Costs[cell] = 1 + each.NewTariffs[cell];
        economy.Solve(policy);
        foreach (var region in Regions(economy))
        {
            var own = economy.Flow(region, region) / economy.Spending(region) / (world.Flow(region, region) / world.Spending(region));
            Assert.That(economy.RealIncome(region), Is.EqualTo(Math.Pow(own, -1 / each.Elasticities[0])).Within(1e-12));
        }
    });

    /// <summary>A world cut into sectors that are copies of each other prices as one.</summary>
    [Test]
    public void Equal_sectors_act_as_one() => Each(RandomWorlds.Cases(2, 5, 1), each =>
    {
        const int Copies = 3;
        var world = each.World;
        var copied = new World(
            world.Regions,
            [.. Enumerable.Range(0, Copies).Select(copy => new Sector($"C{copy}", $"Copy {copy}", true))],
            [.. Enumerable.Range(0, Copies).SelectMany(copy => world.Flows.Select(flow => flow * (copy + 1)))],
            [.. Enumerable.Range(0, Copies).SelectMany(_ => world.Tariffs)]);
        var cut = new RandomCase(copied, [.. Enumerable.Repeat(each.Elasticities[0], Copies)], each.Closure, [.. Enumerable.Range(0, Copies).SelectMany(_ => each.NewTariffs)]);
        var (one, many) = (Solved(each), Solved(cut));
        foreach (var region in Regions(one))
            Assert.That(many.RealIncome(region), Is.EqualTo(one.RealIncome(region)).Within(1e-12));
    });

    [Test]
    public void Slopes_by_tariffs_are_the_limits_of_differences() => Each(Cases, each =>
    {
        const double Step = 1e-5;
        var economy = Open(each);
        var policy = each.Policy(economy.Baseline.World);
        int[] cells = [.. Enumerable.Range(0, each.World.Sectors.Length).Select(sector => each.World.Grid.Of(sector, 0, 1))];
        var (up, down) = (Moved(economy, policy, cells, Step), Moved(economy, policy, cells, -Step));
        economy.Solve(policy);
        economy.Differentiate(cells);
        foreach (var region in Regions(economy))
        {
            Assert.That(economy.LogRealIncomeSlope(region), Is.EqualTo((up[region].Income - down[region].Income) / (2 * Step)).Within(1e-7));
            Assert.That(economy.RevenueSlope(region), Is.EqualTo((up[region].Revenue - down[region].Revenue) / (2 * Step)).Within(1e-4));
            Assert.That(economy.ExportsSlope(region), Is.EqualTo((up[region].Exports - down[region].Exports) / (2 * Step)).Within(1e-4));
        }
    });

    [Test]
    public void The_jacobian_makes_Newton_converge_quadratically() => Each(Cases, each => Assert.That(Solved(each).Rounds, Is.LessThan(12)));

    [Test]
    public void A_cold_and_a_warm_start_agree() => Each(Cases, each =>
    {
        var (cold, warm) = (Solved(each), Open(each));
        warm.Solve(new TradePolicy(warm.Baseline.World));
        warm.SolveWarm(each.Policy(warm.Baseline.World));
        foreach (var region in Regions(cold))
            Assert.That(warm.RealIncome(region), Is.EqualTo(cold.RealIncome(region)).Within(1e-11));
    });

    [TestCase(Closure.Balanced)]
    [TestCase(Closure.FixedTransfers)]
    [TestCase(Closure.TradeLinked)]
    public void A_warm_solution_allocates_nothing(Closure closure)
    {
        var each = RandomWorlds.Cases(5, 5, 3).Single();
        var economy = ArmingtonEconomy.Open(each.World, each.Elasticities, closure);
        var (policy, none) = (each.Policy(economy.Baseline.World), new TradePolicy(economy.Baseline.World));
        int[] cells = [each.World.Grid.Of(0, 0, 1)];
        for (var turn = 0; turn < 3; turn++)
            Turn();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Turn();
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);

        void Turn()
        {
            economy.Solve(policy);
            economy.SolveWarm(none);
            economy.Differentiate(cells);
        }
    }

    [Test]
    public void A_world_in_which_whole_steps_run_in_circles_is_solved()
    {
        var each = RandomWorlds.Cases(2, 6, 3).Single(static _ => true, "eLFBXvDaAke1");
        var economy = Solved(each);
        foreach (var region in Regions(economy))
        {
            var outcome = RegionOutcome.Of(economy, region);
            Assert.That(outcome.Spending, Is.EqualTo((economy.Wage(region) * economy.Baseline.World.FactorIncome(region)) + outcome.Revenue + outcome.Imports - outcome.Exports).Within(1e-10));
        }
    }

    [Test]
    public void No_equilibrium_is_an_error_that_names_the_tariffs()
    {
        var each = RandomWorlds.Cases(3, 3, 1).Single(static _ => true, "0000KOIPe036");
        var economy = ArmingtonEconomy.Open(each.World, each.Elasticities, Closure.Balanced);
        var policy = new TradePolicy(economy.Baseline.World).Transfer(0, 1, 1e6);
        policy.SetTariff(0, 1, 0.25);
        var error = Assert.Throws<NoEquilibriumException>(() => economy.Solve(policy));
        Assert.That(error!.Message, Does.Contain("R0>R1 25 %").And.Contain("R1 receives 1000000 bn"));
    }

    private static void Each(Gen<RandomCase> cases, Action<RandomCase> check) => cases.Sample(check, iter: Worlds, threads: 1);

    private static ArmingtonEconomy Open(RandomCase each) => ArmingtonEconomy.Open(each.World, each.Elasticities, each.Closure, Sharp);

    private static ArmingtonEconomy Solved(RandomCase each)
    {
        var economy = Open(each);
        economy.Solve(each.Policy(economy.Baseline.World));
        return economy;
    }

    private static IEnumerable<int> Regions(ArmingtonEconomy economy) => Enumerable.Range(0, economy.Baseline.World.Regions.Length);

    private static (double Income, double Revenue, double Exports)[] Moved(ArmingtonEconomy economy, TradePolicy policy, int[] cells, double step)
    {
        var moved = new TradePolicy(economy.Baseline.World);
        moved.CopyFrom(policy);
        foreach (var cell in cells)
            moved.Tariffs[cell] += step;
        economy.Solve(moved);
        return [.. Regions(economy).Select(region => (Math.Log(economy.RealIncome(region)), economy.Revenue(region), RegionOutcome.Of(economy, region).Exports))];
    }

    private static World Turned(World world) =>
        new(world.Regions, world.Sectors, [.. Turned(world.Grid, [.. world.Flows])], [.. Turned(world.Grid, [.. world.Tariffs])]);

    private static IEnumerable<double> Turned(CellGrid grid, double[] values) => Enumerable.Range(0, grid.Count).Select(cell =>
    {
        var (sector, exporter, importer) = grid.At(cell);
        return values[grid.Of(sector, grid.Regions - 1 - exporter, grid.Regions - 1 - importer)];
    });
}

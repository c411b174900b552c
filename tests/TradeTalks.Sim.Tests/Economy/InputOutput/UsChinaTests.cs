using TradeTalks.Sim.Economy.Armington;
using TradeTalks.Sim.Economy.InputOutput;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Tests.Economy.InputOutput;

/// <summary>7 economies, 44 sectors, the tariffs added by September 2019, against values of another program; and what must hold without inputs.</summary>
public sealed class UsChinaTests
{
    private const double Million = 1e-3;
    private const int Goods = 22;
    private const int SectorCount = 44;
    private const string Folder = "trade/uschina2017_7x44/";

    private static readonly string[] Codes = ["BRA", "CHN", "EU", "IND", "JPN", "ROW", "USA"];

    private static readonly Lazy<InputOutputEconomy> OfFile = new(() => Open([.. Table.Rows(Folder + "elasticities.csv").Select(row => double.Parse(row[1]))]));

    private static readonly Lazy<InputOutputEconomy> Uniform = new(() => Open([.. Enumerable.Range(0, SectorCount).Select(sector => sector < Goods ? 4.0 : 10.0)]));

    private static string[] Cases() =>
        [.. from theta in (string[])["theta of the file", "theta 4 in goods, 10 in services"] from who in (string[])["USA only", "CHN only", "both", "both, half"] select $"{theta}: {who}"];

    [TestCaseSource(nameof(Cases))]
    public void Outcomes_agree_with_another_program(string name)
    {
        var expected = ValidationData.Json("trade/reference/uschina2017_7x44.json").GetProperty("cases").GetProperty(name);
        var economy = name.StartsWith("theta of the file", StringComparison.Ordinal) ? OfFile.Value : Uniform.Value;
        var world = economy.Baseline.World;
        var (china, america) = (Array.IndexOf(Codes, "CHN"), Array.IndexOf(Codes, "USA"));
        var policy = new TradePolicy(world);
        var times = name.EndsWith("half", StringComparison.Ordinal) ? 0.5 : 1;
        if (!name.EndsWith("CHN only", StringComparison.Ordinal))
            Add(policy, "added_tariff_usa_on_chn.csv", china, america, times);
        if (!name.EndsWith("USA only", StringComparison.Ordinal))
            Add(policy, "added_tariff_chn_on_usa.csv", america, china, times);
        economy.Solve(policy);
        ReferenceCase.AssertAll(expected, "welfare_pct", 1e-6, region => 100 * (economy.RealIncome(region) - 1));
        ReferenceCase.AssertAll(expected, "real_wage_pct", 1e-6, region => RegionOutcome.Of(economy, region).RealWagePercent);
        ReferenceCase.AssertAll(expected, "tariff_revenue_change_musd", region => 1e-3 * world.Revenue(region), region => RegionOutcome.Of(economy, region).RevenueChange / Million);
        Assert.That(economy.Flow(china, america) / world.Flow(china, america), Is.EqualTo(expected.GetProperty("flow_CHN_to_USA_hat").GetDouble()).Within(1e-8));
        Assert.That(economy.Flow(america, china) / world.Flow(america, china), Is.EqualTo(expected.GetProperty("flow_USA_to_CHN_hat").GetDouble()).Within(1e-8));
    }

    [Test]
    public void A_solution_allocates_nothing()
    {
        var economy = OfFile.Value;
        var policy = new TradePolicy(economy.Baseline.World).AddTariff(1, 6, 0.1);
        economy.Solve(policy);
        var before = GC.GetAllocatedBytesForCurrentThread();
        economy.Solve(policy);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void Without_inputs_it_is_the_economy_of_several_sectors()
    {
        var world = ReferenceWorlds.FlagshipSectors();
        var elasticities = ReferenceWorlds.SectorElasticities("eps_ll2023");
        var armington = ArmingtonEconomy.Open(world, elasticities, Closure.Balanced);
        var (regions, sectors) = (world.Regions.Length, world.Sectors.Length);
        var balanced = armington.Baseline.World;
        var budgets = from region in Enumerable.Range(0, regions)
                      from sector in Enumerable.Range(0, sectors)
                      select Enumerable.Range(0, regions).Sum(exporter => balanced.Flows[world.Grid.Of(sector, exporter, region)] * (1 + balanced.Tariffs[world.Grid.Of(sector, exporter, region)])) / balanced.Spending(region);
        var table = new InputOutputTable(sectors, [.. Enumerable.Repeat(1.0, regions * sectors)], [.. new double[regions * sectors * sectors]], [.. budgets]);
        var economy = InputOutputEconomy.Open(balanced, table, elasticities, [.. Enumerable.Range(0, regions).Select(balanced.FactorIncome)]);
        economy.Solve(new TradePolicy(economy.Baseline.World).AddTariff(1, 0, 0.179).AddTariff(0, 1, 0.138));
        armington.Solve(new TradePolicy(balanced).AddTariff(1, 0, 0.179).AddTariff(0, 1, 0.138));
        for (var region = 0; region < regions; region++)
            Assert.That(economy.RealIncome(region), Is.EqualTo(armington.RealIncome(region)).Within(1e-11));
    }

    private static void Add(TradePolicy policy, string file, int exporter, int importer, double times)
    {
        foreach (var row in Table.Rows(Folder + file))
            policy.Tariffs[policy.World.Grid.Of(int.Parse(row[0]) - 1, exporter, importer)] += times * double.Parse(row[1]);
    }

    private static InputOutputEconomy Open(double[] elasticities)
    {
        var grid = new CellGrid(Codes.Length, SectorCount);
        var (flows, tariffs) = (new double[grid.Count], new double[grid.Count]);
        int Cell(string[] row) => grid.Of(int.Parse(row[2]) - 1, Array.IndexOf(Codes, row[0]), Array.IndexOf(Codes, row[1]));
        foreach (var row in Table.Rows(Folder + "tariff_2017.csv"))
            tariffs[Cell(row)] = double.Parse(row[3]);
        foreach (var row in Table.Rows(Folder + "flows_2017.csv"))
            flows[Cell(row)] = double.Parse(row[3]) * Million / (1 + tariffs[Cell(row)]);
        var world = new World([.. Codes.Select(code => new Region(code, code))], [.. Enumerable.Range(1, SectorCount).Select(sector => new Sector($"{sector}", $"{sector}", sector <= Goods))], [.. flows], [.. tariffs]);
        return InputOutputEconomy.Open(world, Inputs(out var added), [.. elasticities], [.. ValueAdded(world, added)]);
    }

    private static IEnumerable<double> ValueAdded(World world, double[] shares) =>
        Enumerable.Range(0, Codes.Length).Select(region => Enumerable.Range(0, SectorCount).Sum(sector =>
            shares[(region * SectorCount) + sector] * Enumerable.Range(0, Codes.Length).Sum(importer => world.Flows[world.Grid.Of(sector, region, importer)])));

    private static InputOutputTable Inputs(out double[] added)
    {
        added = new double[Codes.Length * SectorCount];
        var (inputs, final) = (new double[added.Length * SectorCount], new double[added.Length]);
        int Place(string region, string sector) => (Array.IndexOf(Codes, region) * SectorCount) + int.Parse(sector) - 1;
        foreach (var row in Table.Rows(Folder + "value_added_share.csv"))
            added[Place(row[0], row[1])] = double.Parse(row[2]);
        foreach (var row in Table.Rows(Folder + "io_share.csv"))
            inputs[(Place(row[0], row[2]) * SectorCount) + int.Parse(row[1]) - 1] = double.Parse(row[3]);
        foreach (var row in Table.Rows(Folder + "final_share.csv"))
            final[Place(row[0], row[1])] = double.Parse(row[2]);
        for (var place = 0; place < added.Length; place++)
            Scale(inputs.AsSpan(place * SectorCount, SectorCount), 1 - added[place]);
        for (var region = 0; region < Codes.Length; region++)
            Scale(final.AsSpan(region * SectorCount, SectorCount), 1);
        return new InputOutputTable(SectorCount, [.. added], [.. inputs], [.. final]);
    }

    private static void Scale(Span<double> shares, double total)
    {
        var sum = 0.0;
        foreach (var share in shares)
            sum += share;
        foreach (ref var share in shares)
            share *= total / sum;
    }
}

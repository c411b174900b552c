using TradeTalks.Sim.Economy.Armington;
using TradeTalks.Sim.Economy.FixedFirms;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Tests.Economy.FixedFirms;

/// <summary>Tables 3a and 3b of Ossa (2014) at the author's stored tariffs, and cases another program computed from the same data.</summary>
public sealed class OssaTests
{
    private const int Columns = 9;

    private static readonly Lazy<OssaCase> Case = new(() => new OssaCase());

    [TestCase(false, "table3a", "table3a_lambda1")]
    [TestCase(true, "table3b", "table3b_political")]
    public void Every_printed_cell_agrees_at_the_stored_tariffs(bool isPolitical, string computed, string printed)
    {
        var reference = ValidationData.Json("trade/reference/ossa2014.json");
        var economy = Case.Value.Open(isPolitical);
        double[][] rows = [.. Case.Value.Codes.Select((_, region) => Row(economy, region, isPolitical))];
        double[][] withMean = [.. rows, [.. Enumerable.Range(0, Columns).Select(column => rows.Average(row => row[column]))]];
        for (var row = 0; row < withMean.Length; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                var ours = withMean[row][column];
                Assert.That(ours, Is.EqualTo(reference.GetProperty("computed").GetProperty(computed)[row][column].GetDouble()).Within(1e-6), $"row {row}, column {column}");
                Assert.That(Math.Round((decimal)ours, 1, MidpointRounding.AwayFromZero), Is.EqualTo(reference.GetProperty("printed").GetProperty(printed)[row][column].GetDecimal()), $"row {row}, column {column}");
            }
        }
    }

    [Test]
    public void Real_incomes_wages_and_what_governments_want_agree_with_another_program()
    {
        var cases = ValidationData.Json("trade/reference/ossa2014.json").GetProperty("own_cases").GetProperty("cases");
        var economy = Case.Value.Open(isPolitical: true);
        foreach (var expected in cases.EnumerateArray())
        {
            economy.Solve(Policy(economy.Baseline.World, expected.GetProperty("name").GetString()!));
            ReferenceCase.AssertAll(expected, "welfare_pct", 1e-6, region => 100 * (economy.RealIncome(region) - 1));
            ReferenceCase.AssertAll(expected, "government_welfare_political_pct", 1e-6, region => 100 * (economy.Government(region) - 1));
            ReferenceCase.AssertAll(expected, "wage_hat", 1e-8, economy.Wage);
        }
    }

    [Test]
    public void At_the_stored_tariffs_no_single_tariff_can_be_improved()
    {
        const double Flat = 2e-6;
        var economy = Case.Value.Open(isPolitical: false);
        economy.Solve(Case.Value.Stored(economy, "USA", isPolitical: false));
        var (grid, america) = (economy.Baseline.World.Grid, economy.Baseline.World.IndexOf("USA"));
        for (var sector = 0; sector < grid.Sectors; sector++)
        {
            for (var exporter = 0; exporter < grid.Regions - 1; exporter++)
            {
                economy.Differentiate([grid.Of(sector, exporter, america)]);
                Assert.That(economy.LogRealIncomeSlope(america), Is.Zero.Within(Flat), $"sector {sector}, exporter {exporter}");
            }
        }
    }

    [Test]
    public void Without_profits_it_is_the_Armington_economy()
    {
        var world = ReferenceWorlds.FlagshipSectors();
        var elasticities = ReferenceWorlds.SectorElasticities("eps_ll2023");
        var firms = FixedFirmsEconomy.Open(world, [.. elasticities.Select(elasticity => elasticity + 1)], hasProfits: false);
        var armington = ArmingtonEconomy.Open(world, elasticities, Closure.Balanced);
        firms.Solve(new TradePolicy(firms.Baseline.World).AddTariff(1, 0, 0.2).AddTariff(0, 1, 0.1));
        armington.Solve(new TradePolicy(armington.Baseline.World).AddTariff(1, 0, 0.2).AddTariff(0, 1, 0.1));
        for (var region = 0; region < world.Regions.Length; region++)
            Assert.That(firms.RealIncome(region), Is.EqualTo(armington.RealIncome(region)).Within(1e-11));
    }

    private static double[] Row(FixedFirmsEconomy economy, int region, bool isPolitical)
    {
        var policy = Case.Value.Stored(economy, Case.Value.Codes[region], isPolitical);
        economy.Solve(policy);
        var regions = Enumerable.Range(0, Case.Value.Codes.Length).ToList();
        var meanWage = regions.Average(economy.Wage);
        double Own(Func<int, double> value) => value(region);
        double Others(Func<int, double> value) => regions.Where(other => other != region).Average(value);
        Func<int, double>[] columns = [each => 100 * (economy.Government(each) - 1), each => 100 * (economy.RealIncome(each) - 1), each => 100 * (economy.Wage(each) - meanWage), each => 100 * ((economy.Profits(each) / economy.Wage(each)) - 1)];
        return [.. columns.SelectMany(column => new[] { Own(column), Others(column) }), 100 * Median(policy, region)];
    }

    internal static double Median(TradePolicy policy, int importer)
    {
        var world = policy.World;
        var rates = new List<double>();
        for (var cell = 0; cell < world.Grid.Count; cell++)
        {
            var (_, exporter, buyer) = world.Grid.At(cell);
            if (buyer == importer && exporter != importer)
                rates.Add(policy.Tariffs[cell]);
        }

        rates.Sort();
        return (rates[rates.Count / 2] + rates[(rates.Count - 1) / 2]) / 2;
    }

    private static TradePolicy Policy(World world, string name)
    {
        var policy = new TradePolicy(world);
        var (china, america) = (world.IndexOf("CHN"), world.IndexOf("USA"));
        for (var other = 0; other < world.Regions.Length; other++)
        {
            if (name == "USA 50% on all" && other != america)
                policy.SetTariff(other, america, 0.5);
        }

        if (name == "free trade")
            policy.Tariffs.Clear();
        if (name.StartsWith("USA +18", StringComparison.Ordinal))
            policy.AddTariff(china, america, 0.18);
        return name.Contains("+13.8", StringComparison.Ordinal) ? policy.AddTariff(america, china, 0.138) : policy;
    }
}

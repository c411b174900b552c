using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Armington;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Policy;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Tests.Economy.Policy;

/// <summary>Nash tariffs by the formula of Lashkaripour (2021), against closed forms, against search, and against the paper's Table 2 (44 countries, 16 sectors, 2014).</summary>
public sealed class FormulaTests
{
    private const double Sharp = 1e-13;
    private const double Million = 1e-3;

    /// <summary>Table 2, first two columns, by the order of <c>countries.txt</c> without the rest of the world, per cent; the tariff data here are rebuilt, so single countries differ.</summary>
    private static readonly (double Tariff, double Income)[] Printed =
    [
        (14.1, -1.38), (45.7, -2.82), (55.9, -3.27), (37.1, -3.24), (98.2, -0.50), (21.0, -2.37), (51.9, -1.97), (40.7, -0.35), (12.5, -3.48), (49.3, -2.85), (59.1, -0.96),
        (59.3, -2.31), (59.9, -1.45), (28.4, -4.18), (31.4, -1.75), (51.8, -1.73), (27.9, -2.03), (12.5, -2.81), (38.3, -3.12), (52.7, -4.23), (54.1, -0.99), (49.6, -0.90),
        (117.7, -1.42), (49.8, -0.78), (44.9, -0.53), (43.6, -1.22), (31.8, -4.00), (12.0, -6.33), (26.0, -3.16), (39.7, -2.42), (12.4, -5.45), (37.1, -4.19), (17.2, -2.05),
        (46.4, -2.67), (27.3, -2.49), (32.8, -2.56), (12.2, -2.54), (41.5, -4.48), (46.3, -3.26), (38.5, -1.95), (45.6, -1.28), (35.4, -2.35), (43.6, -0.76),
    ];

    /// <summary>With the revenue of the partner in it the formula of the paper is exact for two countries and one sector.</summary>
    [TestCase(2.5)]
    [TestCase(4)]
    [TestCase(8)]
    public void For_two_countries_the_formula_is_exact(double elasticity)
    {
        var world = new World([new Region("H", "Home"), new Region("F", "Foreign")], [new Sector("ALL", "All goods", true)], [90, 8, 8, 60], [0, 0, 0, 0]);
        var economy = ArmingtonEconomy.Open(world, [elasticity], Closure.Balanced, Sharp);
        var nash = new TariffGame(economy, new TradePolicy(economy.Baseline.World), TariffBounds.Wide).Nash([Government.Against(world, 0, 1), Government.Against(world, 1, 0)]);
        var formula = FormulaTariffs.Find(economy, countsPartnersRevenue: true);
        Assert.That(formula.IsConverged);
        foreach (var region in (int[])[0, 1])
            Assert.That(formula.Values[region], Is.EqualTo(nash.Values[region]).Within(1e-8));
    }

    /// <summary>13 regions, one sector: the formula leaves out how wages of third countries answer, which is worth less than a twentieth of what the war costs a region.</summary>
    [Test]
    public void For_many_countries_it_comes_close_to_the_tariffs_found_by_search()
    {
        const double TariffPoints = 0.01;
        const double ShareOfLoss = 0.05;
        var economy = ArmingtonEconomy.Open(ReferenceWorlds.Flagship(), [4.0], Closure.Balanced, Sharp);
        var world = economy.Baseline.World;
        ImmutableArray<Government> all = [.. Enumerable.Range(0, world.Regions.Length).Select(region => new Government(region, [TariffLever.OnEverybody(world, region)], Aim.RealIncome))];
        var nash = new TariffGame(economy, new TradePolicy(world), TariffBounds.Wide).Nash(all);
        Assert.That(nash.IsConverged);
        economy.Solve(nash.ApplyTo(new TradePolicy(world)));
        double[] incomes = [.. all.Select(government => economy.RealIncome(government.Region))];
        var formula = FormulaTariffs.Find(economy, countsPartnersRevenue: true);
        economy.Solve(formula.ApplyTo(new TradePolicy(world)));
        foreach (var government in all)
        {
            Assert.That(formula.Values[government.Region], Is.EqualTo(nash.Values[government.Region]).Within(TariffPoints), world.Regions[government.Region].Code);
            Assert.That(economy.RealIncome(government.Region), Is.EqualTo(incomes[government.Region]).Within(ShareOfLoss * (1 - incomes[government.Region])), world.Regions[government.Region].Code);
        }
    }

    [Test]
    public void Tariffs_and_losses_of_44_countries_are_near_those_of_the_paper()
    {
        const int Rest = 1;
        var economy = World44();
        var found = FormulaTariffs.Find(economy);
        Assert.That(found.IsConverged);
        economy.Solve(found.ApplyTo(new TradePolicy(economy.Baseline.World)));
        double[] tariffs = [.. Enumerable.Range(0, found.Values.Length - Rest).Select(country => 100 * found.Values[country])];
        double[] incomes = [.. Enumerable.Range(0, tariffs.Length).Select(country => 100 * (economy.RealIncome(country) - 1))];
        Assert.That(incomes, Has.All.Negative, "all countries lose without exception");
        Assert.That(tariffs.Average(), Is.EqualTo(40.5).Within(1.5));
        Assert.That(incomes.Average(), Is.EqualTo(-2.42).Within(0.15));
        Assert.That(MathNet.Numerics.Statistics.Correlation.Pearson(tariffs, Printed.Select(row => row.Tariff)), Is.GreaterThan(0.85));
        Assert.That(MathNet.Numerics.Statistics.Correlation.Pearson(incomes, Printed.Select(row => row.Income)), Is.GreaterThan(0.9));
    }

    /// <summary>A country that searches for its best uniform tariff while all others keep those of the formula hardly moves.</summary>
    [TestCase("USA")]
    [TestCase("DEU")]
    public void No_large_country_gains_much_by_leaving_the_formula(string code)
    {
        const double Gain = 1e-4;
        var economy = World44();
        var world = economy.Baseline.World;
        var policy = FormulaTariffs.Find(economy, countsPartnersRevenue: true).ApplyTo(new TradePolicy(world));
        var country = world.IndexOf(code);
        economy.Solve(policy);
        var before = economy.RealIncome(country);
        var best = new TariffGame(economy, policy, TariffBounds.Wide).Optimal(new Government(country, [TariffLever.OnEverybody(world, country)], Aim.RealIncome));
        Assert.That(best.IsConverged);
        economy.Solve(best.ApplyTo(policy));
        Assert.That(economy.RealIncome(country) / before, Is.InRange(1, 1 + Gain));
    }

    private static ArmingtonEconomy World44()
    {
        string[] codes = [.. File.ReadLines(ValidationData.PathOf("trade/wiod2014_44x16/countries.txt")).Where(line => line.Length > 0)];
        var elasticities = Table.Rows("trade/wiod2014_44x16/sectors.csv").Select(row => double.Parse(row[^1])).ToImmutableArray();
        var (spent, rates) = (Table.Numbers("trade/wiod2014_44x16/trade.csv"), Table.Numbers("trade/wiod2014_44x16/tariff.csv"));
        var grid = new CellGrid(codes.Length, elasticities.Length);
        var (flows, tariffs) = (new double[grid.Count], new double[grid.Count]);
        for (var cell = 0; cell < grid.Count; cell++)
        {
            var (sector, exporter, importer) = grid.At(cell);
            var row = (sector * codes.Length) + exporter;
            (tariffs[cell], flows[cell]) = (rates[row][importer], spent[row][importer] * Million / (1 + rates[row][importer]));
        }

        var world = new World([.. codes.Select(code => new Region(code, code))], [.. elasticities.Select((_, sector) => new Sector($"S{sector + 1}", $"Sector {sector + 1}", true))], [.. flows], [.. tariffs]);
        return ArmingtonEconomy.Open(world, elasticities, Closure.Balanced);
    }
}

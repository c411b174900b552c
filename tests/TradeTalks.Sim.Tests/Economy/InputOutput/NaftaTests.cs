using System.Text.Json;
using TradeTalks.Sim.Economy.InputOutput;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Tests.Economy.InputOutput;

/// <summary>Caliendo and Parro (2015), Table 2: the NAFTA tariff changes of 1993 to 2005, by the printed first-order formula and exactly.</summary>
public sealed class NaftaTests
{
    private const double Million = 1e-3;
    private const string Folder = "trade/nafta_cp2015/";

    private static readonly Lazy<InputOutputEconomy> Solved = new(Solve);

    private static string[] Countries => [.. File.ReadLines(ValidationData.PathOf(Folder + "regions.txt"))];

    private static string[] Sectors => [.. Table.Rows(Folder + "sectors.csv").Select(row => row[0])];

    [TestCase("Mexico")]
    [TestCase("Canada")]
    [TestCase("USA")]
    public void The_printed_cells_follow_from_the_first_order_formula(string country)
    {
        var printed = ValidationData.Json("trade/reference/cp2015_nafta.json").GetProperty("printed_table2").GetProperty(country);
        var (terms, volume) = FirstOrder(Array.IndexOf(Countries, country));
        AssertPrinted(printed, "welfare", terms + volume);
        AssertPrinted(printed, "tot", terms);
        AssertPrinted(printed, "vot", volume);
        AssertPrinted(printed, "real_wage", RegionOutcome.Of(Solved.Value, Array.IndexOf(Countries, country)).RealWagePercent);
    }

    [Test]
    public void Every_country_agrees_with_another_program_exactly_and_to_first_order()
    {
        var computed = ValidationData.Json("trade/reference/cp2015_nafta.json").GetProperty("computed");
        var countries = Countries;
        foreach (var expected in computed.EnumerateObject())
        {
            var country = Array.IndexOf(countries, expected.Name);
            var (terms, volume) = FirstOrder(country);
            AssertPercent(expected.Value, "welfare_exact", 100 * (Solved.Value.RealIncome(country) - 1));
            AssertPercent(expected.Value, "terms_of_trade", terms);
            AssertPercent(expected.Value, "volume_of_trade", volume);
            AssertPercent(expected.Value, "real_wage", RegionOutcome.Of(Solved.Value, country).RealWagePercent);
            Assert.That(Solved.Value.Wage(country), Is.EqualTo(expected.Value.GetProperty("wage_hat").GetDouble()).Within(1e-8));
        }
    }

    private static void AssertPercent(JsonElement expected, string name, double ours) =>
        Assert.That(ours, Is.EqualTo(expected.GetProperty(name).GetDouble()).Within(1e-6), name);

    private static void AssertPrinted(JsonElement printed, string name, double ours) =>
        Assert.That(Math.Round((decimal)ours, 2, MidpointRounding.AwayFromZero), Is.EqualTo(printed.GetProperty(name).GetDecimal()), name);

    private static (double Terms, double Volume) FirstOrder(int country)
    {
        var economy = Solved.Value;
        var world = economy.Baseline.World;
        var (terms, volume) = (0.0, 0.0);
        for (var sector = 0; sector < world.Sectors.Length; sector++)
        {
            for (var partner = 0; partner < world.Regions.Length; partner++)
            {
                var (sold, bought) = (world.Grid.Of(sector, country, partner), world.Grid.Of(sector, partner, country));
                var (ownCost, partnerCost) = (economy.UnitCost(sector, country), economy.UnitCost(sector, partner));
                terms += (world.Flows[sold] * (ownCost - 1)) - (world.Flows[bought] * (partnerCost - 1));
                volume += world.Tariffs[bought] * (economy.Flow((sector, partner, country)) - (world.Flows[bought] * partnerCost));
            }
        }

        return (100 * terms / economy.IncomeBefore(country), 100 * volume / economy.IncomeBefore(country));
    }

    private static InputOutputEconomy Solve()
    {
        var (countries, sectors) = (Countries, Sectors);
        var grid = new CellGrid(countries.Length, sectors.Length);
        var (trade, rates) = (Table.Numbers(Folder + "trade.csv"), Table.Numbers(Folder + "tariff_1993.csv"));
        var (flows, tariffs) = (new double[grid.Count], new double[grid.Count]);
        for (var cell = 0; cell < grid.Count; cell++)
        {
            var (sector, exporter, importer) = grid.At(cell);
            flows[cell] = trade[(sector * countries.Length) + exporter][importer] * Million;
            tariffs[cell] = rates[(sector * countries.Length) + exporter][importer];
        }

        var world = new World([.. countries.Select(name => new Region(name, name))], [.. sectors.Select(name => new Sector(name, name, true))], [.. flows], [.. tariffs]);
        var added = Table.Numbers(Folder + "value_added.csv");
        var economy = InputOutputEconomy.Open(world, Inputs(added), [.. Table.Rows(Folder + "sectors.csv").Select(row => double.Parse(row[^1]))], [.. added.Select(row => row.Sum() * Million)]);
        var policy = new TradePolicy(economy.Baseline.World);
        foreach (var row in Table.Rows(Folder + "tariff_2005_nafta.csv"))
            policy.Tariffs[grid.Of(Array.IndexOf(sectors, row[2]), Array.IndexOf(countries, row[0]), Array.IndexOf(countries, row[1]))] = double.Parse(row[3]);
        economy.Solve(policy);
        return economy;
    }

    private static InputOutputTable Inputs(double[][] added)
    {
        var (uses, final) = (Table.Numbers(Folder + "io_use.csv"), Table.Numbers(Folder + "final.csv"));
        var (shares, inputs, budgets) = (new List<double>(), new List<double>(), new List<double>());
        var sectors = added[0].Length;
        for (var country = 0; country < added.Length; country++)
        {
            for (var user = 0; user < sectors; user++)
            {
                double[] bought = [.. Enumerable.Range(0, sectors).Select(input => uses[(country * sectors) + input][user])];
                var output = bought.Sum() + added[country][user];
                shares.Add(added[country][user] / output);
                inputs.AddRange(bought.Select(value => value / output));
                budgets.Add(final[country][user] / final[country].Sum());
            }
        }

        return new InputOutputTable(sectors, [.. shares], [.. inputs], [.. budgets]);
    }
}

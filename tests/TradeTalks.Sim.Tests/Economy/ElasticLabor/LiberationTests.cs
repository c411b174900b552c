using System.Text.Json;
using TradeTalks.Sim.Economy.ElasticLabor;

namespace TradeTalks.Sim.Tests.Economy.ElasticLabor;

/// <summary>Tables 1 and 2 of Ignatenko, Lashkaripour, Macedoni and Simonovska (2025), and the 194 countries behind them.</summary>
public sealed class LiberationTests
{
    private const double PointTolerance = 1e-5;

    private static readonly Lazy<LiberationCase> Case = new(() => new LiberationCase());

    private static readonly string[] Europe = "AUT BEL BGR CYP DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVN SWE".Split(' ');

    [Test]
    public void The_parameters_are_those_of_the_paper()
    {
        var expected = ValidationData.Json("trade/reference/liberation2025.json").GetProperty("parameters");
        Assert.That(Case.Value.LocalOther, Is.EqualTo(expected.GetProperty("nu_other").GetDouble()).Within(1e-9));
        Assert.That(Case.Value.LocalAmerica, Is.EqualTo(expected.GetProperty("nu_usa").GetDouble()).Within(1e-9));
        Assert.That(Case.Value.BestAmerican(ofSales: false), Is.EqualTo(expected.GetProperty("optimal_us_tariff_table1").GetDouble()).Within(1e-8));
        Assert.That(Case.Value.BestAmerican(ofSales: true), Is.EqualTo(expected.GetProperty("optimal_us_tariff_table2").GetDouble()).Within(1e-8));
        Assert.That(Case.Value.BestForeign(), Is.EqualTo(expected.GetProperty("optimal_retaliation_non_us").GetDouble()).Within(1e-8));
    }

    [TestCase("T1.1 USTR income-tax", "table1", "case1 USTR+income tax")]
    [TestCase("T1.2 USTR lump-sum", "table1", "case2 lump-sum")]
    [TestCase("T1.3 optimal", "table1", "case3 optimal")]
    [TestCase("T2.1 reciprocal", "table2", "USTR+reciprocal")]
    [TestCase("T2.2 opt retaliation", "table2", "USTR+optimal retaliation")]
    [TestCase("T2.3 opt/opt", "table2", "optimal+optimal")]
    public void Every_country_and_every_printed_cell_agrees(string name, string table, string row)
    {
        var reference = ValidationData.Json("trade/reference/liberation2025.json");
        var economy = Solve(name);
        foreach (var expected in reference.GetProperty("computed").GetProperty(name).GetProperty("welfare_all").EnumerateObject())
            Assert.That(100 * (economy.RealIncome(Array.IndexOf(Case.Value.Codes, expected.Name)) - 1), Is.EqualTo(expected.Value.GetDouble()).Within(PointTolerance), expected.Name);
        string[] columns = table == "table1" ? ["welfare", "deficit", "exp", "imp", "emp", "cpi"] : ["welfare", "deficit", "emp", "cpi"];
        foreach (var group in reference.GetProperty("printed").GetProperty(table).GetProperty(row).EnumerateObject())
            AssertPrinted(economy, group, columns);
    }

    private static ElasticLaborEconomy Solve(string name)
    {
        var data = Case.Value;
        var economy = data.Open(name.Contains("lump-sum", StringComparison.Ordinal) ? RevenueUse.LumpSum : RevenueUse.WageTaxRelief);
        var ofTable2 = name.StartsWith("T2", StringComparison.Ordinal);
        var (bestAmerican, bestForeign) = (data.BestAmerican(ofTable2), data.BestForeign());
        double American(int country) => name is "T1.3 optimal" or "T2.3 opt/opt" ? bestAmerican : data.Announced(country);
        double Foreign(int country) => name switch
        {
            _ when !ofTable2 => 0,
            "T2.1 reciprocal" => data.Announced(country),
            _ => bestForeign,
        };
        economy.Solve(data.Policy(American, Foreign));
        return economy;
    }

    private static void AssertPrinted(ElasticLaborEconomy economy, JsonProperty group, string[] columns)
    {
        var members = Members(group.Name).ToList();
        var weight = members.Sum(Case.Value.World.Spending);
        for (var column = 0; column < columns.Length; column++)
        {
            var ours = members.Sum(country => Case.Value.World.Spending(country) * Column(economy, country, columns[column])) / weight;
            var printed = group.Value[column].GetRawText();
            var digits = printed.Length - printed.IndexOf('.', StringComparison.Ordinal) - 1;
            var digitsOfColumn = columns[column] is "welfare" or "emp" ? 2 : Math.Max(1, digits);
            Assert.That(Math.Round((decimal)ours, digitsOfColumn, MidpointRounding.AwayFromZero), Is.EqualTo(decimal.Parse(printed)), $"{group.Name} {columns[column]}");
        }
    }

    private static IEnumerable<int> Members(string group) => group switch
    {
        "nonUS" => Case.Value.Countries.Where(country => country != Case.Value.America),
        "EU" => Europe.Select(code => Array.IndexOf(Case.Value.Codes, code)),
        _ => [Array.IndexOf(Case.Value.Codes, group)],
    };

    private static double Column(ElasticLaborEconomy economy, int country, string column)
    {
        var world = Case.Value.World;
        var (exports, imports) = (Foreign(country, economy.Flow, isExports: true), Foreign(country, economy.Flow, isExports: false));
        var (exportsBefore, importsBefore) = (Foreign(country, world.Flow, isExports: true), Foreign(country, world.Flow, isExports: false));
        var (deficit, before) = (imports - exports, importsBefore - exportsBefore);
        var growth = economy.FactorIncome(country) / economy.FactorIncomeBefore(country);
        return 100 * (column switch
        {
            "welfare" => economy.RealIncome(country) - 1,
            "deficit" => (deficit - before) / Math.Abs(before),
            "exp" => (exports / exportsBefore / growth) - 1,
            "imp" => (imports / importsBefore / growth) - 1,
            "emp" => economy.Employment(country) - 1,
            "cpi" => economy.ConsumerPrices(country) - 1,
            _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
        });
    }

    private static double Foreign(int country, Func<int, int, double> flow, bool isExports) =>
        Case.Value.Countries.Where(other => other != country).Sum(other => isExports ? flow(country, other) : flow(other, country));
}

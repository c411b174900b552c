using TradeTalks.Sim.Economy.Armington;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Tests.Economy.Armington;

/// <summary>36 countries in 2001, elasticity 2.059, imbalances taken out: values of a program written for a course, run in GNU Octave.</summary>
/// <remarks>The data hold one tariff of a country on its own sales (0.04); setting tariffs to zero takes it away too.</remarks>
public sealed class Countries36Tests
{
    private const double ReferenceTolerance = 1e-13;

    private static readonly Dictionary<string, Action<TradePolicy>> Policies = new(StringComparer.Ordinal)
    {
        ["China sets all its tariffs to 0"] = policy => Change(policy, (_, importer) => importer == "CHN", _ => 0),
        ["US +18pp on China"] = policy => Change(policy, (exporter, importer) => exporter == "CHN" && importer == "USA", before => before + 0.18),
        ["US +18pp on China and China +13.8pp on US"] = Both,
        ["US 25% on all"] = policy => Change(policy, (exporter, importer) => importer == "USA" && exporter != "USA", _ => 0.25),
        ["world free trade"] = policy => Change(policy, (_, _) => true, _ => 0),
    };

    private static string[] Names() => [.. Policies.Keys];

    [TestCaseSource(nameof(Names))]
    public void Real_incomes_agree_with_the_course_program(string name)
    {
        var reference = ValidationData.Json("trade/reference/armington36_2001.json").GetProperty("cases").EnumerateArray().First(each => each.GetProperty("name").GetString() == name);
        var economy = ArmingtonEconomy.Open(ReferenceWorlds.Countries36(), [2.059], Closure.Balanced, ReferenceTolerance);
        var policy = new TradePolicy(economy.Baseline.World);
        Policies[name](policy);
        economy.Solve(policy);
        ReferenceCase.AssertAll(reference, "welfare_pct", 1e-9, region => 100 * (economy.RealIncome(region) - 1));
    }

    private static void Both(TradePolicy policy)
    {
        Change(policy, (exporter, importer) => exporter == "CHN" && importer == "USA", before => before + 0.18);
        Change(policy, (exporter, importer) => exporter == "USA" && importer == "CHN", before => before + 0.138);
    }

    private static void Change(TradePolicy policy, Func<string, string, bool> applies, Func<double, double> rate)
    {
        var world = policy.World;
        for (var cell = 0; cell < world.Grid.Count; cell++)
        {
            var (_, exporter, importer) = world.Grid.At(cell);
            if (applies(world.Regions[exporter].Code, world.Regions[importer].Code))
                policy.Tariffs[cell] = rate(policy.Tariffs[cell]);
        }
    }
}

using System.Text.Json;
using TradeTalks.Sim.Economy.Armington;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Tests.Economy.Armington;

/// <summary>13 regions in 2017 against reference values computed by another program from the same data.</summary>
public sealed class FlagshipTests
{
    private const double ReferenceTolerance = 1e-13;

    private static JsonElement OneSector { get; } = Load("flagship2017_onesector.json");

    private static JsonElement TenSectors { get; } = Load("flagship2017_tensector.json");

    private static IEnumerable<string> OneSectorCases() =>
        OneSector.ValueKind == JsonValueKind.Object ? OneSector.GetProperty("full_output_cases").EnumerateArray().Select(each => each.GetProperty("name").GetString()!) : [""];

    private static IEnumerable<string> TenSectorCases() =>
        TenSectors.ValueKind == JsonValueKind.Object ? TenSectors.GetProperty("cases").EnumerateObject().Select(each => each.Name) : [""];

    [TestCaseSource(nameof(OneSectorCases))]
    public void Outcomes_with_one_sector_agree_with_the_reference(string name)
    {
        ValidationData.PathOf("trade/reference/flagship2017_onesector.json");
        var reference = OneSector.GetProperty("full_output_cases").EnumerateArray().First(each => each.GetProperty("name").GetString() == name);
        var (input, output) = (reference.GetProperty("input"), reference.GetProperty("output"));
        var closure = input.GetProperty("closure").GetString() == "fixed" ? Closure.FixedTransfers : Closure.Balanced;
        var economy = ArmingtonEconomy.Open(ReferenceWorlds.Flagship(), [input.GetProperty("eps").GetDouble()], closure, ReferenceTolerance);
        economy.Solve(ReferenceCase.Policy(economy.Baseline.World, input));
        AssertHats(economy, output);
        AssertMoney(economy, output);
    }

    [TestCaseSource(nameof(TenSectorCases))]
    public void Outcomes_with_ten_sectors_agree_with_the_reference(string name)
    {
        ValidationData.PathOf("trade/reference/flagship2017_tensector.json");
        var reference = TenSectors.GetProperty("cases").GetProperty(name);
        var (input, output) = (reference.GetProperty("input"), reference.GetProperty("output"));
        var elasticities = ReferenceWorlds.SectorElasticities(input.GetProperty("elasticities").GetString()!);
        var economy = ArmingtonEconomy.Open(ReferenceWorlds.FlagshipSectors(), elasticities, Closure.Balanced, ReferenceTolerance);
        var world = economy.Baseline.World;
        economy.Solve(ReferenceCase.Policy(world, input));
        ReferenceCase.AssertAll(output, "welfare_pct", 1e-8, region => 100 * (economy.RealIncome(region) - 1));
        ReferenceCase.AssertAll(output, "wage_hat", 1e-10, economy.Wage);
        ReferenceCase.AssertAll(output, "price_hat", 1e-10, economy.ConsumerPrices);
        ReferenceCase.AssertAll(output, "tariff_revenue_change_musd", region => 1e-5 * world.Revenue(region), region => 1000 * RegionOutcome.Of(economy, region).RevenueChange);
        ReferenceCase.AssertAll(output, "exports_change_musd", region => 1e-5 * world.Exports(region), region => 1000 * RegionOutcome.Of(economy, region).ExportsChange);
    }

    [TestCase("balanced", Closure.Balanced)]
    [TestCase("fixed", Closure.FixedTransfers)]
    public void The_baseline_agrees_with_the_reference(string name, Closure closure)
    {
        ValidationData.PathOf("trade/reference/flagship2017_onesector.json");
        var world = ArmingtonEconomy.Open(ReferenceWorlds.Flagship(), [4], closure).Baseline.World;
        var output = OneSector.GetProperty("baseline").GetProperty(name);
        ReferenceCase.AssertAll(output, "E_musd", region => 1e-8 * world.Spending(region), region => 1000 * world.Spending(region));
        ReferenceCase.AssertAll(output, "factor_income_musd", region => 1e-8 * world.FactorIncome(region), region => 1000 * world.FactorIncome(region));
        ReferenceCase.AssertAll(output, "tariff_revenue_musd", region => 1e-8 * world.Revenue(region), region => 1000 * world.Revenue(region));
        ReferenceCase.AssertAll(output, "domestic_share", 1e-11, region => world.Flow(region, region) / world.Spending(region));
    }

    private static void AssertHats(ArmingtonEconomy economy, JsonElement output)
    {
        ReferenceCase.AssertAll(output, "welfare_pct", 1e-9, region => 100 * (economy.RealIncome(region) - 1));
        ReferenceCase.AssertAll(output, "wage_hat", 1e-11, economy.Wage);
        ReferenceCase.AssertAll(output, "price_hat", 1e-11, economy.ConsumerPrices);
        ReferenceCase.AssertAll(output, "real_wage_pct", 1e-9, region => RegionOutcome.Of(economy, region).RealWagePercent);
    }

    private static void AssertMoney(ArmingtonEconomy economy, JsonElement output)
    {
        var world = economy.Baseline.World;
        RegionOutcome Of(int region) => RegionOutcome.Of(economy, region);
        ReferenceCase.AssertAll(output, "real_income_change_musd", region => 1e-6 * world.Spending(region) * 1e-2, region => 1000 * Of(region).RealIncomeChange);
        ReferenceCase.AssertAll(output, "expenditure_musd", region => 1e-6 * world.Spending(region), region => 1000 * Of(region).Spending);
        ReferenceCase.AssertAll(output, "tariff_revenue_musd", region => 1e-6 * (world.Revenue(region) + Of(region).Revenue), region => 1000 * Of(region).Revenue);
        ReferenceCase.AssertAll(output, "tariff_revenue_change_musd", region => 1e-6 * (world.Revenue(region) + Of(region).Revenue), region => 1000 * Of(region).RevenueChange);
        ReferenceCase.AssertAll(output, "exports_musd", region => 1e-6 * world.Exports(region), region => 1000 * Of(region).Exports);
        ReferenceCase.AssertAll(output, "imports_musd", region => 1e-6 * world.Imports(region), region => 1000 * Of(region).Imports);
        ReferenceCase.AssertAll(output, "exports_change_musd", region => 1e-6 * world.Exports(region), region => 1000 * Of(region).ExportsChange);
        ReferenceCase.AssertAll(output, "imports_change_musd", region => 1e-6 * world.Imports(region), region => 1000 * Of(region).ImportsChange);
        var (usa, china) = (world.IndexOf("USA"), world.IndexOf("CHN"));
        Assert.That(1000 * economy.Flow(china, usa), Is.EqualTo(output.GetProperty("flow_CHN_to_USA_musd").GetDouble()).Within(1e-9).Percent);
        Assert.That(1000 * economy.Flow(usa, china), Is.EqualTo(output.GetProperty("flow_USA_to_CHN_musd").GetDouble()).Within(1e-9).Percent);
    }

    private static JsonElement Load(string name)
    {
        try
        {
            return ValidationData.Json($"trade/reference/{name}");
        }
        catch (IgnoreException)
        {
            return default;
        }
    }
}

using System.Text.Json;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Economy.Armington;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.TwoCountries;
using TradeTalks.Sim.Economy.Worlds;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Tests.Economy.TwoCountries;

/// <summary>Two countries and single lists against closed forms computed elsewhere, and against each other.</summary>
public sealed class ClosedFormTests
{
    private static JsonElement Reference => ValidationData.Json("trade/reference/closed_form.json");

    [Test]
    public void Two_countries_agree_with_the_reference()
    {
        foreach (var each in Reference.GetProperty("two_country").EnumerateArray())
        {
            var (tariffs, output) = (each.GetProperty("t"), each.GetProperty("out"));
            var outcome = new TwoCountryEconomy(98, 68, 8, each.GetProperty("eps").GetDouble()).Solve(tariffs[0].GetDouble(), tariffs[1].GetDouble());
            Assert.That(outcome.RelativeWage, Is.EqualTo(output.GetProperty("w").GetDouble()).Within(1e-12));
            Assert.That(outcome.HomeRealIncome, Is.EqualTo(output.GetProperty("WH").GetDouble()).Within(1e-12));
            Assert.That(outcome.ForeignRealIncome, Is.EqualTo(output.GetProperty("WF").GetDouble()).Within(1e-12));
            Assert.That(outcome.HomeImportShare, Is.EqualTo(output.GetProperty("lFH").GetDouble()).Within(1e-12));
            Assert.That(outcome.ForeignImportShare, Is.EqualTo(output.GetProperty("lHF").GetDouble()).Within(1e-12));
        }
    }

    [TestCase(2.5, 0.1, 0.0)]
    [TestCase(4.0, 0.25, 0.25)]
    [TestCase(6.0, -0.1, 1.0)]
    public void The_economy_of_many_regions_with_two_of_them_is_the_economy_of_two(double elasticity, double home, double foreign)
    {
        var outcome = new TwoCountryEconomy(98, 68, 8, elasticity).Solve(home, foreign);
        var economy = ArmingtonEconomy.Open(TwoRegions(), [elasticity], Closure.Balanced, 1e-14);
        economy.Solve(new TradePolicy(economy.Baseline.World).SetTariff(1, 0, home).SetTariff(0, 1, foreign));
        Assert.That(economy.RealIncome(0), Is.EqualTo(outcome.HomeRealIncome).Within(1e-12));
        Assert.That(economy.RealIncome(1), Is.EqualTo(outcome.ForeignRealIncome).Within(1e-12));
        Assert.That(economy.Wage(0) / economy.Wage(1), Is.EqualTo(outcome.RelativeWage).Within(1e-12));
    }

    [Test]
    public void Partial_equilibrium_agrees_with_the_reference()
    {
        foreach (var each in Reference.GetProperty("partial_equilibrium").EnumerateArray())
        {
            var (given, output) = (each.GetProperty("inp"), each.GetProperty("out"));
            var before = given.GetProperty("t0").GetDouble();
            var (importer, exporter) = Priced(given, before);
            Assert.That(importer.RealIncome, Is.EqualTo(output.GetProperty("net").GetDouble()).Within(1e-11));
            Assert.That(importer.Revenue, Is.EqualTo(output.GetProperty("dRev").GetDouble()).Within(1e-11));
            Assert.That(exporter.RealIncome, Is.EqualTo(output.GetProperty("foreign").GetDouble()).Within(1e-11));
        }
    }

    private static (TradeEffects Importer, TradeEffects Exporter) Priced(JsonElement given, double before)
    {
        var economy = new PartialEquilibrium([], [], 0);
        var values = new double[EconomyParameters.Catalogue.All.Length];
        values[EconomyParameters.ImportElasticity.Index] = given.GetProperty("sigma").GetDouble();
        values[EconomyParameters.SupplyElasticity.Index] = given.GetProperty("omega").GetDouble();
        economy.Begin(new ParameterValues(values, 0), []);
        return economy.Price(given.GetProperty("V0").GetDouble(), before, given.GetProperty("t1").GetDouble() - before);
    }

    private static World TwoRegions() =>
        new([new Region("H", "Home"), new Region("F", "Foreign")], [new Sector("ALL", "All goods", true)], [90, 8, 8, 60], [0, 0, 0, 0]);
}

using TradeTalks.Sim.Economy.FixedFirms;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Policy;

namespace TradeTalks.Sim.Tests.Economy.FixedFirms;

/// <summary>Tariffs of Ossa (2014) found by search, 198 for each of seven governments, not read from the author's files.</summary>
public sealed class OssaGameTests
{
    private const double SearchTolerance = 1e-6;
    private const double Rounding = 1e-6;
    private const double HighStart = 0.6;

    private static readonly Lazy<OssaCase> Case = new(() => new OssaCase());

    /// <summary>What a government wants is at least what it gets at the tariffs the author stored (Tables 3a and 3b); a hill that is too low is left for a second start at high tariffs.</summary>
    [TestCase(false, "table3a")]
    [TestCase(true, "table3b")]
    public void Optimal_tariffs_are_as_good_as_those_the_author_found(bool isPolitical, string table)
    {
        var computed = ValidationData.Json("trade/reference/ossa2014.json").GetProperty("computed").GetProperty(table);
        var economy = Case.Value.Open(isPolitical);
        for (var region = 0; region < Case.Value.Codes.Length; region++)
        {
            var wanted = computed[region][0].GetDouble() - Rounding;
            var found = Search(economy, region, double.NaN);
            if (found < wanted)
                found = Search(economy, region, HighStart);
            Assert.That(found, Is.GreaterThan(wanted), Case.Value.Codes[region]);
        }
    }

    [Test]
    public void Their_medians_are_those_of_the_author()
    {
        var computed = ValidationData.Json("trade/reference/ossa2014.json").GetProperty("computed").GetProperty("table3a");
        var economy = Case.Value.Open(isPolitical: false);
        foreach (var code in (string[])["USA", "JPN"])
        {
            var region = Array.IndexOf(Case.Value.Codes, code);
            var policy = new TradePolicy(economy.Baseline.World);
            new TariffGame(economy, policy, TariffBounds.Wide, SearchTolerance).Optimal(GovernmentOf(economy, region)).ApplyTo(policy);
            Assert.That(100 * OssaTests.Median(policy, region), Is.EqualTo(computed[region][8].GetDouble()).Within(0.1), code);
        }
    }

    /// <summary>What the government of a region gets at the best tariffs found, change in per cent; a start that is not a number is the tariffs of the data.</summary>
    private static double Search(FixedFirmsEconomy economy, int region, double start)
    {
        var policy = new TradePolicy(economy.Baseline.World);
        var government = GovernmentOf(economy, region);
        foreach (var lever in government.Levers.Where(_ => !double.IsNaN(start)))
            lever.Set(policy, start);
        var found = new TariffGame(economy, policy, TariffBounds.Wide, SearchTolerance).Optimal(government);
        economy.Solve(found.ApplyTo(policy));
        return 100 * (economy.Government(region) - 1);
    }

    private static Government GovernmentOf(FixedFirmsEconomy economy, int region) =>
        new(region, TariffLever.OnEachFlow(economy.Baseline.World, region), Aim.Government);
}

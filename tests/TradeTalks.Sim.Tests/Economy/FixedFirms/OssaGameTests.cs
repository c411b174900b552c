using TradeTalks.Sim.Economy.FixedFirms;
using TradeTalks.Sim.Economy.Markets;

namespace TradeTalks.Sim.Tests.Economy.FixedFirms;

/// <summary>Optimal and Nash tariffs of Ossa (2014), 198 for each of seven governments, found by search.</summary>
public sealed class OssaGameTests
{
    private const double Rounding = 1e-6;
    private const double FlatTop = 0.2;

    private static readonly Lazy<OssaCase> Case = new(() => new OssaCase());

    private static readonly Lazy<(FixedFirmsEconomy Economy, TradePolicy Nash)> Plain = new(() => Solve(isPolitical: false));

    /// <summary>What each government wants is what it gets at the tariffs the author stored (Tables 3a and 3b) or more, and the medians are the printed ones.</summary>
    [TestCase(false, "table3a")]
    [TestCase(true, "table3b")]
    public void Optimal_tariffs_are_those_the_author_found(bool isPolitical, string table)
    {
        var computed = ValidationData.Json("trade/reference/ossa2014.json").GetProperty("computed").GetProperty(table);
        var search = new OssaSearch(Case.Value.Open(isPolitical), isPolitical);
        for (var region = 0; region < Case.Value.Codes.Length; region++)
        {
            var (policy, found) = search.Optimal(region);
            Assert.That(found.IsConverged, Case.Value.Codes[region]);
            search.Economy.Solve(policy);
            Assert.That(100 * (search.Economy.Government(region) - 1), Is.GreaterThan(computed[region][0].GetDouble() - Rounding), Case.Value.Codes[region]);
            Assert.That(100 * OssaTests.Median(policy, region), Is.EqualTo(computed[region][8].GetDouble()).Within(FlatTop), Case.Value.Codes[region]);
        }
    }

    /// <summary>Whether all start from their best tariffs against the data or from free trade.</summary>
    [Test]
    public void A_trade_war_ends_at_the_same_tariffs_from_wherever_it_starts()
    {
        const double SameTariff = 2e-3;
        var (economy, nash) = Plain.Value;
        var free = new TradePolicy(economy.Baseline.World);
        free.Tariffs.Clear();
        var (again, found) = new OssaSearch(economy, isPolitical: false).NashFrom(free);
        Assert.That(found.IsConverged);
        for (var cell = 0; cell < nash.Tariffs.Length; cell++)
            Assert.That(again.Tariffs[cell], Is.EqualTo(nash.Tariffs[cell]).Within(SameTariff), economy.Baseline.World.NameOf(cell));
    }

    [Test]
    public void In_the_trade_war_no_government_can_improve_a_single_tariff()
    {
        const double Flat = 2e-6;
        var (economy, nash) = Plain.Value;
        economy.Solve(nash);
        for (var cell = 0; cell < nash.Tariffs.Length; cell++)
        {
            var (_, exporter, importer) = economy.Baseline.World.Grid.At(cell);
            if (exporter == importer)
                continue;
            economy.Differentiate([cell]);
            Assert.That(economy.LogGovernmentSlope(importer), Is.Zero.Within(Flat), economy.Baseline.World.NameOf(cell));
        }
    }

    /// <summary>With political weights: world trade war tariffs average 63 per cent, and governments lose 2.9 per cent on average (abstract of the paper).</summary>
    [Test]
    public void The_political_trade_war_has_the_tariffs_and_the_losses_of_the_abstract()
    {
        var (economy, nash) = Solve(isPolitical: true);
        economy.Solve(nash);
        var regions = Enumerable.Range(0, Case.Value.Codes.Length).ToList();
        Assert.That(Math.Round(100 * regions.Average(region => OssaTests.Median(nash, region)), MidpointRounding.AwayFromZero), Is.EqualTo(63));
        Assert.That(Math.Round(100 * regions.Average(region => economy.Government(region) - 1), 1, MidpointRounding.AwayFromZero), Is.EqualTo(-2.9));
        Assert.That(regions.Select(economy.Government), Has.All.LessThan(1), "nobody wins the war");
    }

    [TestCase(false)]
    [TestCase(true)]
    public void All_slopes_at_once_are_the_slopes_one_by_one(bool isPolitical)
    {
        const double WeightOfGovernment = 2;
        const double WeightOfIncome = -0.7;
        var economy = Case.Value.Open(isPolitical);
        economy.Solve(Case.Value.Stored(economy, "USA", isPolitical));
        var slopes = new double[economy.Baseline.World.Grid.Count];
        economy.CountNothing();
        economy.CountLogGovernment(3, WeightOfGovernment);
        economy.CountLogRealIncome(1, WeightOfIncome);
        economy.FillSlopes(slopes);
        for (var cell = 0; cell < slopes.Length; cell++)
        {
            economy.Differentiate([cell]);
            Assert.That(slopes[cell], Is.EqualTo((WeightOfGovernment * economy.LogGovernmentSlope(3)) + (WeightOfIncome * economy.LogRealIncomeSlope(1))).Within(1e-14));
        }
    }

    private static (FixedFirmsEconomy Economy, TradePolicy Nash) Solve(bool isPolitical)
    {
        var economy = Case.Value.Open(isPolitical);
        var (policy, found) = new OssaSearch(economy, isPolitical).Nash();
        Assert.That(found.IsConverged);
        return (economy, policy);
    }
}

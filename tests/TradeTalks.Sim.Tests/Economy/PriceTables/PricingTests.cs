using CsCheck;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Economy.Equations;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.PriceTables;
using TradeTalks.Sim.Economy.Worlds;
using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Tests.Economy.PriceTables;

/// <summary>Prices as a run gets them, against the world solved anew.</summary>
public sealed class PricingTests
{
    private const double Points = PriceTableBuilder.Tolerance / 100;

    private static readonly Gen<double> Rate = Gen.Double[0, 0.4];

    [TestCase(2, Closure.Balanced)]
    [TestCase(2, Closure.FixedTransfers)]
    [TestCase(2, Closure.TradeLinked)]
    [TestCase(3, Closure.TradeLinked)]
    public void Changes_are_priced_as_the_world_solved_anew_says_whatever_was_asked_before(int sides, Closure closure)
    {
        var elasticities = sides == 2 ? Gen.Double[2, 7] : Gen.Const(4.0);
        var priced = new PricedCase { Sides = sides, Closure = closure, Elasticity = sides == 2 ? Input.Uncertain(Distribution.Uniform(2, 7)) : Input.Known(4) };
        var economy = priced.Prepare().Open();
        var lists = priced.Lists.Length;
        Gen.Select(elasticities, Rate.Array[lists], Gen.Select(Gen.Int[0, lists - 1], Rate).Array[8]).Sample(
            (elasticity, rates, changes) =>
            {
                economy.Begin(PricedCase.Values(elasticity));
                foreach (var (list, rate) in changes)
                    AssertPriced(priced, economy, elasticity, rates, list, rate);
            },
            seed: "0000KQnYTiR3",
            iter: 40,
            threads: 1);
    }

    [Test]
    public void The_report_tells_every_region_and_what_is_bought_elsewhere()
    {
        var priced = new PricedCase();
        var economy = priced.Prepare().Open();
        economy.Begin(PricedCase.Values(5));
        double[] before = [0.1, 0, 0.05], after = [0.4, 0.3, 0.2];
        var report = new TradeReport(4, 2);
        economy.Report(before, after, report);
        var (one, other) = (priced.Solve(5, before), priced.Solve(5, after));
        int[] regions = [2, 0, 1, 3];
        for (var place = 0; place < regions.Length; place++)
        {
            var region = regions[place];
            Assert.That(report.RealIncome[place], Is.EqualTo((other.RealIncome(region) - one.RealIncome(region)) * one.IncomeBefore(region)).Within(2 * Points * one.IncomeBefore(region)));
            Assert.That(report.Revenue[place], Is.EqualTo(other.Revenue(region) - one.Revenue(region)).Within(2 * Points * one.IncomeBefore(region)));
        }

        Assert.That(report.Diverted[0], Is.EqualTo(other.Flow(1, 2) + other.Flow(3, 2) - one.Flow(1, 2) - one.Flow(3, 2)).Within(2 * Points * one.IncomeBefore(2)));
        Assert.That(report.Diverted[0], Is.Positive, "goods taxed are bought elsewhere");
        economy.Report(after, after, report);
        Assert.That(report.RealIncome.Concat(report.Diverted), Has.All.Zero);
    }

    [Test]
    public void Equal_rates_get_equal_bits_on_every_object()
    {
        var source = new PricedCase { Sides = 3, Elasticity = Input.Known(4) }.Prepare();
        var (fresh, used) = (source.Open(), source.Open());
        double[] rates = [0.1, 0, 0.05, 0.2, 0.1, 0];
        var effects = new TradeEffects[3];
        for (var change = 0; change < 3000; change++)
            used.PriceChange(rates, change % 6, change * 0.0001, effects);
        used.PriceChange(rates, 1, 0.3, effects);
        var first = effects.ToArray();
        fresh.PriceChange(rates, 1, 0.3, effects);
        Assert.That(effects, Is.EqualTo(first));
    }

    [Test]
    public void A_table_that_cannot_be_exact_enough_is_refused_with_its_error()
    {
        var priced = new PricedCase { HighestRung = 60, Elasticity = Input.Uncertain(Distribution.Uniform(0.5, 50)) };
        Assert.That(() => priced.Prepare(), Throws.TypeOf<PriceTableException>().With.Message.Contains("percentage points").Or.TypeOf<NoEquilibriumException>());
    }

    [Test]
    public void Where_changes_are_solved_the_elasticity_has_to_be_one_number() =>
        Assert.That(() => new PricedCase { Sides = 3 }.Prepare(), Throws.TypeOf<PriceTableException>().With.Message.Contains("one number"));

    [Test]
    public void The_error_of_a_table_is_measured_and_small()
    {
        var table = new PricedCase().Prepare().Table!;
        Assert.That(table.LargestError, Is.Positive.And.LessThanOrEqualTo(1e-5));
        Assert.That(table.Checked, Is.GreaterThan(table.Nodes));
    }

    [Test]
    public void Pricing_allocates_nothing()
    {
        foreach (var sides in (int[])[2, 3])
        {
            var economy = new PricedCase { Sides = sides, Elasticity = Input.Known(4) }.Prepare().Open();
            var (values, effects, report) = (PricedCase.Values(4), new TradeEffects[sides], new TradeReport(4, 2 * (sides - 1)));
            var rates = new double[3 * (sides - 1)];
            Price(economy, values, rates, effects, report);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Price(economy, values, rates, effects, report);
            Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
        }
    }

    private static void Price(IEconomy economy, ParameterValues values, double[] rates, TradeEffects[] effects, TradeReport report)
    {
        Span<double> after = stackalloc double[rates.Length];
        economy.Begin(values);
        for (var change = 0; change < 200; change++)
            economy.PriceChange(rates, change % rates.Length, 0.002 * change, effects);
        after.Fill(0.1);
        economy.Report(rates, after, report);
    }

    private static void AssertPriced(PricedCase priced, IEconomy economy, double elasticity, double[] rates, int list, double rate)
    {
        var effects = new TradeEffects[priced.Sides];
        economy.PriceChange(rates, list, rate, effects);
        var moved = rates.ToArray();
        moved[list] = rate;
        var (before, after) = (priced.Solve(elasticity, rates), priced.Solve(elasticity, moved));
        for (var side = 0; side < priced.Sides; side++)
        {
            var region = PricedCase.Places[side];
            var (one, other) = (RegionOutcome.Of(before, region), RegionOutcome.Of(after, region));
            var within = 2 * Points * before.IncomeBefore(region);
            Assert.That(effects[side].RealIncome, Is.EqualTo(other.RealIncomeChange - one.RealIncomeChange).Within(within));
            Assert.That(effects[side].Exports, Is.EqualTo(other.Exports - one.Exports).Within(within));
            Assert.That(effects[side].Revenue, Is.EqualTo(other.Revenue - one.Revenue).Within(within));
        }
    }
}

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
    private const double Points = PriceTable.Tolerance / 100;

    private static readonly Gen<double> Rate = Gen.Double[0, 0.4];

    [TestCase(2, Closure.Balanced)]
    [TestCase(2, Closure.FixedTransfers)]
    [TestCase(2, Closure.TradeLinked)]
    [TestCase(3, Closure.TradeLinked)]
    public void Changes_are_priced_as_the_world_solved_anew_says_whatever_was_asked_before(int sides, Closure closure)
    {
        var priced = new PricedCase { Sides = sides, Closure = closure };
        var economy = priced.Prepare().Open();
        var lists = priced.Lists.Length;
        Gen.Select(Gen.Double[2, 7], Rate.Array[lists], Gen.Select(Gen.Int[0, lists - 1], Rate).Array[8]).Sample(
            (elasticity, rates, changes) =>
            {
                foreach (var (list, rate) in changes)
                    AssertPriced(priced, economy, elasticity, rates, list, rate);
            },
            seed: "0000KQnYTiR3",
            iter: 40,
            threads: 1);
    }

    [Test]
    public void Where_a_table_would_not_do_every_change_is_solved()
    {
        var priced = new PricedCase { Sides = 4, HighestRung = 1, Elasticity = Input.Known(4) };
        var source = priced.Prepare();
        Assert.That(source.Table, Is.Null);
        var economy = source.Open();
        Gen.Select(Gen.Double[0, 1].Array[priced.Lists.Length], Gen.Int[0, priced.Lists.Length - 1], Gen.Double[0, 1]).Sample(
            (rates, list, rate) => AssertPriced(priced, economy, 4, rates, list, rate), seed: "0000KQnYTiR3", iter: 20, threads: 1);
        Assert.That(() => new PricedCase { Sides = 4, HighestRung = 1 }.Prepare(), Throws.TypeOf<PriceTableException>().With.Message.Contains("one number"));
    }

    [Test]
    public void The_report_tells_every_region_and_what_is_bought_elsewhere()
    {
        var priced = new PricedCase();
        var economy = priced.Prepare().Open();
        economy.Begin(PricedCase.Values(5), new TradeWeights[2]);
        double[] before = [0.1, 0, 0.05], after = [0.4, 0.3, 0.2];
        var report = new TradeReport(2, 4, 2);
        economy.Report(before, after, report);
        var (one, other) = (priced.Solve(5, before), priced.Solve(5, after));
        int[] regions = [2, 0, 1, 3];
        for (var place = 0; place < regions.Length; place++)
        {
            var region = regions[place];
            Assert.That(report.RealIncome[place], Is.EqualTo((other.RealIncome(region) - one.RealIncome(region)) * one.IncomeBefore(region)).Within(2 * Points * one.IncomeBefore(region)));
            if (place < priced.Sides)
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
        var source = new PricedCase { Sides = 3 }.Prepare();
        var (fresh, used) = (source.Open(), source.Open());
        double[] rates = [0.1, 0, 0.05, 0.2, 0.1, 0], others = [0, 0.2, 0.1, 0.2, 0.3, 0.1];
        TradeWeights[] weights = [new(1, 0.4, -0.3), new(0.9, 0.3, 0), new(1, 0, 0.1)];
        var (worths, again) = (new double[3], new double[3]);
        used.Begin(PricedCase.Values(6), weights);
        for (var change = 0; change < 3000; change++)
        {
            if (change == 2000)
                used.Begin(PricedCase.Values(4), weights);
            used.Hold(change % 5 == 0 ? others : rates);
            used.PriceChange(change % 6, change * 0.0001, 0.1, worths);
        }

        used.Report(rates, others, new TradeReport(3, 4, 4));
        used.Hold(rates);
        used.PriceChange(1, 0.1, 0.3, worths);
        fresh.Begin(PricedCase.Values(4), weights);
        fresh.Hold(rates);
        fresh.PriceChange(1, 0.1, 0.3, again);
        Assert.That(again, Is.EqualTo(worths));
    }

    /// <summary>A report works with the same room as prices do; with or without a change to tell, it must not leave anything there that prices take for their own.</summary>
    [Test]
    public void A_report_leaves_prices_alone([Values] bool isChanged)
    {
        var source = new PricedCase { Sides = 3 }.Prepare();
        var (fresh, used) = (source.Open(), source.Open());
        double[] start = [0.1, 0, 0.05, 0.2, 0.1, 0], rates = [0, 0.2, 0.1, 0.2, 0.3, 0.1];
        TradeWeights[] weights = [new(1, 0.4, -0.3), new(0.9, 0.3, 0), new(1, 0, 0.1)];
        var (worths, again) = (new double[3], new double[3]);
        used.Begin(PricedCase.Values(6), weights);
        used.Hold(rates);
        used.PriceChange(0, 0.1, 0.2, worths);
        used.Report(start, isChanged ? rates : start, new TradeReport(3, 4, 4));
        used.Begin(PricedCase.Values(4), weights);
        fresh.Begin(PricedCase.Values(4), weights);
        fresh.Hold(rates);
        for (var list = 0; list < rates.Length; list++)
        {
            used.PriceChange(list, 0.1, 0.3, worths);
            fresh.PriceChange(list, 0.1, 0.3, again);
            Assert.That(worths, Is.EqualTo(again));
        }
    }

    [Test]
    public void A_table_that_cannot_be_exact_enough_is_refused_with_its_error()
    {
        var priced = new PricedCase { HighestRung = 60, Elasticity = Input.Uncertain(Distribution.Uniform(0.5, 50)) };
        Assert.That(() => priced.Prepare(), Throws.TypeOf<PriceTableException>().With.Message.Contains("percentage points").Or.TypeOf<NoEquilibriumException>());
    }

    [TestCase(2)]
    [TestCase(3)]
    public void The_error_of_a_table_is_measured_and_small(int sides)
    {
        var table = new PricedCase { Sides = sides }.Prepare().Table!;
        Assert.That(table.LargestError, Is.Positive.And.LessThanOrEqualTo(1e-5));
        Assert.That(table.Checked, Is.GreaterThan(table.Nodes));
    }

    [Test]
    public void Pricing_allocates_nothing()
    {
        foreach (var priced in (PricedCase[])[new(), new() { Sides = 3 }, new() { Sides = 4, HighestRung = 1, Elasticity = Input.Known(4) }])
        {
            var (sides, economy) = (priced.Sides, priced.Prepare().Open());
            var (weights, report) = (new TradeWeights[sides], new TradeReport(sides, 4, 2 * (sides - 1)));
            var rates = new double[3 * (sides - 1)];
            ParameterValues[] values = [PricedCase.Values(4), PricedCase.Values(3), PricedCase.Values(5)];
            Price(economy, values[0], weights, rates, report);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Price(economy, values[1], weights, rates, report);
            Price(economy, values[2], weights, rates, report);
            Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
        }
    }

    private static void Price(IEconomy economy, ParameterValues values, TradeWeights[] weights, double[] rates, TradeReport report)
    {
        Span<double> after = stackalloc double[rates.Length];
        Span<double> worths = stackalloc double[weights.Length];
        economy.Begin(values, weights);
        economy.Hold(rates);
        for (var change = 0; change < 200; change++)
            economy.PriceChange(change % rates.Length, 0, 0.002 * change, worths);
        after.Fill(0.1);
        economy.Report(rates, after, report);
    }

    private static void AssertPriced(PricedCase priced, IEconomy economy, double elasticity, double[] rates, int list, double rate)
    {
        var effects = PricedEffects.Of(economy, PricedCase.Values(elasticity), priced.Sides, rates, list, rate);
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

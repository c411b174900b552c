using TradeTalks.Sim.Economy.Markets;

namespace TradeTalks.Sim.Tests.Economy.FixedFirms;

/// <summary>Trade talks of Ossa (2014) with equal political weights, 231 tariffs by industry and then 1,386 by industry and exporter, subsidies allowed.</summary>
[Explicit("Searches for 1,386 tariffs at once, which takes minutes on a busy machine; .ci/run plays it.")]
public sealed class OssaTalksTests
{
    private const double Subsidy = -0.8;
    private const double EqualPoints = 1e-5;

    /// <summary>Table 5a prints equal gains of 0.5 per cent from the tariffs of the data and 0.03 from free trade; a longer search finds more, never less.</summary>
    [TestCase(false, 0.45, 0.70)]
    [TestCase(true, 0.025, 0.08)]
    public void Talks_bring_every_government_the_same_and_at_least_what_the_table_prints(bool isFromFreeTrade, double least, double most)
    {
        var search = new OssaSearch(new OssaCase().Open(isPolitical: false), isPolitical: false);
        var threat = new TradePolicy(search.Economy.Baseline.World);
        if (isFromFreeTrade)
            threat.Tariffs.Clear();
        var (byIndustry, first) = search.Talks(threat, Subsidy, isByFlow: false);
        var (byFlow, second) = search.Talks(threat, Subsidy, isByFlow: true);
        Assert.That(first.IsConverged && second.IsConverged);
        foreach (var gains in new[] { byIndustry, byFlow })
        {
            Assert.That(gains.Max() - gains.Min(), Is.LessThan(EqualPoints));
            Assert.That(gains[0], Is.InRange(least, most));
        }

        Assert.That(byFlow[0], Is.GreaterThan(byIndustry[0] - EqualPoints), "more freedom is never worth less");
    }

    [Test]
    public void Talks_undo_the_losses_of_a_trade_war_and_more()
    {
        var search = new OssaSearch(new OssaCase().Open(isPolitical: false), isPolitical: false);
        var (nash, _) = search.Nash();
        search.Economy.Solve(nash);
        var loss = Enumerable.Range(0, 7).Average(region => 100 * (1 - search.Economy.Government(region)));
        var (gains, found) = search.Talks(nash, Subsidy, isByFlow: false);
        Assert.That(found.IsConverged);
        Assert.That(gains.Max() - gains.Min(), Is.LessThan(EqualPoints));
        Assert.That(gains[0], Is.GreaterThan(loss));
    }
}

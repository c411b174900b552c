using TradeTalks.Sim.Economy.Armington;
using TradeTalks.Sim.Economy.Policy;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Tests.Economy.Policy;

/// <summary>Agreements that only the threat of their end upholds, and tariffs under lobbying.</summary>
public sealed class SelfEnforcementTests
{
    private const double Longest = 4000;

    /// <summary>Two sides that keep faith until the other once does not, period by period: breaking pays just below the critical factor and not just above it.</summary>
    [TestCase(5, 3, 1)]
    [TestCase(2.5, 2, -1)]
    [TestCase(10, 9.9, 0)]
    [TestCase(1.2, -0.5, -3)]
    public void A_breach_pays_just_where_patience_is_below_the_critical_factor(double temptation, double kept, double broken)
    {
        var stakes = new SelfEnforcement(temptation, kept, broken);
        Assert.That(stakes.CriticalFactor, Is.InRange(0, 1));
        foreach (var (away, pays) in ((double, bool)[])[(-1e-3, true), (1e-3, false)])
        {
            var factor = stakes.CriticalFactor + away;
            var (faithful, breaching) = (Played(stakes, factor, breachAt: double.PositiveInfinity), Played(stakes, factor, breachAt: 0));
            Assert.That(breaching > faithful, Is.EqualTo(pays));
            Assert.That(stakes.WorthKept(factor), Is.EqualTo(faithful).Within(1e-9));
            Assert.That(stakes.WorthBroken(factor), Is.EqualTo(breaching).Within(1e-9));
        }
    }

    [TestCase(3, 3, 1, 0)]
    [TestCase(2, 3, 1, 0)]
    [TestCase(5, 1, 1, 1)]
    [TestCase(5, 1, 7, double.PositiveInfinity)]
    [TestCase(5, 1, 5, double.PositiveInfinity)]
    public void Where_a_breach_gains_nothing_no_patience_is_needed_and_where_its_end_costs_nothing_none_is_enough(double temptation, double kept, double broken, double factor)
    {
        var stakes = new SelfEnforcement(temptation, kept, broken);
        Assert.That(stakes.CriticalFactor, Is.EqualTo(factor));
        Assert.That(stakes.IsPossible, Is.EqualTo(factor < 1));
        Assert.That(stakes.HighestInterest(1), Is.EqualTo(factor < 1 ? double.PositiveInfinity : 0));
    }

    [Test]
    public void The_faster_a_breach_is_answered_the_higher_interest_may_be()
    {
        var stakes = new SelfEnforcement(5, 3, 1);
        Assert.That(stakes.HighestInterest(1), Is.EqualTo(1).Within(1e-12));
        Assert.That(stakes.HighestInterest(0.5), Is.EqualTo(3).Within(1e-12));
    }

    /// <summary>Equal countries under free trade: a breach pays for a while, and the more the less patient they are. Source: Dixit (1987).</summary>
    [Test]
    public void Free_trade_of_equal_countries_is_kept_by_patient_ones()
    {
        var world = new World([new Region("A", "A"), new Region("B", "B")], [new Sector("ALL", "All goods", true)], [80, 20, 20, 80], [0, 0, 0, 0]);
        var economy = ArmingtonEconomy.Open(world, [5], Closure.Balanced, 1e-14);
        var (first, second) = (Government.Against(world, 0, 1), Government.Against(world, 1, 0));
        var game = new TariffGame(economy, new(economy.Baseline.World), TariffBounds.NotNegative);
        var free = new TradeTalks.Sim.Economy.Markets.TradePolicy(economy.Baseline.World);
        var nash = game.Nash([first, second]).ApplyTo(new(economy.Baseline.World));
        var breach = game.Optimal(first).ApplyTo(new(economy.Baseline.World));
        double Level(TradeTalks.Sim.Economy.Markets.TradePolicy policy) => game.LevelsAt([first], policy)[0];
        var stakes = new SelfEnforcement(Level(breach), Level(free), Level(nash));
        Assert.That(stakes.Temptation, Is.GreaterThan(stakes.Kept));
        Assert.That(stakes.Kept, Is.GreaterThan(stakes.Broken));
        Assert.That(stakes.CriticalFactor, Is.InRange(0.05, 0.95));
    }

    /// <summary>A sector with a lobby is protected, one without taxed; a government that cares for nothing but welfare leaves the terms of trade alone in talks. Source: Grossman and Helpman (1995).</summary>
    [Test]
    public void Lobbies_move_tariffs_apart_and_welfare_brings_them_together()
    {
        var organised = new Lobbying(1, 0.4, 1, -0.5);
        Assert.That(organised.SmallCountryTariff, Is.EqualTo(0.6 / 1.4 * 0.5).Within(1e-15));
        Assert.That(new Lobbying(0, 0.4, 1, -0.5).SmallCountryTariff, Is.EqualTo(-0.4 / 1.4 * 0.5).Within(1e-15));
        Assert.That(new Lobbying(1, 1, 1, -0.5).SmallCountryTariff, Is.Zero, "all voters have a lobby: free trade");
        Assert.That(organised.TradeWarTariff(4), Is.EqualTo(organised.SmallCountryTariff + 0.25));
        Assert.That(Lobbying.NegotiatedGap(organised, organised), Is.Zero);
        Assert.That(Lobbying.NegotiatedGap(new Lobbying(1, 0.4, 1e9, -0.5), new Lobbying(0, 0.2, 1e9, -0.9)), Is.EqualTo(0).Within(1e-8));
    }

    private static double Played(SelfEnforcement stakes, double factor, double breachAt)
    {
        var (worth, weight) = (0.0, 1.0);
        for (var period = 0; period < Longest; period++, weight *= factor)
            worth += weight * (period < breachAt ? stakes.Kept : period == breachAt ? stakes.Temptation : stakes.Broken);
        return worth;
    }
}

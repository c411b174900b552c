using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Wording;

internal sealed class NumbersTests
{
    [TestCase(4_668, 10_000, "46.7 %")]
    [TestCase(1, 10_000, "0.01 %")]
    [TestCase(9_996, 10_000, "99.96 %")]
    [TestCase(9_999, 10_000, "99.99 %")]
    [TestCase(0, 10_000, "0 of 10,000")]
    [TestCase(10_000, 10_000, "10,000 of 10,000")]
    [TestCase(0, 0, "no case")]
    public void Shares_are_written_without_bare_0_or_100_per_cent(long count, long of, string expected) =>
        Assert.That(Shares.Brief(new ShareEstimate(count, of)), Is.EqualTo(expected));

    /// <summary>The bounds are z² / (n + z²), rounded up: 0.0384 % for 10,000 and 24.2 % for 12.</summary>
    [TestCase(0, 10_000, "0 of 10,000 (below 0.04 %)")]
    [TestCase(10_000, 10_000, "10,000 of 10,000 (above 99.96 %)")]
    [TestCase(0, 12, "0 of 12 (below 24.3 %)")]
    [TestCase(0, 0, "no case")]
    public void Counts_of_none_and_all_come_with_their_bound(long count, long of, string expected) =>
        Assert.That(Shares.Full(new ShareEstimate(count, of)), Is.EqualTo(expected));

    [TestCase(4_980, 10_000, "50 %")]
    [TestCase(3, 10_000, "0.03 %")]
    [TestCase(9_970, 10_000, "99.7 %")]
    public void Headlines_round_to_whole_per_cent_where_that_says_enough(long count, long of, string expected) =>
        Assert.That(Shares.Rounded(new ShareEstimate(count, of)), Is.EqualTo(expected));

    [TestCase(1_234_567, "1,234,567")]
    [TestCase(0, "0")]
    public void Counts_have_thousands_separators(long count, string expected) => Assert.That(Numbers.Count(count), Is.EqualTo(expected));

    [TestCase(-0.04, 1, "0.0")]
    [TestCase(-0.06, 1, "-0.1")]
    [TestCase(12_345.678, 2, "12,345.68")]
    public void Numbers_keep_their_decimals_and_no_negative_zero(double value, int decimals, string expected) =>
        Assert.That(Numbers.Fixed(value, decimals), Is.EqualTo(expected));

    [TestCase(3.14, "3.1 s")]
    [TestCase(59.96, "1 min 00 s")]
    [TestCase(125, "2 min 05 s")]
    [TestCase(4_320, "1 h 12 min")]
    public void Waiting_times_are_written_as_people_say_them(double seconds, string expected) =>
        Assert.That(Durations.Brief(TimeSpan.FromSeconds(seconds)), Is.EqualTo(expected));

    /// <summary>Two observations a and b: t = 12.706, half-width = t · |a - b| / 2.</summary>
    [TestCase(Quantity.Duration, "d", 10, 12, "11 d ± 13 d")]
    [TestCase(Quantity.Share, "", 0.20, 0.22, "21 % ± 13 pt")]
    [TestCase(Quantity.Money, "bn USD/yr", 30, 30.2, "30.1 ± 1.3 bn USD/yr")]
    [TestCase(Quantity.Number, "", 5, 5.008, "5.00 ± 0.05")]
    public void Means_are_as_precise_as_their_interval(Quantity quantity, string unit, double a, double b, string expected) =>
        Assert.That(new Quantities(SpreadRow.Of("x", quantity, unit, [a, b]), "±").Mean(), Is.EqualTo(expected));

    [Test]
    public void A_mean_of_one_has_no_interval() =>
        Assert.That(new Quantities(SpreadRow.Of("x", Quantity.Duration, "d", [12]), "±").Mean(), Is.EqualTo("12.0 d (n too small)"));
}

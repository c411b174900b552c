using TradeTalks.Sim.Cli.Wording;

namespace TradeTalks.Sim.Tests.Wording;

public sealed class AmountsTests
{
    [TestCase(0, "0")]
    [TestCase(1e-9, "<.01")]
    [TestCase(0.004, "<.01")]
    [TestCase(0.01, ".01")]
    [TestCase(0.38, ".38")]
    [TestCase(0.99, ".99")]
    [TestCase(0.999999, ">.99")]
    [TestCase(1, "1")]
    public void A_probability_reads_0_or_1_only_where_it_is(double value, string written) => Assert.That(Amounts.Probability(value), Is.EqualTo(written));

    [TestCase(250, "250 bn USD")]
    [TestCase(47.26, "47.3 bn USD")]
    [TestCase(3.25, "3.25 bn USD")]
    [TestCase(100.4, "100 bn USD")]
    [TestCase(0, "0 bn USD")]
    public void Money_has_three_digits_or_so(double value, string written) => Assert.That(Amounts.Money(value), Is.EqualTo(written));

    [TestCase(1.23, "+1.2")]
    [TestCase(-3.4, "-3.4")]
    [TestCase(0.01, "0.0")]
    [TestCase(-0.01, "0.0")]
    public void Gains_and_losses_have_their_sign(double value, string written) => Assert.That(Amounts.Signed(value), Is.EqualTo(written));

    [Test]
    public void Rates_keep_the_decimals_they_need() =>
        Assert.That((Amounts.Change(0.25, 0.3), Amounts.Change(0.2375, 0.225625)), Is.EqualTo(("25 -> 30 %", "23.75 -> 22.56 %")));

    [Test]
    public void Counts_agree_with_their_nouns() =>
        Assert.That((Amounts.Counted(1, "walk-out"), Amounts.Counted(0, "walk-out"), Amounts.Times(2)), Is.EqualTo(("1 walk-out", "0 walk-outs", "twice")));
}

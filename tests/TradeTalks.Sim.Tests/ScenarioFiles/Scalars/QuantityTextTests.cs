using CsCheck;
using TradeTalks.Sim.Cli.ScenarioFiles.Scalars;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.ScenarioFiles.Scalars;

internal sealed class QuantityTextTests
{
    [TestCase(".20", Quantity.Number, 0.2)]
    [TestCase("0.2", Quantity.Number, 0.2)]
    [TestCase("1e3", Quantity.Number, 1000)]
    [TestCase("-5", Quantity.Number, -5)]
    [TestCase("+5.", Quantity.Number, 5)]
    [TestCase("15 %", Quantity.Share, 0.15)]
    [TestCase("15%", Quantity.Share, 0.15)]
    [TestCase("0.7 %", Quantity.Share, 0.007)]
    [TestCase("30 d", Quantity.Duration, 30)]
    [TestCase("30d", Quantity.Duration, 30)]
    [TestCase("2 w", Quantity.Duration, 14)]
    [TestCase("3 mo", Quantity.Duration, 91.3125)]
    [TestCase("250 bn USD", Quantity.Money, 250)]
    [TestCase("900mn USD", Quantity.Money, 0.9)]
    [TestCase("1.2 tn  USD", Quantity.Money, 1200)]
    [TestCase("15\u00A0%", Quantity.Share, 0.15)]
    public void A_number_with_its_unit_is_kept_in_one_unit(string text, Quantity quantity, double expected)
    {
        Assert.That(QuantityText.TryRead(text, quantity, out var value, out var complaint), Is.True, complaint?.Cause);
        Assert.That(value, Is.EqualTo(expected));
    }

    [TestCase("30", Quantity.Share, "TT020", "needs a percentage, got '30'", "write 30 %")]
    [TestCase("0.15", Quantity.Share, "TT020", "needs a percentage, got '0.15'", "did you mean 15 %?")]
    [TestCase("15 pt", Quantity.Share, "TT020", "needs a percentage, got '15 pt'", "write 15 %")]
    [TestCase("30", Quantity.Duration, "TT020", "needs a length of time, got '30'", "write 30 d")]
    [TestCase("30 days", Quantity.Duration, "TT020", "needs a length of time, got '30 days'", "write 30 d")]
    [TestCase("3 months", Quantity.Duration, "TT020", "needs a length of time, got '3 months'", "write 3 mo")]
    [TestCase("250 bn", Quantity.Money, "TT020", "needs an amount of money, got '250 bn'", "write 250 bn USD")]
    [TestCase("5 million", Quantity.Money, "TT020", "needs an amount of money, got '5 million'", "write 5 mn USD")]
    [TestCase("15 %", Quantity.Number, "TT020", "needs a number, got '15 %'", "write 0.15: this is a bare number")]
    [TestCase("0,15", Quantity.Number, "TT022", "needs a number, got '0,15'", "write 0.15: a point marks decimals")]
    [TestCase("10,5 %", Quantity.Share, "TT022", "needs a percentage, got '10,5 %'", "write 10.5 %: a point marks decimals")]
    [TestCase("10,000", Quantity.Number, "TT022", "needs a number, got '10,000'", "write 10000, or 10.000 if the comma marks decimals")]
    [TestCase("10_000", Quantity.Number, "TT021", "needs a number, got '10_000'", "write 10000")]
    [TestCase("010", Quantity.Number, "TT021", "needs a number, got '010': zeros in front are refused", "write 10")]
    [TestCase("12:30", Quantity.Duration, "TT021", "needs a length of time, got '12:30'", null)]
    [TestCase("NO", Quantity.Number, "TT021", "needs a number, got 'NO'", null)]
    [TestCase("on", Quantity.Number, "TT021", "needs a number, got 'on'", null)]
    [TestCase("0x10", Quantity.Number, "TT020", "needs a number, got '0x10'", "write 0, without a unit")]
    [TestCase(".inf", Quantity.Number, "TT021", "needs a number, got '.inf'", null)]
    [TestCase("1e999", Quantity.Number, "TT021", "needs a number, got '1e999'", null)]
    [TestCase("", Quantity.Number, "TT021", "needs a number, got ''", null)]
    [TestCase("1.2.3", Quantity.Number, "TT021", "needs a number, got '1.2.3'", null)]
    public void Anything_else_is_refused_with_what_to_write(string text, Quantity quantity, string code, string cause, string? remedy)
    {
        Assert.That(QuantityText.TryRead(text, quantity, out _, out var complaint), Is.False);
        Assert.That((complaint!.Code.Name, complaint.Cause, complaint.Remedy), Is.EqualTo((code, cause, remedy)));
    }

    [Test]
    public void Writing_and_reading_gives_the_same_value()
    {
        Gen.Select(Gen.Double[-1e9, 1e9], Gen.Int[-12, 3], Gen.Enum<Quantity>()).Sample((mantissa, exponent, quantity) =>
        {
            var value = mantissa * double.Parse($"1e{exponent}");
            return QuantityText.TryRead(Spelling.Write(value, quantity), quantity, out var read, out _) && read == value;
        });
    }

    [Test]
    public void Long_texts_are_refused_like_short_ones()
    {
        foreach (var piece in (string[])["1", "1,", "1_", "0", " ", "a", ".", "1 "])
        {
            var text = string.Concat(Enumerable.Repeat(piece, 100_000)) + "x";
            Assert.That(QuantityText.TryRead(text, Quantity.Share, out _, out var complaint), Is.False);
            Assert.That(complaint!.Cause, Has.Length.LessThan(100));
        }
    }
}

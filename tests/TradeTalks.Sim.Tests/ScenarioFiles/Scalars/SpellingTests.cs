using TradeTalks.Sim.Cli.ScenarioFiles.Scalars;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.ScenarioFiles.Scalars;

internal sealed class SpellingTests
{
    [TestCase(0.15, Quantity.Share, "15 %")]
    [TestCase(0.007, Quantity.Share, "0.7 %")]
    [TestCase(30, Quantity.Duration, "30 d")]
    [TestCase(91.3125, Quantity.Duration, "91.3125 d")]
    [TestCase(250, Quantity.Money, "250 bn USD")]
    [TestCase(0.9, Quantity.Money, "900 mn USD")]
    [TestCase(-1200, Quantity.Money, "-1.2 tn USD")]
    [TestCase(0, Quantity.Money, "0 bn USD")]
    [TestCase(0.2, Quantity.Number, "0.2")]
    [TestCase(1e21, Quantity.Number, "1e21")]
    [TestCase(2.5e-7, Quantity.Number, "2.5e-7")]
    public void Values_are_written_as_a_scenario_would(double value, Quantity quantity, string expected) =>
        Assert.That(Spelling.Write(value, quantity), Is.EqualTo(expected));

    [TestCase(0.597, Quantity.Share, "59.7 %")]
    [TestCase(0.7, Quantity.Share, "70.0 %")]
    [TestCase(0.2, Quantity.Number, ".20")]
    [TestCase(0.123, Quantity.Number, ".12")]
    [TestCase(9.1234, Quantity.Duration, "9.1 d")]
    [TestCase(160, Quantity.Money, "160 bn USD")]
    [TestCase(3.333, Quantity.Number, "3.33")]
    public void Tables_show_three_digits_or_so(double value, Quantity quantity, string expected) =>
        Assert.That(Spelling.Show(value, quantity), Is.EqualTo(expected));
}

using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Tests.Scenarios;

public sealed class ScenarioTests
{
    [Test]
    public void A_copy_lays_out_its_own_numbers()
    {
        var original = new Case().Build();
        var laidOut = original.Inputs;
        var copy = original with { Economy = original.Economy with { Inputs = original.Economy.Inputs.SetItem(0, Input.Known(3)).SetItem(1, Input.Known(0.5)) } };
        Assert.That(Economy(copy), Is.EqualTo((3.0, 0.5)));
        Assert.That(Economy(original), Is.EqualTo((2.53, 0.0)), "the original keeps its own");
        Assert.That(original.Inputs, Is.SameAs(laidOut));
    }

    [Test]
    public void A_copy_has_everything_the_original_has()
    {
        var original = new Case().Build();
        var copy = original with { Name = "Another name" };
        foreach (var property in typeof(Scenario).GetProperties().Where(property => property.Name is not (nameof(Scenario.Name) or nameof(Scenario.Inputs) or nameof(Scenario.Economies))))
            Assert.That(property.GetValue(copy), Is.EqualTo(property.GetValue(original)), property.Name);
    }

    private static (double Demand, double Supply) Economy(Scenario scenario) =>
        (scenario.Inputs.Slots[scenario.Inputs.Economy].Input.Distribution.Mean, scenario.Inputs.Slots[scenario.Inputs.Economy + 1].Input.Distribution.Mean);
}

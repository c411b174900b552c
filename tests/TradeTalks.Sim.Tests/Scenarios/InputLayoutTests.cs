using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Measures;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Tests.Scenarios;

public sealed class InputLayoutTests
{
    private static readonly InputLayout Layout = new Case { MoreSides = 2 }.Build().Inputs;

    [Test]
    public void No_two_numbers_share_a_path_or_a_stream_of_chance()
    {
        Assert.That(Layout.Slots.Select(slot => slot.Path), Is.Unique);
        Assert.That(Layout.Slots.Select(slot => StreamId.Of(slot.Path).Value), Is.Unique);
    }

    [Test]
    public void Each_owner_finds_its_numbers_under_its_own_name()
    {
        Assert.That(PathAt(Layout.Economy + EconomyParameters.SupplyElasticity.Index), Is.EqualTo("economy.supply_elasticity"));
        Assert.That(PathAt(Layout.Side(0) + SideParameters.Friction.Index), Is.EqualTo("North.friction"));
        Assert.That(PathAt(Layout.Side(3) + SideParameters.Anger.Index), Is.EqualTo("Side3.anger"));
        Assert.That(PathAt(Layout.TariffList(1) + TariffListParameters.Salience.Index), Is.EqualTo("cars2.salience"));
        Assert.That(PathAt(Layout.Talks(2) + TalksParameters.WalkOut.Index), Is.EqualTo("table3.walk_out"));
    }

    [TestCase(0, 0, 0, "main.purchases.1.North", 5)]
    [TestCase(0, 1, 1, "main.purchases.2.South", -2)]
    [TestCase(2, 0, 1, "table3.purchases.1.Side3", -1)]
    public void The_worth_of_a_tier_is_found_by_table_tier_and_seat(int table, int tier, int seat, string path, double worth)
    {
        var slot = Layout.Slots[Layout.TierWorth(table, tier, seat)];
        Assert.That((slot.Path, slot.Input.Distribution.Mean), Is.EqualTo((path, worth)));
    }

    [Test]
    public void Every_number_has_exactly_one_owner()
    {
        var owned = EconomyParameters.Catalogue.All.Length + (4 * SideParameters.Catalogue.All.Length)
            + (3 * (TariffListParameters.Catalogue.All.Length + TalksParameters.Catalogue.All.Length + 4));
        Assert.That(Layout.Slots, Has.Length.EqualTo(owned));
    }

    private static string PathAt(int slot) => Layout.Slots[slot].Path;
}

using TradeTalks.Sim.Economy.Worlds;
using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Tests.Economy.PriceTables;

/// <summary>Tables are made once for equal economies, whoever asks.</summary>
public sealed class KeptTablesTests
{
    private static readonly Input Elasticity = Input.Uncertain(Distribution.Uniform(3, 3.5));

    [Test]
    public void Cases_read_apart_with_equal_economies_share_a_table()
    {
        var (one, other) = (new PricedCase { Elasticity = Elasticity }, new PricedCase { Elasticity = Elasticity });
        Assert.That(other.World, Is.Not.SameAs(one.World));
        Assert.That(other.Prepare().Table, Is.SameAs(one.Prepare().Table));
    }

    [Test]
    public void What_the_table_does_not_hang_on_may_differ()
    {
        var priced = new PricedCase { Elasticity = Elasticity };
        var lists = priced.Lists.SetItem(0, priced.Lists[0] with { Rate = 0.2 });
        Assert.That(priced.Settings().Prepare(lists, priced.Sides).Table, Is.SameAs(priced.Prepare().Table));
    }

    [Test]
    public void Whatever_shapes_a_price_makes_another_table()
    {
        var one = new PricedCase { Elasticity = Elasticity }.Prepare().Table;
        PricedCase[] others =
        [
            new() { Elasticity = Elasticity, Closure = Closure.Balanced },
            new() { Elasticity = Elasticity, HighestRung = 0.41 },
            new() { Elasticity = Input.Uncertain(Distribution.Uniform(3, 3.6)) },
        ];
        foreach (var other in others)
            Assert.That(other.Prepare().Table, Is.Not.SameAs(one));
        var priced = new PricedCase { Elasticity = Elasticity };
        var settings = priced.Settings();
        var moved = settings with { Trade = settings.Trade! with { World = priced.World.WithTariff(1, 3, 0.3) } };
        Assert.That(moved.Prepare(priced.Lists, priced.Sides).Table, Is.Not.SameAs(one));
    }

    [Test]
    public void Threads_that_ask_at_once_get_the_same_table()
    {
        var fresh = Input.Uncertain(Distribution.Uniform(3.01, 3.49));
        var tables = new object?[8];
        Parallel.For(0, tables.Length, thread => tables[thread] = new PricedCase { Elasticity = fresh }.Prepare().Table);
        Assert.That(tables, Has.All.SameAs(tables[0]).And.All.Not.Null);
    }
}

using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Runs.Events;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Tests.Economy.PriceTables;

namespace TradeTalks.Sim.Tests.Runs;

/// <summary>Three sides at two tables: North talks with South at the first and with a third side at the second, in one world of trade.</summary>
public sealed class SharedTablesTests
{
    private const double Elasticity = 4;
    private const double Coverage = 40;

    private static readonly PricedCase World = new() { Sides = 3, Elasticity = Input.Known(Elasticity) };

    private static readonly Scenario Talks = InOneWorld(new Case { MoreSides = 1, HorizonDays = 90 }
        .With("North.shock_size", 0.5).With("South.income_weight", 1).With("South.export_weight", 0).With("South.revenue_weight", 0).Build());

    [TestCase(0.1)]
    [TestCase(0.25)]
    public void What_a_tariff_costs_hangs_on_the_tariff_at_the_other_table(double rateOnThird)
    {
        var run = new TalksRun(Talks, 1, TieOrder.Fifo);
        run.Begin(0);
        run.State.Tariffs.SetRate(list: 1, rateOnThird, run.Now);
        var (own, _) = run.Valuation.LossesFrom(run.State.Tables[0], seat: 1, list: 0, from: 0.1, to: 0.25);
        var (before, after) = (Solve(0.1, rateOnThird), Solve(0.25, rateOnThird));
        var south = PricedCase.Places[1];
        Assert.That(own, Is.EqualTo((before.RealIncome(south) - after.RealIncome(south)) * before.IncomeBefore(south)).Within(1e-4));
    }

    [Test]
    public void More_is_lost_where_goods_of_the_third_side_are_taxed_and_own_goods_take_their_place()
    {
        double LossBesides(double rateOnThird) => Solve(0.1, rateOnThird).RealIncome(PricedCase.Places[1]) - Solve(0.25, rateOnThird).RealIncome(PricedCase.Places[1]);
        Assert.That(LossBesides(0.25), Is.GreaterThan(1.01 * LossBesides(0.1)), "so that the test above would find out a world that is not shared");
    }

    [Test]
    public void A_shock_to_a_side_is_felt_at_both_its_tables()
    {
        var run = new TalksRun(Talks, 1, TieOrder.Fifo);
        run.Begin(0);
        var before = LogOdds(run);
        PoliticalShock.Happen(run, run.State.Sides[0]);
        var moved = LogOdds(run).Zip(before, (after, was) => after - was).ToArray();
        Assert.That(moved[0], Is.Not.Zero);
        Assert.That(moved[1], Is.EqualTo(moved[0]).Within(1e-12));
    }

    [Test]
    public void What_happens_at_both_tables_happens_on_one_calendar()
    {
        var run = new TalksRun(Talks, 1, TieOrder.Fifo) { Chronicle = new Chronicle() };
        run.Play(0);
        var entries = run.Chronicle.Entries;
        Assert.That(entries.Zip(entries.Skip(1)), Has.All.Matches<(ChronicleEntry First, ChronicleEntry Second)>(pair => pair.First.Time <= pair.Second.Time));
        Assert.That(entries.Select(entry => entry.Table).Distinct(), Is.SupersetOf((int[])[0, 1]));
    }

    [Test]
    public void Chance_of_a_side_is_one_whatever_the_table_and_that_of_tables_is_not()
    {
        var run = new TalksRun(Talks, 1, TieOrder.Fifo);
        var (agreed, together) = (0, 0);
        for (var replication = 0; replication < 200; replication++)
        {
            run.Play(replication);
            var (first, second) = (run.State.Tables[0], run.State.Tables[1]);
            Assert.That(second.Seats[0].IsHardball, Is.EqualTo(first.Seats[0].IsHardball), "North is of one type");
            agreed += first.Facts.Agreements + second.Facts.Agreements > 0 ? 1 : 0;
            together += first.Facts.Agreements > 0 && first.Facts.AgreedAt == second.Facts.AgreedAt ? 1 : 0;
        }

        Assert.That(together, Is.LessThan(agreed / 2), "and yet the tables go their own ways");
    }

    /// <summary>The world solved without a table; its own lists cover 30 of the imports from each side.</summary>
    private static ITradeModel Solve(double rateOnSouth, double rateOnThird) => World.Solve(Elasticity, [Coverage / 30 * rateOnSouth, 0, 0, Coverage / 30 * rateOnThird, 0, 0]);

    private static double[] LogOdds(TalksRun run) => [.. run.State.Tables.Select(table => table.Seats[0].Belief.LogOddsAt(run.Now))];

    private static Scenario InOneWorld(Scenario scenario) => scenario with
    {
        TariffLists = [.. scenario.TariffLists.Select(list => list with { Coverage = Coverage })],
        Economy = World.Settings(),
    };
}

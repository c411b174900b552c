using TradeTalks.Sim.Table.Outcomes;

namespace TradeTalks.Sim.Tests.Table.Outcomes;

public sealed class OutcomeSpaceTests
{
    private static readonly OutcomeSpace Space = new([2, 3, 4]);

    [Test]
    public void The_last_issue_turns_fastest()
    {
        Assert.That(Space.Count, Is.EqualTo(24));
        Assert.That(Space.IndexOf([0, 0, 1]), Is.EqualTo(1));
        Assert.That(Space.IndexOf([0, 1, 0]), Is.EqualTo(4));
        Assert.That(Space.IndexOf([1, 0, 0]), Is.EqualTo(12));
    }

    [Test]
    public void Options_and_number_of_an_outcome_go_both_ways()
    {
        for (var outcome = 0; outcome < Space.Count; outcome++)
            Assert.That(Space.IndexOf([Space.OptionOf(outcome, 0), Space.OptionOf(outcome, 1), Space.OptionOf(outcome, 2)]), Is.EqualTo(outcome));
    }

    [Test]
    public void The_count_of_outcomes_does_not_overflow() =>
        Assert.That(OutcomeSpace.CountOf(Enumerable.Repeat(1000, 30)), Is.EqualTo(long.MaxValue));

    [Test]
    public void A_table_without_outcomes_or_with_too_many_is_refused()
    {
        Assert.That(() => new OutcomeSpace([]), Throws.ArgumentException);
        Assert.That(() => new OutcomeSpace([2, 0]), Throws.ArgumentException);
        Assert.That(() => new OutcomeSpace([1001, 1000]), Throws.ArgumentException);
    }

    [Test]
    public void An_outcome_is_worth_the_sum_of_its_options()
    {
        var table = RandomTables.Table([2, 3], [1, 2, 10, 20, 30]);
        Assert.That(table.Of(0).ToArray(), Is.EqualTo([11.0, 21, 31, 12, 22, 32]));
    }

    [Test]
    public void Sums_that_are_equal_on_paper_are_equal_here()
    {
        // In binary 0.1 + 0.2 is not 0.3.
        var table = RandomTables.Table([2, 2], [0.1, 0.3, 0.2, 0.0]);
        Assert.That(table[0, 0], Is.EqualTo(table[0, 3]));
    }
}

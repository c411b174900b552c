using CsCheck;
using TradeTalks.Sim.Table.Outcomes;

namespace TradeTalks.Sim.Tests.Table.Outcomes;

public sealed class OwnRankingTests
{
    [Test]
    public void The_outcome_for_a_target_is_the_worst_that_reaches_it()
    {
        var ranking = Ranking([0.2, 0.9, 0.5, 0.7], []);
        Assert.That(ranking.OutcomeAt(ranking.RankFor(0.5)), Is.EqualTo(2));
        Assert.That(ranking.OutcomeAt(ranking.RankFor(0.51)), Is.EqualTo(3));
        Assert.That(ranking.OutcomeAt(ranking.RankFor(0)), Is.Zero);
    }

    [Test]
    public void The_best_outcome_stands_in_where_none_reaches_the_target()
    {
        var ranking = Ranking([0.2, 0.9], []);
        Assert.That(ranking.OutcomeAt(ranking.RankFor(0.95)), Is.EqualTo(1));
    }

    [Test]
    public void Of_equals_the_one_better_for_the_others_comes_first_then_the_order_of_the_file()
    {
        var ranking = Ranking([0.5, 0.5, 0.5, 0.8], [0.1, 0.6, 0.6, 0]);
        Assert.That(Order(ranking), Is.EqualTo([3, 1, 2, 0]));
        Assert.That(ranking.OutcomeAt(ranking.RankFor(0.4)), Is.EqualTo(1));
    }

    [Test]
    public void Of_equals_the_order_of_the_file_decides_where_the_others_are_unknown() =>
        Assert.That(Order(Ranking([0.5, 0.8, 0.5, 0.5], [])), Is.EqualTo([1, 0, 2, 3]));

    [Test]
    public void A_search_finds_what_a_scan_of_all_outcomes_finds() =>
        Gen.Select(Gen.Int[0, 20].Select(step => step / 20.0).Array[1, 40], Gen.Double[-0.1, 1.1]).Sample((utilities, level) =>
        {
            var ranking = Ranking(utilities, []);
            var reaching = Enumerable.Range(0, utilities.Length).Where(outcome => utilities[outcome] >= level).ToList();
            var expected = reaching.Count == 0 ? Array.IndexOf(utilities, utilities.Max()) : reaching.MinBy(outcome => utilities[outcome]);
            Assert.That(ranking.OutcomeAt(ranking.RankFor(level)), Is.EqualTo(expected));
            Assert.That(ranking.CountAtOrAbove(level), Is.EqualTo(reaching.Count));
        });

    private static int[] Order(OwnRanking ranking) => [.. Enumerable.Range(0, ranking.Count).Select(ranking.OutcomeAt)];

    private static OwnRanking Ranking(double[] own, double[] others)
    {
        var ranking = new OwnRanking(own.Length);
        ranking.Sort(own, others);
        return ranking;
    }
}

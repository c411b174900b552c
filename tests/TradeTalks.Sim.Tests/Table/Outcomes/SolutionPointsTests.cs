using CsCheck;
using TradeTalks.Sim.Table.Outcomes;

namespace TradeTalks.Sim.Tests.Table.Outcomes;

public sealed class SolutionPointsTests
{
    private static readonly double[] Zero = [0, 0];

    [Test]
    public void Without_an_outcome_that_suits_all_every_point_is_none()
    {
        var set = new BargainingSet(RandomTables.Points((1, 0), (0, 1)), [0.5, 0.5]);
        Assert.That(Enum.GetValues<Solution>().Select(solution => SolutionPoints.Find(solution, set)), Is.All.EqualTo(-1));
        Assert.That(ParetoFrontier.Of(set), Is.Empty);
        Assert.That(set.Ideal(0), Is.NaN);
    }

    [Test]
    public void An_outcome_worth_exactly_the_disagreement_belongs_to_the_set() =>
        Assert.That(new BargainingSet(RandomTables.Table([2, 2], [0.1, 0.3, 0.2, 0.0], [1, 1, 1, 1]), [0.3, 0]).Members, Is.EqualTo([0, 2, 3]));

    [Test]
    public void Each_solution_makes_its_own_measure_largest()
    {
        // Products 24, 25, 24, 9; smallest gains 2, 5, 3, 1; sums 14, 10, 11, 10; ideals 9 and 12; sums of relative gains 1.222, 0.972, 1.139, 1.083.
        var set = new BargainingSet(RandomTables.Points((-1, 20), (2, 12), (5, 5), (8, 3), (9, 1)), Zero);
        Assert.That(SolutionPoints.Find(Solution.Nash, set), Is.EqualTo(2));
        Assert.That(SolutionPoints.Find(Solution.Egalitarian, set), Is.EqualTo(2));
        Assert.That(SolutionPoints.Find(Solution.Utilitarian, set), Is.EqualTo(1));
        Assert.That(SolutionPoints.Find(Solution.KalaiSmorodinsky, set), Is.EqualTo(2), "5/12, before 3/12 and 2/9");
        Assert.That(SolutionPoints.Find(Solution.RelativeUtilitarian, set), Is.EqualTo(1));
    }

    [Test]
    public void The_stronger_side_gets_more_under_a_weighted_product()
    {
        var set = new BargainingSet(RandomTables.Points((1, 9), (3, 7), (5, 5), (7, 3), (9, 1)), Zero);
        Assert.That(SolutionPoints.Find(Solution.Nash, set, [0.7, 0.3]), Is.EqualTo(3));
        Assert.That(SolutionPoints.Find(Solution.Nash, set, [0.3, 0.7]), Is.EqualTo(1));
        Assert.That(SolutionPoints.Find(Solution.Nash, set, [0.5, 0.5]), Is.EqualTo(SolutionPoints.Find(Solution.Nash, set)));
    }

    [Test]
    public void Ties_go_to_the_larger_smallest_gain_and_then_to_the_order_of_the_file()
    {
        var uneven = new BargainingSet(RandomTables.Points((2, 8), (4, 4), (8, 2)), Zero);
        Assert.That(SolutionPoints.Find(Solution.Nash, uneven), Is.EqualTo(1), "all products are 16");
        Assert.That(SolutionPoints.Find(Solution.Utilitarian, uneven), Is.Zero, "sums 10, 8, 10 with the same gains");
        var equalSmallest = new BargainingSet(RandomTables.Points((3, 5), (3, 6), (6, 3)), Zero);
        Assert.That(SolutionPoints.Find(Solution.Egalitarian, equalSmallest), Is.EqualTo(1));
    }

    [Test]
    public void A_party_that_can_gain_nothing_does_not_break_relative_measures()
    {
        var set = new BargainingSet(RandomTables.Points((5, 1), (5, 3), (5, 2)), [5, 0]);
        Assert.That(SolutionPoints.Find(Solution.KalaiSmorodinsky, set), Is.EqualTo(1));
        Assert.That(SolutionPoints.Find(Solution.RelativeUtilitarian, set), Is.EqualTo(1));
        Assert.That(SolutionPoints.Find(Solution.Nash, set), Is.EqualTo(1), "all products are 0");
    }

    [TestCase(2)]
    [TestCase(3)]
    public void Every_point_lies_on_the_frontier_and_gives_nobody_less_than_no_agreement(int parties) => RandomTables.Of(parties).Sample(utilities =>
    {
        var set = new BargainingSet(utilities, new double[parties].Select(_ => 0.5).ToArray());
        var frontier = ParetoFrontier.Of(set);
        foreach (var solution in Enum.GetValues<Solution>())
        {
            var point = SolutionPoints.Find(solution, set);
            Assert.That(set.Members.IsEmpty ? point == -1 : frontier.Contains(point), $"{solution} {point}");
            Assert.That(point < 0 || Enumerable.Range(0, parties).All(party => set.Gain(party, point) >= 0));
        }
    });

    [TestCase(2)]
    [TestCase(3)]
    public void The_frontier_is_what_a_comparison_of_all_pairs_leaves(int parties) => RandomTables.Of(parties).Sample(utilities =>
    {
        var set = new BargainingSet(utilities, new double[parties]);
        Assert.That(ParetoFrontier.Of(set), Is.EquivalentTo(set.Members.Where(outcome => !set.Members.Any(other => Dominates(utilities, other, outcome)))));
    });

    [Test]
    public void Nash_and_Kalai_Smorodinsky_do_not_move_with_the_zero_and_scale_of_a_side() => RandomTables.Of(2).Sample(utilities =>
    {
        var set = new BargainingSet(utilities, [0.25, 0.25]);
        var moved = new BargainingSet(Rescaled(utilities, 4, -2), [(0.25 * 4) - 2, 0.25]);
        Assert.That(SolutionPoints.Find(Solution.KalaiSmorodinsky, moved), Is.EqualTo(SolutionPoints.Find(Solution.KalaiSmorodinsky, set)));
        Assert.That(SolutionPoints.Find(Solution.RelativeUtilitarian, moved), Is.EqualTo(SolutionPoints.Find(Solution.RelativeUtilitarian, set)));
        if (!set.Members.IsEmpty)
            Assert.That(Product(set, SolutionPoints.Find(Solution.Nash, moved)), Is.EqualTo(Product(set, SolutionPoints.Find(Solution.Nash, set))).Within(1e-12), "ties may be broken otherwise");
    });

    [Test]
    public void Egalitarian_and_utilitarian_move_with_the_scale_of_a_side()
    {
        var plain = new BargainingSet(RandomTables.Points((1, 8), (4, 4), (8, 1)), Zero);
        var scaled = new BargainingSet(RandomTables.Points((10, 8), (40, 4), (80, 1)), Zero);
        Assert.That(SolutionPoints.Find(Solution.Egalitarian, plain), Is.EqualTo(1));
        Assert.That(SolutionPoints.Find(Solution.Egalitarian, scaled), Is.Zero);
        Assert.That(SolutionPoints.Find(Solution.Utilitarian, plain), Is.Zero);
        Assert.That(SolutionPoints.Find(Solution.Utilitarian, scaled), Is.EqualTo(2));
    }

    private static double Product(BargainingSet set, int outcome) => set.Gain(0, outcome) * set.Gain(1, outcome);

    private static UtilityTable Rescaled(UtilityTable utilities, double scale, double zero) =>
        RandomTables.Table([utilities.Space.Count], [.. utilities.Of(0).ToArray().Select(utility => (utility * scale) + zero)], utilities.Of(1).ToArray());

    private static bool Dominates(UtilityTable utilities, int one, int other) =>
        Enumerable.Range(0, utilities.Parties).All(party => utilities[party, one] >= utilities[party, other]) &&
        Enumerable.Range(0, utilities.Parties).Any(party => utilities[party, one] > utilities[party, other]);
}

using CsCheck;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Table.Outcomes;

namespace TradeTalks.Sim.Tests.Table.Outcomes;

public sealed class FrontierTests
{
    private static readonly (double, double) Zero = (0, 0);
    private static readonly (double, double) Equal = (1, 1);

    [TestCase(100, 20, 10, 2.0 / 3, 200.0 / 3)]
    [TestCase(1, 0, 0, 0.5, 0.5)]
    public void On_a_straight_frontier_Nash_splits_the_surplus_by_power(double pie, double first, double second, double power, double expected)
    {
        var frontier = PolygonFrontier.OfPackages([pie, 0], [-pie, pie]);
        var point = FrontierPoints.Find(Solution.Nash, frontier, (first, second), (power, 1 - power))!.Value;
        Assert.That(point.First, Is.EqualTo(expected).Within(1e-9));
        Assert.That(point.Second, Is.EqualTo(pie - expected).Within(1e-9));
    }

    [Test]
    public void On_a_parabola_Nash_is_where_theory_puts_it()
    {
        var point = FrontierPoints.Find(Solution.Nash, Parabola(), Zero, Equal)!.Value;
        Assert.That(point.First, Is.EqualTo(100 / Math.Sqrt(3)).Within(1e-9));
        Assert.That(point.Second, Is.EqualTo(200.0 / 3).Within(1e-9));
    }

    [Test]
    public void On_a_parabola_the_other_points_are_where_theory_puts_them()
    {
        // u2 = 100 - u1^2/100: even gains where u1^2 + 100 u1 = 10,000; the largest sum where the slope is -1. Both ideals are 100, so relative gains are gains.
        var even = 50 * (Math.Sqrt(5) - 1);
        Assert.That(First(Solution.Egalitarian), Is.EqualTo(even).Within(1e-9));
        Assert.That(First(Solution.KalaiSmorodinsky), Is.EqualTo(even).Within(1e-9));
        Assert.That(First(Solution.Utilitarian), Is.EqualTo(50).Within(1e-9));
        Assert.That(First(Solution.RelativeUtilitarian), Is.EqualTo(50).Within(1e-9));

        static double First(Solution solution) => FrontierPoints.Find(solution, Parabola(), Zero, Equal)!.Value.First;
    }

    [Test]
    public void Where_every_point_has_the_same_sum_the_most_even_one_is_taken()
    {
        var frontier = PolygonFrontier.OfPackages([10, 0], [-10, 10]);
        Assert.That(FrontierPoints.Find(Solution.Utilitarian, frontier, (2, 0), Equal)!.Value.First, Is.EqualTo(6).Within(1e-9));
    }

    [Test]
    public void Without_a_point_that_suits_both_there_is_none() =>
        Assert.That(FrontierPoints.Find(Solution.Nash, Parabola(), (90, 90), Equal), Is.Null);

    [Test]
    public void Lotteries_lie_above_the_outcomes_they_mix()
    {
        var set = new BargainingSet(RandomTables.Points((0, 10), (4, 5), (10, 0)), [0, 0]);
        var frontier = PolygonFrontier.OfLotteries(set)!;
        Assert.That(frontier.Corners, Is.EqualTo([(0.0, 10.0), (10.0, 0.0)]));
        Assert.That(FrontierPoints.Find(Solution.Nash, frontier, Zero, Equal), Is.EqualTo((5.0, 5.0)));
        Assert.That(FrontierPoints.Find(Solution.KalaiSmorodinsky, frontier, Zero, Equal)!.Value.First, Is.EqualTo(5).Within(1e-9), "where the line from (0, 0) to (10, 10) crosses");
    }

    [Test]
    public void A_lottery_gives_no_smaller_product_than_the_best_outcome() => RandomTables.Of(2).Sample(utilities =>
    {
        var set = new BargainingSet(utilities, [0, 0]);
        var frontier = PolygonFrontier.OfLotteries(set)!;
        var (first, second) = FrontierPoints.Find(Solution.Nash, frontier, Zero, Equal)!.Value;
        var outcome = SolutionPoints.Find(Solution.Nash, set);
        Assert.That(first * second, Is.GreaterThanOrEqualTo((utilities[0, outcome] * utilities[1, outcome]) - 1e-9));
    });

    [Test]
    public void The_frontier_of_packages_is_where_the_package_rule_ends() => Gen.Select(Gen.Int[-20, 20], Gen.Int[-20, 20]).Array[1, 6].Sample(segments =>
    {
        double[] first = [.. segments.Select(segment => segment.Item1)];
        double[] second = [.. segments.Select(segment => segment.Item2)];
        var frontier = PolygonFrontier.OfPackages(first, second);
        var package = default(Package);
        var aspiration = frontier.Lowest + ((frontier.Highest - frontier.Lowest) * 0.37);
        PackageRule.Compose(first, second, aspiration, ref package);
        Assert.That(package.Worth(first), Is.EqualTo(aspiration).Within(1e-9));
        Assert.That(package.Worth(second), Is.EqualTo(frontier.Second(aspiration)).Within(1e-9));
    });

    private static CurvedFrontier Parabola() => new(0, 100, first => 100 - (first * first / 100), first => -first / 50);
}

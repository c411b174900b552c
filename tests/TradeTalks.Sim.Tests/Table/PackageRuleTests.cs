using CsCheck;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Tests.Table;

public sealed class PackageRuleTests
{
    /// <summary>A billionth of the largest segment, the most that is lost because a share next to all or nothing is meant as that; and a little for rounding.</summary>
    private const double Slack = 1.001e-8;

    private static readonly Gen<(double Own, double Theirs)[]> Segments =
        Gen.Select(Gen.Double[-10, 10], Gen.Double[-10, 10]).Array[1, 6];

    [Test]
    public void The_cheapest_gift_goes_first()
    {
        // Giving segment 1 costs 1 and brings the other 4; giving segment 2 costs 3 and brings 6; taking segment 0 is worth 10 and costs the other 2.
        var package = default(Package);
        PackageRule.Compose([10, -1, -3], [-2, 4, 6], aspiration: 7.5, ref package);
        Assert.That((package[0], package[1], package[2]), Is.EqualTo((1.0, 1.0, 0.5)));
    }

    [Test]
    public void What_both_want_is_always_in_and_what_neither_wants_never()
    {
        var package = default(Package);
        PackageRule.Compose([2, -2], [3, -3], aspiration: -100, ref package);
        Assert.That((package[0], package[1]), Is.EqualTo((1.0, 0.0)));
    }

    [Test]
    public void What_helps_nobody_is_not_conceded_and_what_costs_nothing_is_given()
    {
        var package = default(Package);
        PackageRule.Compose([2, -2, 0, 0], [0, 0, 3, -3], aspiration: -100, ref package);
        Assert.That((package[0], package[1], package[2], package[3]), Is.EqualTo((1.0, 0.0, 1.0, 0.0)));
    }

    [Test]
    public void Of_gifts_of_equal_price_the_first_on_the_table_goes_first()
    {
        var package = default(Package);
        PackageRule.Compose([-2, -1, -4, -3], [4, 2, 8, 7], aspiration: -6, ref package);
        Assert.That((package[0], package[1], package[2], package[3]), Is.EqualTo((1.0, 1.0, 0.0, 1.0)));
    }

    // A share that lacks less than a billionth of all or of nothing is meant as that.
    [TestCase(2e-9, 2e-9)]
    [TestCase(1e-9, 1e-9)]
    [TestCase(5e-10, 0)]
    [TestCase(1 - 2e-9, 1 - 2e-9)]
    [TestCase(1 - 1e-9, 1 - 1e-9)]
    [TestCase(1 - 5e-10, 1)]
    public void A_share_next_to_all_or_nothing_is_meant_as_that(double excess, double expected)
    {
        var package = default(Package);
        PackageRule.Compose([-1], [1], aspiration: -excess, ref package);
        Assert.That(package[0], Is.EqualTo(expected));
    }

    [Test]
    public void What_is_too_little_of_one_segment_is_not_conceded_of_a_dearer_one()
    {
        // 4 out of 2^36 is less than a billionth of the first, the cheaper one.
        var package = default(Package);
        PackageRule.Compose([1L << 36, 8], [-(1L << 40), -8], aspiration: (1L << 36) + 4, ref package);
        Assert.That((package[0], package[1]), Is.EqualTo((1.0, 1.0)));
    }

    [Test]
    public void A_package_keeps_the_aspiration_exactly_where_it_can() => Segments.Sample(segments =>
    {
        var (own, theirs) = Split(segments);
        var best = own.Sum(worth => Math.Max(0, worth));
        var package = default(Package);
        PackageRule.Compose(own, theirs, aspiration: best / 2, ref package);
        var conceded = segments.Where(IsConcession).Sum(segment => Math.Abs(segment.Own));
        Assert.That(package.Worth(own), Is.EqualTo(Math.Max(best / 2, best - conceded)).Within(Slack));
    });

    [Test]
    public void No_other_package_gives_the_other_side_more_for_the_same() => Segments.Sample(segments =>
    {
        var (own, theirs) = Split(segments);
        var aspiration = own.Sum(worth => Math.Max(0, worth)) / 3;
        var package = default(Package);
        PackageRule.Compose(own, theirs, aspiration, ref package);
        Assert.That(package.Worth(theirs), Is.GreaterThanOrEqualTo(BestForThem(own, theirs, aspiration) - Slack));
    });

    /// <summary>The optimum of the linear programme by enumeration: at most one segment is fractional at a corner.</summary>
    private static double BestForThem(double[] own, double[] theirs, double aspiration)
    {
        var best = double.NegativeInfinity;
        for (var corner = 0; corner < 1 << own.Length; corner++)
        {
            var (mine, given) = (0.0, 0.0);
            for (var segment = 0; segment < own.Length; segment++)
            {
                var isIn = (corner >> segment & 1) == 1;
                mine += isIn ? own[segment] : 0;
                given += isIn ? theirs[segment] : 0;
            }

            if (mine >= aspiration)
                best = Math.Max(best, given);
            for (var segment = 0; segment < own.Length; segment++)
            {
                if ((corner >> segment & 1) == 1 || own[segment] == 0)
                    continue;
                var share = (aspiration - mine) / own[segment];
                if (share is >= 0 and <= 1)
                    best = Math.Max(best, given + (share * theirs[segment]));
            }
        }

        return best;
    }

    private static (double[] Own, double[] Theirs) Split((double Own, double Theirs)[] segments) =>
        ([.. segments.Select(segment => segment.Own)], [.. segments.Select(segment => segment.Theirs)]);

    private static bool IsConcession((double Own, double Theirs) segment) =>
        (segment.Own > 0 && segment.Theirs < 0) || (segment.Own <= 0 && segment.Theirs > 0);
}

using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Tests.Experiments.Statistics;

/// <summary>Differences of two variants: published examples, edges, and what must hold whatever the data.</summary>
public sealed class PairedTests
{
    [Test]
    public void Newcombes_own_example_comes_out_as_published()
    {
        var interval = new PairedShare(36, 2, 12, 0).Newcombe();
        Assert.That(interval.Low, Is.EqualTo(0.0569).Within(5e-5));
        Assert.That(interval.High, Is.EqualTo(0.3404).Within(5e-5));
    }

    [Test]
    public void Without_pairs_nothing_is_known()
    {
        var none = new PairedShare(0, 0, 0, 0);
        Assert.That(none.Difference, Is.Null);
        Assert.That(none.Newcombe(), Is.EqualTo(Interval.Open));
        Assert.That(none.Wald(), Is.EqualTo(Interval.Open));
        Assert.That(none.McNemar, Is.EqualTo(1));
        Assert.That(RunningPairs.Of([], []).Difference.Interval, Is.EqualTo(Interval.Open));
        Assert.That(SampleDistance.Between([], [1]), Is.Null);
    }

    [Test]
    public void Equal_variants_differ_by_nothing_and_no_gain_of_pairing_is_told()
    {
        var pairs = RunningPairs.Of([1, 2, 4], [1, 2, 4]);
        Assert.That(pairs.Difference.Mean, Is.Zero);
        Assert.That(pairs.VarianceReduction, Is.Null);
        Assert.That(new PairedShare(3, 0, 0, 4).VarianceReduction, Is.Null);
    }

    [Test]
    public void The_gain_of_pairing_is_the_same_for_a_share_and_for_its_zeros_and_ones()
    {
        double[] a = [.. Enumerable.Range(0, 100).Select(i => i < 50 ? 1.0 : 0)];
        double[] b = [.. Enumerable.Range(0, 100).Select(i => i is >= 5 and < 65 ? 1.0 : 0)];
        var share = new PairedShare(45, 5, 15, 35);
        Assert.That(share.VarianceReduction, Is.EqualTo(RunningPairs.Of(a, b).VarianceReduction!.Value).Within(1e-12));
    }

    [Test]
    public void A_shifted_sample_is_as_far_away_as_it_was_shifted()
    {
        double[] sample = [1, 2, 2, 5, 9];
        var distance = SampleDistance.Between(sample, [.. sample.Select(value => value + 20)])!.Value;
        Assert.That(distance.Wasserstein, Is.EqualTo(20).Within(1e-12));
        Assert.That(distance.KolmogorovSmirnov, Is.EqualTo(1));
        Assert.That(distance.CliffsDelta, Is.EqualTo(1));
    }

    [Test]
    public void Several_intervals_share_the_error_among_them()
    {
        Assert.That(Simultaneous.Level(1), Is.EqualTo(0.95));
        Assert.That(Simultaneous.Level(Simultaneous.PairsOf(4)), Is.EqualTo(1 - (0.05 / 6)).Within(1e-15));
    }

    [Test]
    public void The_highest_is_named_only_where_it_is_clear_of_all_others()
    {
        double[] estimates = [0.30, 0.50, 0.48];
        var near = Ranking.Of([.. estimates], (i, j) => Around(estimates[i] - estimates[j], 0.05));
        Assert.That(near.Places.Select(place => place.Variant), Is.EqualTo((int[])[1, 2, 0]));
        Assert.That(near.Places.Select(place => place.MayBeHighest), Is.EqualTo((bool[])[true, true, false]));
        Assert.That(near.Places.Any(place => place.IsHighest), Is.False);
        var far = Ranking.Of([.. estimates], (i, j) => Around(estimates[i] - estimates[j], 0.01));
        Assert.That(far.Places.Select(place => place.IsHighest), Is.EqualTo((bool[])[true, false, false]));
        Assert.That(far.Places[1].AgainstBestOther.High, Is.EqualTo(-0.01).Within(1e-12));
    }

    private static Interval Around(double middle, double half) => new(middle - half, middle + half);
}

using System.Text.Json;
using TradeTalks.Sim.Experiments.Statistics;
using static TradeTalks.Sim.Tests.Experiments.Statistics.Reference;

namespace TradeTalks.Sim.Tests.Experiments.Statistics;

/// <summary>Differences of two variants against values computed by other tools.</summary>
internal sealed class PairedReferenceTests
{
    private JsonElement _file;

    [OneTimeSetUp]
    public void Open() => _file = Read("paired_cases.json");

    [Test]
    public void Paired_means_agree_with_the_reference() => EachMean((reference, a, b) =>
    {
        var pairs = RunningPairs.Of(a, b);
        Assert.That(pairs.Pairs, Is.EqualTo(reference.Count("n")));
        AssertClose(pairs.Difference.Mean, reference.Number("mean_diff_b_minus_a"), T2, "difference");
        AssertClose(pairs.Difference.StandardDeviation, reference.Number("sd_diff"), T2, "sd");
        AssertEnds(pairs.Difference.Interval, reference.GetProperty("t_ci95_paired"), T2, "interval");
        AssertClose(pairs.Correlation, reference.Number("corr"), T2, "correlation");
        AssertClose(pairs.VarianceReduction, reference.Number("variance_reduction"), T2, "variance reduction");
    });

    /// <summary>The ends are those of mpmath 1.3.0 at 30 digits; the file's own for C1 are off by 3.5e-9, because SciPy 1.10 inverts t so for 47.7 degrees of freedom.</summary>
    [TestCase("C1", -2.999491692486499553, 1.695891692486499553)]
    [TestCase("C3", -1.9210745915351114037, 2.9210745915351114037)]
    public void Means_that_are_not_paired_agree_with_the_reference(string id, double low, double high)
    {
        var reference = _file.GetProperty("continuous").EnumerateArray().Single(one => one.GetProperty("id").GetString() == id);
        var (first, second) = (RunningMean.Of(reference.GetProperty("B").Numbers()), RunningMean.Of(reference.GetProperty("A").Numbers()));
        AssertClose(IndependentSamples.WelchDegrees(first, second), reference.Number("welch_df"), T2, "degrees of freedom");
        AssertClose(IndependentSamples.Welch(first, second).Low, low, T2, "low");
        AssertClose(IndependentSamples.Welch(first, second).High, high, T2, "high");
    }

    [Test]
    public void Distances_of_distributions_agree_with_the_reference() => EachMean((reference, a, b) =>
    {
        Array.Sort(a);
        Array.Sort(b);
        var (distance, expected) = (SampleDistance.Between(a, b)!.Value, reference.GetProperty("two_sample"));
        AssertClose(distance.KolmogorovSmirnov, expected.Number("ks_stat"), T1, "KS");
        AssertClose(distance.Wasserstein, expected.Number("wasserstein_1"), T1, "Wasserstein");
        AssertClose(distance.CliffsDelta, expected.Number("cliffs_delta_p_b_gt_a_minus_p_b_lt_a"), T1, "Cliff");
    });

    [Test]
    public void Paired_shares_agree_with_the_reference()
    {
        foreach (var reference in _file.GetProperty("binary").EnumerateArray())
        {
            var pairs = new PairedShare(reference.Count("both"), reference.Count("only_a"), reference.Count("only_b"), reference.Count("neither"));
            Assert.That(pairs.Pairs, Is.EqualTo(reference.Count("n")));
            AssertClose(pairs.Difference, reference.Number("diff_b_minus_a"), T2, "difference");
            AssertEnds(pairs.Newcombe(), reference.GetProperty("newcombe_paired_ci95"), T2, "Newcombe");
            AssertEnds(pairs.Wald(), reference.GetProperty("wald_ci95"), T2, "Wald");
            AssertClose(pairs.CorrectedPhi, reference.Number("phi_corrected"), T2, "phi");
            AssertClose(pairs.McNemar, reference.Number("mcnemar_exact_p"), T2, "McNemar");
            AssertClose(pairs.HalfWidthIfIndependent(), reference.Number("half_width_if_independent"), T2, "independent");
        }
    }

    [Test]
    public void Shares_that_are_not_paired_agree_with_the_reference()
    {
        foreach (var reference in _file.GetProperty("unpaired_shares").EnumerateArray())
        {
            var (first, second) = (new ShareEstimate(reference.Count("k1"), reference.Count("n1")), new ShareEstimate(reference.Count("k2"), reference.Count("n2")));
            AssertEnds(IndependentSamples.Newcombe(first, second), reference.GetProperty("newcombe_hybrid_score"), T2, "interval");
        }
    }

    private void EachMean(Action<JsonElement, double[], double[]> check)
    {
        foreach (var reference in _file.GetProperty("continuous").EnumerateArray())
            check(reference, reference.GetProperty("A").Numbers(), reference.GetProperty("B").Numbers());
    }
}

using System.Text.Json.Nodes;
using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Tests.Experiments.Statistics;

/// <summary>The estimators against values computed by other tools.</summary>
internal sealed class StatisticsReferenceTests
{
    private const double T1 = 1e-12;
    private JsonNode _file = null!;

    [OneTimeSetUp]
    public void Read() => _file = JsonNode.Parse(File.ReadAllText(Path.Combine(ValidationData.Folder(), "statistics", "statistics.json")))!;

    [Test]
    public void Wilson_intervals_agree_with_the_reference() => EachShare("wilson", (k, n) => ShareIntervals.Wilson(k, n), keepRaw: false);

    [Test]
    public void Exact_intervals_agree_with_the_reference() => EachShare("clopper_pearson", (k, n) => ShareIntervals.ClopperPearson(k, n), keepRaw: false);

    [Test]
    public void Jeffreys_intervals_agree_with_the_reference_and_close_at_the_ends() => EachShare("jeffreys", (k, n) => ShareIntervals.Jeffreys(k, n), keepRaw: true);

    [Test]
    public void Quantile_ranks_agree_with_the_reference()
    {
        var rows = _file["quantile_ci_order_statistics_95"]!["rows"]!.AsArray();
        Assert.That(rows, Is.Not.Empty);
        foreach (var row in rows)
        {
            var (n, p) = (row!["n"]!.GetValue<long>(), row["p"]!.GetValue<double>());
            var ranks = QuantileRanks.Enclosing(n, p);
            Assert.That(ranks.Lower, Is.EqualTo(row["lower_order_stat_1based"]?.GetValue<long>()), $"lower, n {n}, p {p}");
            Assert.That(ranks.Upper, Is.EqualTo(row["upper_order_stat_1based"]?.GetValue<long>()), $"upper, n {n}, p {p}");
            AssertClose(ranks.Coverage, row["exact_coverage"]!.GetValue<double>(), $"coverage, n {n}, p {p}");
        }
    }

    [Test]
    public void Quantiles_agree_with_the_reference()
    {
        var sorted = Sample().Order().ToArray();
        foreach (var (name, value) in _file["quantiles_sample25"]!["7"]!.AsObject())
            AssertClose(QuantileEstimate.Linear(sorted, double.Parse(name)), value!.GetValue<double>(), $"P{name}");
    }

    [Test]
    public void Mean_and_its_interval_agree_with_the_reference()
    {
        var moments = _file["moments_sample25"]!;
        var mean = RunningMean.Of(Sample());
        AssertClose(mean.Mean, moments["mean"]!.GetValue<double>(), "mean");
        AssertClose(mean.StandardDeviation, moments["sd"]!.GetValue<double>(), "sd");
        AssertClose(mean.StandardError, moments["se"]!.GetValue<double>(), "se");
        AssertEnds(mean.Interval, moments["t_ci95"]!, "t interval");
    }

    [Test]
    public void Curve_bands_agree_with_the_reference()
    {
        AssertClose(CurveBand.HalfWidth(25), _file["dkw_epsilon_n25_a05"]!.GetValue<double>(), "n 25");
        AssertClose(CurveBand.HalfWidth(1000), _file["dkw_epsilon_n1000_a05"]!.GetValue<double>(), "n 1000");
    }

    [Test]
    public void Replication_counts_agree_with_the_reference()
    {
        var counts = _file["replications_needed"]!;
        Assert.That(ReplicationCount.ForShare(0.01, 0.5), Is.EqualTo(counts["n_for_wilson_halfwidth_0.01_p0.5"]!.GetValue<long>()));
        Assert.That(ReplicationCount.ForShare(0.02, 0.3), Is.EqualTo(counts["n_for_halfwidth_0.02_p0.3"]!.GetValue<long>()));
    }

    private double[] Sample() => [.. _file["sample25"]!.AsArray().Select(value => value!.GetValue<double>())];

    private void EachShare(string kind, Func<long, long, Interval> ours, bool keepRaw)
    {
        var rows = _file["proportion_ci_95"]!.AsArray();
        Assert.That(rows, Is.Not.Empty);
        foreach (var row in rows)
        {
            var (k, n) = (row!["k"]!.GetValue<long>(), row["n"]!.GetValue<long>());
            var (low, high) = (row[kind]![0]!.GetValue<double>(), row[kind]![1]!.GetValue<double>());
            var interval = ours(k, n);
            AssertClose(interval.Low, keepRaw && k == 0 ? 0 : low, $"{kind} low, {k} of {n}");
            AssertClose(interval.High, keepRaw && k == n ? 1 : high, $"{kind} high, {k} of {n}");
        }
    }

    private static void AssertEnds(Interval ours, JsonNode reference, string what)
    {
        AssertClose(ours.Low, reference[0]!.GetValue<double>(), $"{what} low");
        AssertClose(ours.High, reference[1]!.GetValue<double>(), $"{what} high");
    }

    private static void AssertClose(double? ours, double reference, string what) =>
        Assert.That(ours, Is.EqualTo(reference).Within(T1 * Math.Max(1, Math.Abs(reference))), what);
}

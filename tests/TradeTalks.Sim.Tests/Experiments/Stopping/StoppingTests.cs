using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Stopping;
using TradeTalks.Sim.Tests.Experiments.Statistics;

namespace TradeTalks.Sim.Tests.Experiments.Stopping;

public sealed class StoppingTests
{
    [Test]
    public void The_rule_that_looks_ahead_stops_where_the_reference_does()
    {
        var file = Reference.Read("replications.json");
        var data = file.GetProperty("data").Numbers();
        var cases = file.GetProperty("cases");
        Assert.That(cases.GetArrayLength(), Is.GreaterThan(3));
        foreach (var one in cases.EnumerateArray())
        {
            var rule = new LookAhead(one.Number("half_width_precision"), one.Number("look_ahead"));
            var played = 0;
            while (!rule.IsOver && played < data.Length)
                rule.Add(data[played++]);
            Assert.That(played, Is.EqualTo(one.Count("n_run")), one.ToString());
            Assert.That(rule.Solution, Is.EqualTo(one.Count("n_solution")), one.ToString());
        }
    }

    [Test]
    public void Running_means_and_their_intervals_agree_with_the_reference()
    {
        var file = Reference.Read("replications.json");
        var data = file.GetProperty("data").Numbers();
        foreach (var row in file.GetProperty("running").EnumerateArray())
        {
            var mean = RunningMean.Of(data.AsSpan(0, (int)row.Count("n")));
            Reference.AssertClose(mean.Mean, row.Number("mean"), Reference.T2, "mean");
            Reference.AssertClose(mean.StandardDeviation, row.Number("sd"), Reference.T2, "sd");
            Reference.AssertClose(mean.HalfWidth, row.Number("half_width"), Reference.T2, "half-width");
            Reference.AssertClose(mean.HalfWidth / mean.Mean, row.Number("rel"), Reference.T2, "relative");
        }
    }

    [Test]
    public void A_run_looks_at_its_estimate_at_the_ends_of_blocks_only()
    {
        Assert.That(Enumerable.Range(0, 2001).Where(n => BlockEnds.IsEnd(n)), Is.EqualTo((int[])[500, 1000, 1500, 2000]));
        Assert.That(BlockEnds.Next(0), Is.EqualTo(500));
        Assert.That(BlockEnds.Next(500), Is.EqualTo(1000));
    }

    [Test]
    public void A_share_nobody_can_judge_is_never_precise()
    {
        Assert.That(new Precision(0.5).IsMet(new ShareEstimate(0, 0)), Is.False);
        Assert.That(new Precision(0.5).IsMet(new MeanEstimate(1, 3, null)), Is.False);
    }

    [TestCase(0.05, 0.01)]
    [TestCase(0.05, 0.02)]
    [TestCase(0.5, 0.02)]
    [TestCase(0.5, 0.035)]
    public void Stopping_at_block_ends_still_covers_the_true_share_in_93_of_100_runs(double share, double halfWidth)
    {
        const int repeats = 4000;
        var (covered, precision) = (0, new Precision(halfWidth));
        for (var repeat = 0; repeat < repeats; repeat++)
            covered += RunUntil(precision, share, repeat).Interval.Contains(share) ? 1 : 0;
        Assert.That(covered, Is.GreaterThanOrEqualTo(0.93 * repeats), "the standard error is 0.35 points");
    }

    private static ShareEstimate RunUntil(Precision precision, double share, int repeat)
    {
        var (chance, stream) = (new Chance(2024, repeat), StreamId.Of("bernoulli"));
        var (count, n) = (0L, 0L);
        while (true)
        {
            count += chance.Uniform(stream, (uint)n++) < share ? 1 : 0;
            if (BlockEnds.IsEnd(n) && precision.IsMet(new ShareEstimate(count, n)))
                return new ShareEstimate(count, n);
        }
    }
}

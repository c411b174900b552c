using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Tests.Experiments.Statistics;

public sealed class LookAheadTests
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
}

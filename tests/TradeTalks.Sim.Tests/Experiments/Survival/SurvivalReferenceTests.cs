using System.Text.Json;
using TradeTalks.Sim.Experiments.Survival;
using TradeTalks.Sim.Tests.Experiments.Statistics;
using static TradeTalks.Sim.Tests.Experiments.Statistics.Reference;

namespace TradeTalks.Sim.Tests.Experiments.Survival;

/// <summary>Time to an ending against values of R's survival package.</summary>
internal sealed class SurvivalReferenceTests
{
    private const int Deal = 1;
    private const int Breakdown = 2;

    private JsonElement _file;
    private Lifetime[] _talks = [];

    [OneTimeSetUp]
    public void Open()
    {
        _file = Read("survival.json");
        var data = _file.GetProperty("data");
        _talks = [.. data.GetProperty("time").Numbers().Zip(data.GetProperty("event").Numbers(), (time, cause) => new Lifetime(time, (int)cause))];
    }

    [TestCase("loglog", SurvivalScale.LogLog)]
    [TestCase("log", SurvivalScale.Log)]
    [TestCase("plain", SurvivalScale.Plain)]
    public void The_share_still_open_agrees_with_the_reference(string name, SurvivalScale scale)
    {
        var (curve, reference) = (new KaplanMeier(_talks), _file.GetProperty("km_any_event").GetProperty(name));
        Assert.That(curve.Rows.Select(row => row.Time), Is.EqualTo(reference.GetProperty("time").Numbers()));
        Assert.That(curve.Rows.Select(row => (double)row.AtRisk), Is.EqualTo(reference.GetProperty("n_risk").Numbers()));
        Assert.That(curve.Rows.Select(row => (double)row.Ended), Is.EqualTo(reference.GetProperty("n_event").Numbers()));
        Assert.That(curve.Rows.Select(row => (double)row.Censored), Is.EqualTo(reference.GetProperty("n_censor").Numbers()));
        for (var place = 0; place < curve.Rows.Length; place++)
        {
            AssertClose(curve.Shares[place], reference.GetProperty("surv")[place].GetDouble(), T2, $"share {place}");
            AssertClose(curve.StandardError(place), reference.GetProperty("std_err_surv")[place].GetDouble(), T2, $"error {place}");
            AssertClose(curve.IntervalAt(place, scale).Low, reference.GetProperty("lower")[place].GetDouble(), T2, $"low {place}");
            AssertClose(curve.IntervalAt(place, scale).High, reference.GetProperty("upper")[place].GetDouble(), T2, $"high {place}");
        }
    }

    [Test]
    public void The_days_by_which_a_share_has_ended_agree_with_the_reference()
    {
        var (curve, reference) = (new KaplanMeier(_talks), _file.GetProperty("km_quantiles"));
        var shares = reference.GetProperty("p").Numbers();
        for (var i = 0; i < shares.Length; i++)
        {
            var (value, interval) = curve.Quantile(shares[i], SurvivalScale.Log);
            Assert.That(value, Is.EqualTo(Optional(reference.GetProperty("q")[i])));
            Assert.That(interval.Low, Is.EqualTo(Optional(reference.GetProperty("lower")[i])));
            Assert.That(interval.High, Is.EqualTo(Optional(reference.GetProperty("upper")[i])));
        }
    }

    [Test]
    public void The_restricted_mean_agrees_with_the_reference()
    {
        var (mean, error) = new KaplanMeier(_talks).RestrictedMean(90);
        AssertClose(mean, _file.GetProperty("rmst_90").Number("rmean"), T2, "mean");
        AssertClose(error, _file.GetProperty("rmst_90").Number("se"), T2, "error");
    }

    [TestCase(Deal, "deal")]
    [TestCase(Breakdown, "breakdown")]
    public void Competing_endings_agree_with_the_reference(int cause, string name)
    {
        var (curve, reference) = (new AalenJohansen(_talks, cause), _file.GetProperty("aalen_johansen"));
        var times = reference.GetProperty("time").Numbers();
        Assert.That(times, Is.Not.Empty);
        for (var i = 0; i < times.Length; i++)
        {
            var place = curve.Rows.Select(row => row.Time).ToList().IndexOf(times[i]);
            Assert.That(curve.Rows[place].AtRisk, Is.EqualTo(reference.GetProperty("n_risk")[i].GetInt64()));
            AssertClose(curve.Shares[place], reference.GetProperty($"cif_{name}")[i].GetDouble(), T2, $"share {times[i]}");
            AssertClose(curve.StandardError(place), reference.GetProperty($"se_{name}")[i].GetDouble(), T2, $"error {times[i]}");
            if (cause == Deal)
            {
                AssertClose(curve.IntervalAt(place).Low, reference.GetProperty("lower_deal")[i].GetDouble(), T2, $"low {times[i]}");
                AssertClose(curve.IntervalAt(place).High, reference.GetProperty("upper_deal")[i].GetDouble(), T2, $"high {times[i]}");
            }
        }
    }

    [Test]
    public void Another_tool_gives_the_same_shares_at_two_days()
    {
        var reference = _file.GetProperty("cuminc_timepoints");
        var days = reference.GetProperty("t").Numbers();
        for (var i = 0; i < days.Length; i++)
        {
            AssertClose(new AalenJohansen(_talks, Deal).At(days[i]), reference.GetProperty("est_deal")[i].GetDouble(), T2, "deal");
            AssertClose(new AalenJohansen(_talks, Breakdown).At(days[i]), reference.GetProperty("est_breakdown")[i].GetDouble(), T2, "breakdown");
        }
    }

    [Test]
    public void Taking_the_other_ending_for_talks_not_watched_would_claim_more_deals()
    {
        Lifetime[] naive = [.. _talks.Select(one => one.Cause == Breakdown ? one with { Cause = Lifetime.Open } : one)];
        var (wrong, right) = (new KaplanMeier(naive), new AalenJohansen(_talks, Deal));
        var reference = _file.GetProperty("naive_1_minus_km_deal");
        var times = reference.GetProperty("time").Numbers();
        for (var i = 0; i < times.Length; i++)
            AssertClose(1 - wrong.At(times[i]), reference.GetProperty("est")[i].GetDouble(), T2, $"day {times[i]}");
        Assert.That(1 - wrong.At(45) - right.At(45), Is.GreaterThan(0.015));
        Assert.That(1 - wrong.At(90) - right.At(90), Is.GreaterThan(1 - wrong.At(45) - right.At(45)));
    }

    [Test]
    public void The_classic_remission_data_agree_with_the_reference()
    {
        var reference = _file.GetProperty("aml");
        var data = reference.GetProperty("data");
        var groups = data.GetProperty("x").EnumerateArray().Select(group => group.GetString()).ToArray();
        var patients = data.GetProperty("time").Numbers().Zip(data.GetProperty("status").Numbers(), (time, status) => new Lifetime(time, (int)status)).ToArray();
        Lifetime[] first = [.. patients.Where((_, i) => groups[i] == groups[0])];
        Lifetime[] second = [.. patients.Where((_, i) => groups[i] != groups[0])];
        var shares = new KaplanMeier(first).Shares.Concat(new KaplanMeier(second).Shares).ToArray();
        var expected = reference.GetProperty("surv").Numbers();
        Assert.That(shares, Has.Length.EqualTo(expected.Length));
        for (var i = 0; i < shares.Length; i++)
            AssertClose(shares[i], expected[i], T2, $"share {i}");
        var test = LogRank.Between(first, second);
        AssertClose(test.ChiSquare, _file.GetProperty("aml_logrank").Number("chisq"), T2, "chi-square");
        AssertClose(test.P, _file.GetProperty("aml_logrank").Number("p"), T2, "p");
    }

    private static double? Optional(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetDouble();
}

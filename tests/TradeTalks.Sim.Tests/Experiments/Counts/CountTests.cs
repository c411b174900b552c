using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Counts;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Tests.Experiments.Columns;

namespace TradeTalks.Sim.Tests.Experiments.Counts;

/// <summary>What is counted over time adds up, and is read off right.</summary>
internal sealed class CountTests
{
    [Test]
    public void Sums_of_counts_are_right_for_rows_of_any_length()
    {
        for (var length = 0; length < 70; length++)
        {
            int[] part = [.. Enumerable.Range(0, length).Select(i => i % 5 == 0 ? 0 : (i * 7) - 90)];
            long[] sum = [.. Enumerable.Range(0, length).Select(i => 10_000_000_000L + i)];
            CountSum.Add(sum, part);
            Assert.That(sum, Is.EqualTo(Enumerable.Range(0, length).Select(i => 10_000_000_000L + i + part[i])));
        }
    }

    [Test]
    public void Counts_over_time_do_not_depend_on_threads()
    {
        var scenario = new Case { HorizonDays = 90, MoreSides = 1, Ladder = [0.4], AnswerLadder = [0.2] }.Build();
        var one = new Experiment(scenario, 900, 5) { Threads = 1 }.Run();
        var many = new Experiment(scenario, 900, 5) { Threads = 4 }.Run();
        for (var flow = 0; flow < one.Tariffs.Length; flow++)
        {
            foreach (var place in Enumerable.Range(0, one.Tariffs[flow].Days.Length))
                Assert.That(many.Tariffs[flow].Quantile(place, 0.9), Is.EqualTo(one.Tariffs[flow].Quantile(place, 0.9)));
        }

        foreach (var (single, several) in one.Courses.Zip(many.Courses))
        {
            Assert.That(several.Agreements.By(90), Is.EqualTo(single.Agreements.By(90)));
            Assert.That(Enum.GetValues<CourseState>().Select(several.Moves.Reached), Is.EqualTo(Enum.GetValues<CourseState>().Select(single.Moves.Reached)));
            Assert.That(several.Insiders[1].LaterAgree(3, 2), Is.EqualTo(single.Insiders[1].LaterAgree(3, 2)));
        }
    }

    [TestCase(1, 1, new[] { 0, 1 }, new[] { 0 })]
    [TestCase(5, 1, new[] { 0, 1, 2, 3, 4, 5 }, new[] { 0, 1, 2, 3, 4 })]
    [TestCase(90, 2, new[] { 0, 2, 4 }, new[] { 0, 10, 20, 30, 40, 50, 60, 70, 80 })]
    public void Sampled_days_are_evenly_spaced_and_few(int horizon, int gap, int[] first, int[] confidence)
    {
        var days = SampleDays.Of(horizon);
        Assert.That(days.TariffGap, Is.EqualTo(gap));
        Assert.That(days.Tariffs.Take(first.Length), Is.EqualTo(first));
        Assert.That(days.Tariffs[^1], Is.EqualTo(horizon));
        Assert.That(days.Confidence, Is.EqualTo(confidence));
    }

    [Test]
    public void Few_days_are_sampled_however_long_the_run([Values(60, 61, 365, 1000, 3650)] int horizon)
    {
        var days = SampleDays.Of(horizon);
        Assert.That(days.Tariffs, Has.Length.LessThanOrEqualTo(61).And.Ordered.And.Unique);
        Assert.That(days.Confidence, Has.Length.LessThanOrEqualTo(10).And.Ordered.And.Unique);
        Assert.That(days.Confidence[^1], Is.LessThan(horizon));
    }

    [Test]
    public void The_grid_of_a_tariff_holds_every_rate_that_can_come_about_to_a_tenth_of_a_point()
    {
        var scenario = new Case { Ladder = [0.3, 0.5] }.Build();
        var flow = new TradeFlow(1, 0, 300, 0.03);
        var grid = TariffGrid.Of(scenario, flow);
        foreach (var rate in (double[])[0, 0.1, 0.17, 0.25, 0.3, 0.42, 0.5])
        {
            var tariff = 0.03 + (100 * rate / 300);
            Assert.That(grid.Tariff(grid.BinOf(tariff)), Is.EqualTo(tariff).Within(0.001 + 1e-12));
        }
    }

    [Test]
    public void A_course_counts_each_move_and_each_station_it_has_reached()
    {
        var log = new CourseLog();
        log.Begin();
        foreach (var state in (CourseState[])[CourseState.Truce, CourseState.Truce, CourseState.Break, CourseState.Truce, CourseState.Break])
            log.Change(state);
        Assert.That(log.State, Is.EqualTo(CourseState.Break));
        Assert.That(log.Moves[((int)CourseState.Truce * CourseLog.StateCount) + (int)CourseState.Break], Is.EqualTo(2));
        Assert.That(log.Moves.ToArray().Sum(), Is.EqualTo(4));
        Assert.That(Enum.GetValues<CourseState>().Where(log.HasReached), Is.EqualTo((CourseState[])[CourseState.AtTheTable, CourseState.Truce, CourseState.Break]));
    }

    [Test]
    public void Days_without_agreements_are_passed_over_by_quantiles()
    {
        var days = new AgreementDays(10, [0, 3, 0, 0, 1, 0]);
        Assert.That((days.Agreed, days.By(0).Count, days.By(3).Count, days.By(5).Count), Is.EqualTo((4L, 0L, 3L, 4L)));
        Assert.That((days.Quantile(0), days.Quantile(0.5), days.Quantile(1)), Is.EqualTo((1.0, 1.0, 4.0)));
        Assert.That(days.Quantile(0.75), Is.EqualTo(1.75).Within(1e-12), "a quarter of the way from the third to the fourth");
        Assert.That(new AgreementDays(10, [0, 0]).Quantile(0.5), Is.Null);
    }

    [Test]
    public void Rows_are_chosen_by_rank_and_equal_values_by_number()
    {
        double[] values = [5, 1, double.NaN, 1, 1, 9, 1, 2];
        var store = Rows.Of(values);
        Assert.That(RowChoice.Spread(store, 0, 20), Is.EqualTo((long[])[1, 3, 4, 6, 7, 0, 5]));
        Assert.That(RowChoice.Spread(store, 0, 1), Is.EqualTo((long[])[6]));
        Assert.That(RowChoice.Spread(Rows.Of([double.NaN]), 0, 3), Is.Empty);
    }
}

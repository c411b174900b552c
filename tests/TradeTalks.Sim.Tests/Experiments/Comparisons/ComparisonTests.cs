using System.Collections.Immutable;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Comparisons;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Sweeps;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Tests.Experiments.Columns;

namespace TradeTalks.Sim.Tests.Experiments.Comparisons;

public sealed class ComparisonTests
{
    private static readonly ImmutableArray<Variant> Variants =
    [
        new("soft", new Case().Build()),
        new("tough", new Case().With("North.demanded_share", 0.85).Build()),
        new("slow", new Case().With("main.text_progress", 0.05).Build()),
    ];

    [Test]
    public void Results_are_the_same_to_the_bit_on_any_number_of_threads()
    {
        var one = Play(2500, threads: 1);
        foreach (var threads in (int[])[2, 5])
        {
            var many = Play(2500, threads);
            Assert.That(ComparisonJson.Write(many), Is.EqualTo(ComparisonJson.Write(one)));
        }
    }

    [Test]
    public void Each_variant_comes_out_as_it_does_alone()
    {
        var experiment = Experiment(2500);
        var outcomes = experiment.Run();
        for (var variant = 0; variant < Variants.Length; variant++)
        {
            var alone = new Experiment(Variants[variant].Scenario, 2500, 7).Run();
            Assert.That(outcomes[variant].Fingerprint, Is.EqualTo(alone.Fingerprint));
            Assert.That(outcomes[variant].Observed(1), Is.EqualTo(alone.Observed(1)));
        }
    }

    [Test]
    public void Differences_are_those_of_the_rows_of_both()
    {
        var outcomes = Experiment(2500).Run();
        var contrast = Compare.Outcomes(Experiment(2500), outcomes).Contrasts[0];
        var (a, b) = (Endings(outcomes[0]), Endings(outcomes[1]));
        var deals = contrast.Differences.Single(one => one.Metric.Text == "share(any deal)");
        Assert.That(deals.Share, Is.EqualTo(new PairedShare(
            a.Zip(b).Count(pair => IsDeal(pair.First) && IsDeal(pair.Second)),
            a.Zip(b).Count(pair => IsDeal(pair.First) && !IsDeal(pair.Second)),
            a.Zip(b).Count(pair => !IsDeal(pair.First) && IsDeal(pair.Second)),
            a.Zip(b).Count(pair => !IsDeal(pair.First) && !IsDeal(pair.Second)))));
        Assert.That(deals.Interval, Is.EqualTo(deals.Share!.Value.Newcombe(0.975)), "two variants are held against the first");
        foreach (var (first, second) in from x in Enum.GetValues<Ending>() from y in Enum.GetValues<Ending>() select (x, y))
            Assert.That(contrast.Flips[0].Count(first, second), Is.EqualTo(a.Zip(b).Count(pair => pair == (first, second))));
    }

    [Test]
    public void A_quantity_is_compared_over_the_replications_that_have_it_in_both()
    {
        var outcomes = Experiment(2500).Run();
        var contrast = Compare.Outcomes(Experiment(2500), outcomes).Contrasts[0];
        var days = contrast.Differences.Single(one => one.Metric.Text == "mean(main.days_to_agreement)");
        var (a, b) = (Column(outcomes[0], "main.days_to_agreement"), Column(outcomes[1], "main.days_to_agreement"));
        var pairs = a.Zip(b).Where(pair => !double.IsNaN(pair.First) && !double.IsNaN(pair.Second)).ToList();
        var expected = RunningPairs.Of([.. pairs.Select(pair => pair.First)], [.. pairs.Select(pair => pair.Second)]);
        Assert.That((days.Pairs, days.A, days.B, days.Value), Is.EqualTo((expected.Pairs, expected.A.Mean, expected.B.Mean, expected.Difference.Mean)));
        Assert.That(days.Pairs, Is.LessThan(2500));
        Assert.That(days.Distance, Is.EqualTo(SampleDistance.Between([.. a.Where(double.IsFinite).Order()], [.. b.Where(double.IsFinite).Order()])));
    }

    [Test]
    public void A_variant_against_itself_differs_in_nothing()
    {
        ImmutableArray<Variant> same = [Variants[0], Variants[0] with { Label = "again" }];
        var experiment = new PairedExperiment(same, 1000, 7) { Metrics = ComparedMetrics.Usual(same, []) };
        var contrast = Compare.Outcomes(experiment, experiment.Run()).Contrasts[0];
        Assert.That(contrast.Differences.Select(difference => difference.Value), Is.All.EqualTo(0));
        Assert.That(contrast.Differences.Any(difference => difference.IsClear(0)), Is.False);
        Assert.That(contrast.Flips[0].LargestFlip, Is.Null);
        Assert.That(contrast.Flips[0].Deals, Is.EqualTo((0L, 0L)));
    }

    [Test]
    public void A_smallest_difference_that_matters_makes_fewer_differences_clear()
    {
        var difference = new Difference(Find("share(any deal)").First, 100, 0.4, 0.5, 0.1, new Interval(0.02, 0.18));
        Assert.That(difference.IsClear(0), Is.True);
        Assert.That(difference.IsClear(0.01), Is.True);
        Assert.That(difference.IsClear(0.02), Is.False);
        Assert.That((difference with { Interval = new Interval(-0.18, -0.02) }).IsClear(0.01), Is.True);
        Assert.That((difference with { Interval = Interval.Open }).IsClear(0), Is.False);
    }

    [Test]
    public void The_same_talks_are_held_against_each_other_on_every_day()
    {
        var experiment = Experiment(1500) with { Metrics = [Find("share(breakdown by day 30)"), Find("share(mini-deal)")] };
        var outcomes = experiment.Run();
        var (daily, differences) = (DailyPairs.Of(experiment, outcomes, 2)!, Compare.Outcomes(experiment, outcomes).Contrasts[1].Differences);
        Assert.That(daily.On(30, Ending.Breakdown), Is.EqualTo(differences[0].Share));
        Assert.That(daily.On(daily.LastDay, Ending.MiniDeal), Is.EqualTo(differences[1].Share));
        foreach (var (day, ending) in from day in Enumerable.Range(0, daily.LastDay + 1) from ending in Enum.GetValues<Ending>() select (day, ending))
        {
            var pairs = daily.On(day, ending);
            Assert.That((pairs.Pairs, pairs.A.Count, pairs.B.Count), Is.EqualTo((1500L, CountOn(outcomes[0], day, ending), CountOn(outcomes[2], day, ending))), $"day {day}");
        }
    }

    [Test]
    public void A_sweep_and_a_comparison_tell_the_same_difference()
    {
        string[] metrics = ["share(any deal)", "mean(main.rounds)", "median(main.days_to_agreement)"];
        var experiment = Experiment(1500) with { Metrics = [.. metrics.Select(Find)] };
        var compared = Compare.Outcomes(experiment, experiment.Run());
        var sweep = new SweepSeries(1500, 7, 2, Variants.Length);
        foreach (var (place, variant) in Variants.Index())
        {
            var estimates = sweep.Play(variant.Scenario, [.. metrics.Select(metric => Find(metric).PerVariant[place])], null, CancellationToken.None)!.Value.Estimates;
            Assert.That(estimates.Select(estimate => estimate.Difference is not null), Is.All.EqualTo(place > 0));
            if (place > 0)
                Assert.That(estimates.Select(estimate => (estimate.Difference!.Value, estimate.Difference.Interval)), Is.EqualTo(compared.Contrasts[place - 1].Differences.Select(difference => (difference.Value, difference.Interval))));
        }
    }

    [Test]
    public void A_comparison_that_is_stopped_rests_on_the_pairs_that_are_whole([Values(1, 3)] int threads)
    {
        using var stop = new CancellationTokenSource();
        var experiment = Experiment(100_000) with { Threads = threads };
        var outcomes = experiment.Run(columns => new ColumnMemory(columns.Length), done => { if (done >= 9000) stop.Cancel(); }, stop.Token);
        var part = Compare.Outcomes(experiment, outcomes);
        Assert.That(part.Pairs, Is.GreaterThanOrEqualTo(2 * 1024).And.LessThan(20_000));
        var whole = Play(part.Pairs, threads: 2);
        Assert.That(part.Contrasts[0].Differences.Select(one => one.Interval), Is.EqualTo(whole.Contrasts[0].Differences.Select(one => one.Interval)));
    }

    [Test]
    public void Three_variants_are_ranked_and_two_are_not()
    {
        var ranking = Play(2500, threads: 2).Ranking!;
        Assert.That(ranking.Places.Select(place => place.Variant), Is.EquivalentTo((int[])[0, 1, 2]));
        ImmutableArray<Variant> two = [.. Variants.Take(2)];
        var experiment = new PairedExperiment(two, 200, 7) { Metrics = ComparedMetrics.Usual(two, []) };
        Assert.That(Compare.Outcomes(experiment, experiment.Run()).Ranking, Is.Null);
    }

    [Test]
    public void The_interval_of_a_difference_of_medians_covers_a_known_shift()
    {
        var metric = Find("median(main.days_to_agreement)").First;
        var covered = 0;
        for (var repeat = 0; repeat < 100; repeat++)
        {
            var (a, b) = (Normals(repeat, 0), Normals(repeat, 0.5));
            var difference = new DifferenceEstimates(a, b, 2000, 0.95).Of(metric, metric);
            covered += difference.Interval.Contains(0.5) ? 1 : 0;
        }

        Assert.That(covered, Is.GreaterThanOrEqualTo(88), "95 expected, standard error 2.2");
    }

    [Test]
    public void Dates_outside_a_horizon_and_tables_only_one_variant_has_are_left_out()
    {
        ImmutableArray<Variant> uneven = [new("short", new Case { HorizonDays = 20 }.Build()), new("long", new Case { MoreSides = 1 }.Build())];
        var names = ComparedMetrics.Usual(uneven, [Case.Start.AddDays(10), Case.Start.AddDays(40)]).Select(metric => metric.First.Text).ToList();
        Assert.That(names, Does.Contain("share(any deal by 2030-01-11)"));
        Assert.That(names, Has.None.Contains("2030-02-10"));
        Assert.That(names, Has.None.Contains("table2"));
    }

    private static PairedExperiment Experiment(long replications) =>
        new(Variants, replications, 7) { Metrics = ComparedMetrics.Usual(Variants, [Case.Start.AddDays(30)]) };

    private static Comparison Play(long replications, int threads)
    {
        var experiment = Experiment(replications) with { Threads = threads };
        return Compare.Outcomes(experiment, experiment.Run());
    }

    private static ComparedMetric Find(string text)
    {
        Assert.That(ComparedMetrics.TryFind(text, Variants, out var metric, out _), Is.True);
        return metric!;
    }

    private static List<Ending> Endings(OutcomeSet outcome) => [.. Column(outcome, "main.ending").Select(value => (Ending)(int)value)];

    private static double[] Column(OutcomeSet outcome, string name)
    {
        var column = outcome.Columns.ToList().FindIndex(one => one.Name == name);
        return [.. outcome.Values.ReadAll(column, 1000)];
    }

    private static long CountOn(OutcomeSet outcome, int day, Ending ending) => outcome.Daily[0].Count(day, ending);

    private static bool IsDeal(Ending ending) => ending is Ending.MiniDeal or Ending.ComprehensiveDeal;

    private static OutcomeSet Normals(int repeat, double shift)
    {
        var chance = new Sim.Engine.Streams.Chance(11, repeat);
        var stream = Sim.Engine.Streams.StreamId.Of($"values {shift}");
        var store = new ColumnMemory(1);
        foreach (var chunk in Rows.Chunks(1, 2000, (_, i) => shift + Sim.Engine.Numerics.StandardNormal.Quantile(chance.Uniform(stream, (uint)i))))
            store.TryTake(chunk);
        return new OutcomeSet([Find("mean(main.days_to_agreement)").First.Column], store, []) { Courses = [], Tariffs = [], Replications = 2000, Failed = 0, Failures = [], Fingerprint = 0 };
    }
}

using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Tests.Experiments;

public sealed class ExperimentTests
{
    [Test]
    public void Results_are_the_same_to_the_bit_on_any_number_of_threads()
    {
        var scenario = new Case { MoreSides = 1 }.Build();
        var one = new Experiment(scenario, 1000, 5) { Threads = 1 }.Run();
        foreach (var threads in (int[])[2, 3, 8])
        {
            var many = new Experiment(scenario, 1000, 5) { Threads = threads }.Run();
            Assert.That(many.Fingerprint, Is.EqualTo(one.Fingerprint));
            Assert.That(Flat(many), Is.EqualTo(Flat(one)));
            Assert.That(Counts(many), Is.EqualTo(Counts(one)));
        }
    }

    [Test]
    public void The_first_replications_of_a_long_run_are_those_of_a_short_one()
    {
        var scenario = new Case().Build();
        var longer = Flat(new Experiment(scenario, 300, 5).Run());
        var shorter = Flat(new Experiment(scenario, 100, 5).Run());
        Assert.That(longer.Take(shorter.Count), Is.EqualTo(shorter));
    }

    [Test]
    public void What_was_observed_of_a_column_is_its_values_that_are_numbers_in_order()
    {
        var outcome = new Experiment(new Case().Build(), 3000, 5).Run();
        var flat = Flat(outcome);
        for (var column = 0; column < outcome.Columns.Length; column++)
            Assert.That(outcome.Observed(column), Is.EqualTo(flat.Where((value, i) => i % outcome.Columns.Length == column && !double.IsNaN(value))));
    }

    [Test]
    public void A_run_that_is_stopped_keeps_whole_chunks_without_gaps()
    {
        using var stop = new CancellationTokenSource();
        var experiment = new Experiment(new Case().Build(), 1_000_000, 5) { Threads = 2 };
        var part = experiment.Run(done => { if (done >= 650) stop.Cancel(); }, stop.Token);
        var whole = new Experiment(experiment.Scenario, part.Replications, 5).Run();
        Assert.That(part.Replications, Is.GreaterThanOrEqualTo(650).And.LessThan(1_000_000));
        Assert.That(part.Fingerprint, Is.EqualTo(whole.Fingerprint));
    }

    [Test]
    public void Each_day_counts_every_replication_once()
    {
        var outcome = new Experiment(new Case().Build(), 500, 5).Run();
        foreach (var day in Enumerable.Range(0, 61))
            Assert.That(Enum.GetValues<Ending>().Sum(ending => outcome.Daily[0].Count(day, ending)), Is.EqualTo(500));
    }

    [Test]
    public void A_deal_that_is_in_everybodys_interest_is_closed_in_the_first_round()
    {
        var scenario = new Case().Plain().With("main.text_gap", 0).Build();
        var outcome = new Experiment(scenario, 500, 5).Run();
        Assert.That(outcome.Daily[0].AnyDealBy(8).Value, Is.GreaterThan(0.9));
    }

    [Test]
    public void A_store_gets_every_replication_once_in_order_on_any_number_of_threads([Values(1, 2, 5)] int threads)
    {
        var store = new WatchedStore();
        var outcome = new Experiment(new Case().Build(), 3210, 5) { Threads = threads }.Run(store);
        Assert.That(store.Taken, Is.EqualTo(Enumerable.Range(0, 3210)));
        Assert.That(outcome.Replications, Is.EqualTo(3210));
    }

    [Test]
    public void However_slow_a_store_is_16_chunks_a_thread_are_on_their_way_at_most()
    {
        var store = new WatchedStore { Slowness = TimeSpan.FromMilliseconds(2) };
        _ = new Experiment(new Case().Build(), 10_000, 5) { Threads = 3 }.Run(store);
        Assert.That(store.Chunks, Is.InRange(2, 16 * 3));
    }

    [Test]
    public void A_store_that_takes_no_more_ends_the_experiment_with_what_it_has_taken([Values(1, 3)] int threads)
    {
        var experiment = new Experiment(new Case().Build(), 100_000, 5) { Threads = threads };
        var part = experiment.Run(new WatchedStore { Refuses = 650 });
        var whole = (experiment with { Replications = 650 }).Run();
        Assert.That(part.Replications, Is.EqualTo(650));
        Assert.That(part.Fingerprint, Is.EqualTo(whole.Fingerprint));
        Assert.That(Counts(part), Is.EqualTo(Counts(whole)));
    }

    [Test]
    public void A_store_that_breaks_breaks_the_experiment([Values(1, 3)] int threads)
    {
        var experiment = new Experiment(new Case().Build(), 100_000, 5) { Threads = threads };
        Assert.That(() => experiment.Run(new WatchedStore { Breaks = 650 }), Throws.TypeOf<ExperimentFailedException>().With.Message.EqualTo("torn"));
    }

    [Test]
    public void An_experiment_that_goes_on_from_a_stored_tally_comes_to_the_same([Values(1, 63, 64, 1000, 1024)] int earlier, [Values(1, 3)] int threads)
    {
        var experiment = new Experiment(new Case { MoreSides = 1 }.Build(), 1100, 5) { Threads = threads };
        var (columns, store) = (OutcomeCatalogue.Of(experiment.Scenario), new ColumnMemory(OutcomeCatalogue.Of(experiment.Scenario).Length));
        var first = new OutcomeTally(experiment.Scenario, columns, store);
        (experiment with { Replications = earlier }).Run(first);
        var second = new OutcomeTally(experiment.Scenario, columns, store);
        second.Read(new BinaryReader(new MemoryStream(BytesOf(first))));
        var (parts, whole) = (experiment.Run(second), experiment.Run());
        Assert.That(parts.Fingerprint, Is.EqualTo(whole.Fingerprint));
        Assert.That(Flat(parts), Is.EqualTo(Flat(whole)));
        Assert.That(Counts(parts), Is.EqualTo(Counts(whole)));
    }

    [Test]
    public void An_experiment_whose_replications_are_all_there_plays_none([Values(40, 64)] int count)
    {
        var experiment = new Experiment(new Case().Build(), count, 5);
        var store = new WatchedStore();
        var tally = new OutcomeTally(experiment.Scenario, OutcomeCatalogue.Of(experiment.Scenario), store);
        experiment.Run(tally);
        Assert.That(experiment.Run(tally).Replications, Is.EqualTo(count));
        Assert.That(store.Taken, Has.Count.EqualTo(count));
    }

    [Test]
    public void The_tally_of_another_experiment_is_not_taken_over()
    {
        var (one, two) = (new Case().Build(), new Case { MoreSides = 1 }.Build());
        var bytes = BytesOf(new OutcomeTally(one, [], new ColumnMemory(0)));
        Assert.That(() => new OutcomeTally(two, [], new ColumnMemory(0)).Read(new BinaryReader(new MemoryStream(bytes))), Throws.TypeOf<InvalidDataException>());
    }

    [Test]
    public void An_experiment_without_a_thread_is_refused() =>
        Assert.That(() => new Experiment(new Case().Build(), 10, 5) { Threads = 0 }, Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static byte[] BytesOf(OutcomeTally tally)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        tally.Write(writer);
        return stream.ToArray();
    }

    private static List<double> Flat(OutcomeSet outcome)
    {
        var flat = new List<double>();
        var row = new double[1];
        for (var replication = 0L; replication < outcome.Replications; replication++)
        {
            for (var column = 0; column < outcome.Columns.Length; column++)
            {
                Assert.That(outcome.Values.Read(column, replication, row), Is.EqualTo(1));
                flat.Add(row[0]);
            }
        }

        return flat;
    }

    private static List<long> Counts(OutcomeSet outcome) =>
        [.. from daily in outcome.Daily from day in Enumerable.Range(0, daily.HorizonDays + 1) from ending in Enum.GetValues<Ending>() select daily.Count(day, ending)];
}

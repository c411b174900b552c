using TradeTalks.Sim.Experiments;
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
    public void A_run_that_is_stopped_keeps_whole_chunks_without_gaps()
    {
        using var stop = new CancellationTokenSource();
        var experiment = new Experiment(new Case().Build(), 1_000_000, 5) { Threads = 2 };
        var part = experiment.Run(done => { if (done >= 640) stop.Cancel(); }, stop.Token);
        var whole = new Experiment(experiment.Scenario, part.Replications, 5).Run();
        Assert.That(part.Replications, Is.GreaterThanOrEqualTo(640).And.LessThan(1_000_000));
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

    private static List<double> Flat(OutcomeSet outcome) => [.. outcome.Rows().SelectMany(row => row.ToArray())];

    private static List<long> Counts(OutcomeSet outcome) =>
        [.. from daily in outcome.Daily from day in Enumerable.Range(0, daily.HorizonDays + 1) from ending in Enum.GetValues<Ending>() select daily.Count(day, ending)];
}

using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Columns;

namespace TradeTalks.Sim.Tests.Experiments;

internal sealed class OutcomeTallyTests
{
    private OutcomeTally _tally = null!;

    [SetUp]
    public void Open() => _tally = new OutcomeTally(new Case().Build(), [], new ColumnMemory(0));

    [Test]
    public void Twenty_failures_alike_at_the_start_end_the_experiment() =>
        Assert.That(() => _tally.TryTake(Chunk(0, failures: 20)), Throws.TypeOf<ExperimentFailedException>().With.Message.Contains("first 20 replications"));

    [Test]
    public void Nineteen_failures_at_the_start_do_not() => Assert.That(_tally.TryTake(Chunk(0, failures: 19)), Is.True);

    [Test]
    public void All_failures_are_counted_and_the_first_thousand_kept()
    {
        _tally.TryTake(Chunk(0, failures: 0));
        for (var chunk = 1; chunk <= 20; chunk++)
            _tally.TryTake(Chunk(chunk, failures: OutcomeChunk.Capacity));
        var outcome = _tally.ToOutcome();
        Assert.That((outcome.Replications, outcome.Failed), Is.EqualTo((21L * OutcomeChunk.Capacity, 20L * OutcomeChunk.Capacity)));
        Assert.That(outcome.Failures.Select(failure => failure.Replication), Is.EqualTo(Enumerable.Range(OutcomeChunk.Capacity, 1000)));
    }

    private OutcomeChunk Chunk(int number, int failures)
    {
        var chunk = _tally.NewChunk();
        chunk.Begin(number * OutcomeChunk.Capacity, OutcomeChunk.Capacity);
        for (var place = 0; place < failures; place++)
            chunk.Fail(place, "no agenda");
        return chunk;
    }
}

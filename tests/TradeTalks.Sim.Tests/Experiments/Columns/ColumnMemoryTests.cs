using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Columns;

namespace TradeTalks.Sim.Tests.Experiments.Columns;

internal sealed class ColumnMemoryTests
{
    [Test]
    public void Columns_read_back_as_they_were_written_in_pieces_of_any_length([Values(0, 1, 64, 1024, 3000)] int rows, [Values(1, 7, 5000)] int length)
    {
        var store = new ColumnMemory(3);
        foreach (var chunk in Rows.Chunks(3, rows, (column, replication) => (10 * replication) + column))
            store.TryTake(chunk);
        for (var column = 0; column < 3; column++)
            Assert.That(store.ReadAll(column, length), Is.EqualTo(Enumerable.Range(0, rows).Select(replication => (10.0 * replication) + column)));
        Assert.That(store.Read(0, rows + 5000, new double[1]), Is.Zero);
    }

    [Test]
    public void A_stripe_of_torn_chunks_is_refused() => Assert.That(() => new ColumnStripe(1, OutcomeChunk.Capacity + 1), Throws.ArgumentException);
}

using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Engine.Events;

internal sealed class FingerprintTests
{
    [Test]
    public void Order_and_repetition_count()
    {
        ulong[] values = [Of(), Of(0), Of(0, 0), Of(1), Of(1, 2), Of(2, 1), Of(1, 2, 0)];
        Assert.That(values, Is.Unique);
    }

    [Test]
    public void A_number_counts_to_the_bit()
    {
        var (left, right) = (default(Fingerprint), default(Fingerprint));
        left.Add(0.1 + 0.2);
        right.Add(0.3);
        Assert.That(left, Is.Not.EqualTo(right));
    }

    [Test]
    public void An_event_counts_with_all_it_says_but_its_rank_among_ties()
    {
        var events = new EventList();
        events.Schedule(new SimTime(3), 1, 2, 3, 4);
        events.Schedule(new SimTime(3), 1, 2, 3, 4);
        events.Schedule(new SimTime(3), 1, 2, 3, 5);
        events.Schedule(new SimTime(3), 1, 2, 4, 4);
        events.Schedule(new SimTime(3), 1, 3, 3, 4);
        events.Schedule(new SimTime(3), 2, 2, 3, 4);
        events.Schedule(new SimTime(4), 1, 2, 3, 4);
        var prints = new List<ulong>();
        while (events.TryNext(out var next))
        {
            var print = default(Fingerprint);
            print.Add(next);
            prints.Add(print.Value);
        }

        Assert.That(prints[1], Is.EqualTo(prints[0]));
        Assert.That(prints.Distinct().Count(), Is.EqualTo(6));
    }

    private static ulong Of(params ulong[] values)
    {
        var fingerprint = default(Fingerprint);
        foreach (var value in values)
            fingerprint.Add(value);
        return fingerprint.Value;
    }
}

using CsCheck;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Engine.Events;

internal sealed class EventListOrderTests
{
    // Few moments, few phases: most events tie. Act 0 to 5 schedules, 6 to 8 takes the next, 9 revokes.
    private static readonly Gen<(int Act, long Delay, byte Phase, ushort Lease)> Step =
        Gen.Select(Gen.Int[0, 9], Gen.Long[0, 3], Gen.Byte[0, 2], Gen.UShort[0, 3]);

    private static readonly Gen<(int Act, long Delay, byte Phase, ushort Lease)[]> Course = Step.Array[0, 400];

    [Test]
    public void First_scheduled_is_first_served() => Course.Sample(steps => Agrees(steps, TieOrder.Fifo, number => number));

    [Test]
    public void Last_scheduled_is_first_served() => Course.Sample(steps => Agrees(steps, TieOrder.Lifo, number => -number));

    [Test]
    public void A_shuffle_orders_ties_by_its_ranks() =>
        Gen.Select(Course, Gen.ULong).Sample((steps, seed) => Agrees(steps, TieOrder.Shuffle(seed), number => TieOrder.Shuffle(seed).Rank((uint)number)));

    [Test]
    public void It_agrees_with_the_priority_queue_of_the_framework() =>
        Gen.Select(Gen.Long[0, 50], Gen.Byte[0, 63]).Array[1, 2000].Sample(items =>
        {
            var events = new EventList();
            var queue = new PriorityQueue<int, (long, byte, int)>();
            for (var i = 0; i < items.Length; i++)
            {
                events.Schedule(new SimTime(items[i].Item1), items[i].Item2, 0, 0, (ushort)i);
                queue.Enqueue(i, (items[i].Item1, items[i].Item2, i));
            }

            while (queue.TryDequeue(out var expected, out _))
            {
                if (!events.TryNext(out var next) || next.Subject != expected)
                    return false;
            }

            return !events.TryNext(out _);
        });

    [Test]
    public void A_shuffle_gives_every_event_a_rank_of_its_own([Values(77ul)] ulong seed)
    {
        var seen = new bool[EventList.MostEvents];
        var ties = TieOrder.Shuffle(seed);
        for (var i = 0u; i < seen.Length; i++)
            seen[ties.Rank(i)] = true;
        Assert.That(seen, Has.All.True);
    }

    [Test]
    public void Over_many_shuffles_each_of_two_ties_comes_first_half_the_time()
    {
        // 4,000 seeds: 2,000 within 4 standard errors of 31.6.
        var first = Enumerable.Range(0, 4000).Count(seed => TieOrder.Shuffle((ulong)seed).Rank(0) < TieOrder.Shuffle((ulong)seed).Rank(1));
        Assert.That(first, Is.EqualTo(2000).Within(127));
    }

    private static bool Agrees((int Act, long Delay, byte Phase, ushort Lease)[] steps, TieOrder ties, Func<int, long> rank)
    {
        var events = new EventList();
        events.Clear(ties);
        var reference = new SortedReference();
        ushort number = 0;
        foreach (var (act, delay, phase, lease) in steps)
        {
            if (act <= 5)
                Schedule(events, reference, new(events.Now.Ticks + delay, phase, number++, lease));
            else if (act <= 8 && !SameNext(events, reference, rank))
                return false;
            else if (act == 9 && lease > 0)
                Revoke(events, reference, lease);
        }

        while (events.Count > 0)
        {
            if (!SameNext(events, reference, rank))
                return false;
        }

        return reference.Take(rank) is null;
    }

    private static void Schedule(EventList events, SortedReference reference, SortedReference.Waiting item)
    {
        events.Schedule(new SimTime(item.Ticks), item.Phase, 0, 0, item.Subject, item.Lease);
        reference.Add(item);
    }

    private static void Revoke(EventList events, SortedReference reference, ushort lease)
    {
        events.Revoke(lease);
        reference.Revoke(lease);
    }

    private static bool SameNext(EventList events, SortedReference reference, Func<int, long> rank)
    {
        var expected = reference.Take(rank);
        if (!events.TryNext(out var next))
            return expected is null;
        return expected is not null && (next.Subject, next.Time.Ticks, next.Phase) == (expected.Subject, expected.Ticks, expected.Phase)
            && events.Now == next.Time;
    }
}

using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Engine.Events;

internal sealed class EventListTests
{
    [Test]
    public void An_event_comes_back_as_it_was_scheduled()
    {
        var events = new EventList();
        events.Schedule(EventList.LastMoment, 63, 255, 254, 65535, 4095);
        Assert.That(events.TryNext(out var next), Is.True);
        Assert.That(
            (next.Time, next.Phase, next.Kind, next.Owner, next.Subject),
            Is.EqualTo((EventList.LastMoment, (byte)63, (byte)255, (byte)254, (ushort)65535)));
    }

    [Test]
    public void An_event_takes_16_bytes() => Assert.That(System.Runtime.CompilerServices.Unsafe.SizeOf<Event>(), Is.EqualTo(16));

    [Test]
    public void Nothing_can_be_due_in_the_past()
    {
        var events = new EventList();
        events.Schedule(new SimTime(2048), 0, 1);
        events.TryNext(out _);
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => events.Schedule(new SimTime(2047), 0, 1));
        Assert.That(error!.Message, Does.StartWith("An event cannot be due before now, day 2."));
    }

    [Test]
    public void What_does_not_fit_is_refused()
    {
        var events = new EventList();
        Assert.Multiple(() =>
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => events.Schedule(new SimTime(-1), 0, 1));
            Assert.Throws<ArgumentOutOfRangeException>(() => events.Schedule(new SimTime(EventList.LastMoment.Ticks + 1), 0, 1));
            Assert.Throws<ArgumentOutOfRangeException>(() => events.Schedule(SimTime.Start, 64, 1));
            Assert.Throws<ArgumentOutOfRangeException>(() => events.Schedule(SimTime.Start, 0, 1, lease: 4096));
            Assert.Throws<ArgumentOutOfRangeException>(() => events.Revoke(0));
            Assert.That(events.TryNext(out _), Is.False);
        });
    }

    [Test]
    public void One_run_schedules_2_to_the_24_events_and_no_more()
    {
        var events = new EventList();
        for (var i = 0; i < EventList.MostEvents; i++)
        {
            events.Schedule(SimTime.Start, 0, 1);
            events.TryNext(out _);
        }

        var error = Assert.Throws<InvalidOperationException>(() => events.Schedule(SimTime.Start, 0, 1));
        Assert.That(error!.Message, Is.EqualTo("One run can schedule 16777216 events at most."));
    }

    [Test]
    public void A_revoked_lease_takes_its_waiting_events_along_and_serves_again()
    {
        var events = new EventList();
        events.Schedule(new SimTime(1), 0, 1, lease: 7);
        events.Schedule(new SimTime(2), 0, 2, lease: 8);
        events.Schedule(new SimTime(4), 0, 3, lease: 7);
        events.Revoke(7);
        events.Schedule(new SimTime(3), 0, 4, lease: 7);
        Assert.That(KindsOf(events), Is.EqualTo((byte[])[2, 4]));
    }

    [Test]
    public void A_cleared_agenda_is_as_new()
    {
        var events = new EventList();
        events.Schedule(new SimTime(5), 0, 1, lease: 1);
        events.Schedule(new SimTime(9), 0, 2);
        events.TryNext(out _);
        events.Revoke(1);
        events.Clear();
        Assert.That((events.Now, events.Count), Is.EqualTo((SimTime.Start, 0)));
        events.Schedule(SimTime.Start, 0, 3, lease: 1);
        Assert.That(KindsOf(events), Is.EqualTo((byte[])[3]));
    }

    [Test]
    public void A_copy_goes_on_exactly_as_the_original_would([Values] TieMode mode)
    {
        var original = new EventList();
        original.Clear(new TieOrder(mode, 3));
        Fill(original, 300);
        Run(original, 150, default);
        var copy = new EventList();
        Fill(copy, 50);
        copy.CopyFrom(original);
        var expected = Run(original, 500, default);
        Assert.That(Run(copy, 500, default), Is.EqualTo(expected));
    }

    [Test]
    public void Warm_it_allocates_nothing()
    {
        var events = new EventList();
        for (var i = 0; i < 2; i++)
            WarmRun(events);
        var before = GC.GetAllocatedBytesForCurrentThread();
        WarmRun(events);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private static void WarmRun(EventList events)
    {
        events.Clear(TieOrder.Shuffle(1));
        Fill(events, 500);
        Run(events, 2000, default);
    }

    private static void Fill(EventList events, int count)
    {
        for (var i = 0; i < count; i++)
            events.Schedule(new SimTime(i % 7), (byte)(i % 3), (byte)i, 0, (ushort)i, (ushort)(i % 5));
    }

    // Every event schedules another; one in eleven revokes a lease.
    private static ulong Run(EventList events, int steps, Fingerprint fingerprint)
    {
        for (var i = 0; i < steps && events.TryNext(out var next); i++)
        {
            fingerprint.Add(next);
            var mixed = Bits64.Mix(fingerprint.Value);
            events.Schedule(new SimTime(next.Time.Ticks + (long)(mixed % 4)), (byte)(mixed >> 8 & 1), next.Kind, 0, next.Subject, (ushort)(mixed >> 16 & 3));
            if (mixed % 11 == 0)
                events.Revoke(2);
        }

        return fingerprint.Value;
    }

    private static List<byte> KindsOf(EventList events)
    {
        var kinds = new List<byte>();
        while (events.TryNext(out var next))
            kinds.Add(next.Kind);
        return kinds;
    }
}

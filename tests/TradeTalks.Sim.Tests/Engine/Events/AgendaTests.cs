using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Engine.Events;

internal sealed class AgendaTests
{
    [Test]
    public void An_event_comes_back_as_it_was_scheduled()
    {
        var agenda = new Agenda();
        agenda.Schedule(Agenda.LastMoment, 63, 255, 254, 65535, 4095);
        Assert.That(agenda.TryNext(out var next), Is.True);
        Assert.That(
            (next.Time, next.Phase, next.Kind, next.Owner, next.Subject),
            Is.EqualTo((Agenda.LastMoment, (byte)63, (byte)255, (byte)254, (ushort)65535)));
    }

    [Test]
    public void An_event_takes_16_bytes() => Assert.That(System.Runtime.CompilerServices.Unsafe.SizeOf<Event>(), Is.EqualTo(16));

    [Test]
    public void Nothing_can_be_due_in_the_past()
    {
        var agenda = new Agenda();
        agenda.Schedule(new SimTime(2048), 0, 1);
        agenda.TryNext(out _);
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => agenda.Schedule(new SimTime(2047), 0, 1));
        Assert.That(error!.Message, Does.StartWith("An event cannot be due before now, day 2."));
    }

    [Test]
    public void What_does_not_fit_is_refused()
    {
        var agenda = new Agenda();
        Assert.Multiple(() =>
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => agenda.Schedule(new SimTime(-1), 0, 1));
            Assert.Throws<ArgumentOutOfRangeException>(() => agenda.Schedule(new SimTime(Agenda.LastMoment.Ticks + 1), 0, 1));
            Assert.Throws<ArgumentOutOfRangeException>(() => agenda.Schedule(SimTime.Start, 64, 1));
            Assert.Throws<ArgumentOutOfRangeException>(() => agenda.Schedule(SimTime.Start, 0, 1, lease: 4096));
            Assert.Throws<ArgumentOutOfRangeException>(() => agenda.Revoke(0));
            Assert.That(agenda.TryNext(out _), Is.False);
        });
    }

    [Test]
    public void One_run_schedules_2_to_the_24_events_and_no_more()
    {
        var agenda = new Agenda();
        for (var i = 0; i < Agenda.MostEvents; i++)
        {
            agenda.Schedule(SimTime.Start, 0, 1);
            agenda.TryNext(out _);
        }

        var error = Assert.Throws<InvalidOperationException>(() => agenda.Schedule(SimTime.Start, 0, 1));
        Assert.That(error!.Message, Is.EqualTo("One run can schedule 16777216 events at most."));
    }

    [Test]
    public void A_revoked_lease_takes_its_waiting_events_along_and_serves_again()
    {
        var agenda = new Agenda();
        agenda.Schedule(new SimTime(1), 0, 1, lease: 7);
        agenda.Schedule(new SimTime(2), 0, 2, lease: 8);
        agenda.Schedule(new SimTime(4), 0, 3, lease: 7);
        agenda.Revoke(7);
        agenda.Schedule(new SimTime(3), 0, 4, lease: 7);
        Assert.That(KindsOf(agenda), Is.EqualTo((byte[])[2, 4]));
    }

    [Test]
    public void A_cleared_agenda_is_as_new()
    {
        var agenda = new Agenda();
        agenda.Schedule(new SimTime(5), 0, 1, lease: 1);
        agenda.Schedule(new SimTime(9), 0, 2);
        agenda.TryNext(out _);
        agenda.Revoke(1);
        agenda.Clear();
        Assert.That((agenda.Now, agenda.Count), Is.EqualTo((SimTime.Start, 0)));
        agenda.Schedule(SimTime.Start, 0, 3, lease: 1);
        Assert.That(KindsOf(agenda), Is.EqualTo((byte[])[3]));
    }

    [Test]
    public void A_copy_goes_on_exactly_as_the_original_would([Values] TieMode mode)
    {
        var original = new Agenda();
        original.Clear(new TieOrder(mode, 3));
        Fill(original, 300);
        Run(original, 150, default);
        var copy = new Agenda();
        Fill(copy, 50);
        copy.CopyFrom(original);
        var expected = Run(original, 500, default);
        Assert.That(Run(copy, 500, default), Is.EqualTo(expected));
    }

    [Test]
    public void Warm_it_allocates_nothing()
    {
        var agenda = new Agenda();
        for (var i = 0; i < 2; i++)
            WarmRun(agenda);
        var before = GC.GetAllocatedBytesForCurrentThread();
        WarmRun(agenda);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private static void WarmRun(Agenda agenda)
    {
        agenda.Clear(TieOrder.Shuffle(1));
        Fill(agenda, 500);
        Run(agenda, 2000, default);
    }

    private static void Fill(Agenda agenda, int count)
    {
        for (var i = 0; i < count; i++)
            agenda.Schedule(new SimTime(i % 7), (byte)(i % 3), (byte)i, 0, (ushort)i, (ushort)(i % 5));
    }

    // Every event schedules another; one in eleven revokes a lease.
    private static ulong Run(Agenda agenda, int steps, Fingerprint fingerprint)
    {
        for (var i = 0; i < steps && agenda.TryNext(out var next); i++)
        {
            fingerprint.Add(next);
            var mixed = Bits64.Mix(fingerprint.Value);
            agenda.Schedule(new SimTime(next.Time.Ticks + (long)(mixed % 4)), (byte)(mixed >> 8 & 1), next.Kind, 0, next.Subject, (ushort)(mixed >> 16 & 3));
            if (mixed % 11 == 0)
                agenda.Revoke(2);
        }

        return fingerprint.Value;
    }

    private static List<byte> KindsOf(Agenda agenda)
    {
        var kinds = new List<byte>();
        while (agenda.TryNext(out var next))
            kinds.Add(next.Kind);
        return kinds;
    }
}

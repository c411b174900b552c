using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Engine.Events;

/// <summary>What is still to happen in a run, and the clock.</summary>
/// <remarks>
/// Order: time, then phase, then the order of ties. An event under a lease lapses when the lease is revoked: it stays where it is and is
/// passed over when its turn comes. Clearing and refilling allocates nothing once the arrays have grown.
/// </remarks>
public sealed class EventList
{
    /// <summary>The last moment an event can be due: about 16.7 million days.</summary>
    public static readonly SimTime LastMoment = new((1L << Event.TimeBits) - 1);

    /// <summary>How many events one run can schedule.</summary>
    public const int MostEvents = 1 << Event.RankBits;

    private readonly EventHeap _heap = new();
    private readonly Leases _leases = new();
    private TieOrder _ties;
    private uint _sequence;

    /// <summary>An empty list.</summary>
    /// <param name="leases">The largest lease that will be used; more can be, but then room is made while running.</param>
    public EventList(ushort leases = 0) => _leases.Cover(leases);

    /// <summary>The present moment: when the event last handed out was due.</summary>
    public SimTime Now { get; private set; }

    /// <summary>How many events are waiting, lapsed ones included until their turn comes.</summary>
    public int Count => _heap.Count;

    /// <summary>Empties the list and sets the clock to the start.</summary>
    /// <param name="ties">How events of the same moment and phase are ordered.</param>
    public void Clear(TieOrder ties = default)
    {
        _heap.Clear();
        _leases.Clear();
        _ties = ties;
        _sequence = 0;
        Now = SimTime.Start;
    }

    /// <summary>Schedules an event.</summary>
    /// <param name="time">When, not before <see cref="Now"/> and at most <see cref="LastMoment"/>.</param>
    /// <param name="phase">Its place within the moment, 0 to 63, lower first.</param>
    /// <param name="kind">What happens.</param>
    /// <param name="owner">To whom.</param>
    /// <param name="subject">Concerning what.</param>
    /// <param name="lease">The lease it depends on, 0 for none, at most 4,095.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time lies in the past or beyond the last moment, or phase or lease are out of range.</exception>
    /// <exception cref="InvalidOperationException">More than <see cref="MostEvents"/> events were scheduled in this run.</exception>
    public void Schedule(SimTime time, byte phase, byte kind, byte owner = 0, ushort subject = 0, ushort lease = 0)
    {
        if (time.Ticks < Now.Ticks || time.Ticks > LastMoment.Ticks || phase >= 1 << Event.PhaseBits || _sequence >= MostEvents)
            ThrowUnschedulable(time, phase);
        var key = (ulong)time.Ticks << (Event.PhaseBits + Event.RankBits) | (ulong)phase << Event.RankBits | _ties.Rank(_sequence++);
        _heap.Push(new Event(key, kind, owner, subject, lease == 0 ? 0 : _leases.Current(lease)));
    }

    /// <summary>Lets every waiting event under a lease lapse; events scheduled under it from now on are good.</summary>
    /// <param name="lease">1 to 4,095.</param>
    public void Revoke(ushort lease) => _leases.Revoke(lease);

    /// <summary>Hands out the next event that has not lapsed and moves the clock to it.</summary>
    /// <param name="next">The event.</param>
    /// <returns>Whether there was one.</returns>
    public bool TryNext(out Event next)
    {
        while (_heap.TryTake(out next))
        {
            if (next.Lease != 0 && !_leases.IsGood(next.Lease))
                continue;
            Now = next.Time;
            return true;
        }

        return false;
    }

    /// <summary>The moment of the next event that has not lapsed, which stays in the list.</summary>
    /// <param name="time">The moment.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryPeek(out SimTime time)
    {
        while (_heap.TryPeek(out var next))
        {
            time = next.Time;
            if (next.Lease == 0 || _leases.IsGood(next.Lease))
                return true;
            _heap.TryTake(out _);
        }

        time = default;
        return false;
    }

    /// <summary>Becomes an exact copy of another list, which goes its own way afterwards.</summary>
    public void CopyFrom(EventList other)
    {
        ArgumentNullException.ThrowIfNull(other);
        _heap.CopyFrom(other._heap);
        _leases.CopyFrom(other._leases);
        _ties = other._ties;
        _sequence = other._sequence;
        Now = other.Now;
    }

    private void ThrowUnschedulable(SimTime time, byte phase)
    {
        if (time < Now)
            throw new ArgumentOutOfRangeException(nameof(time), time.Days, $"An event cannot be due before now, day {Now.Days}.");
        ArgumentOutOfRangeException.ThrowIfGreaterThan(time, LastMoment);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(phase, (1 << Event.PhaseBits) - 1);
        throw new InvalidOperationException($"One run can schedule {MostEvents} events at most.");
    }
}

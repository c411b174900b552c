using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TradeTalks.Sim.Engine.Events;

/// <summary>A 4-ary heap of events in one array, the least key at the root.</summary>
/// <remarks>
/// A taken root leaves a hole, which the next event fills and sinks from: in a simulation most events schedule another, and one descent does for both.
/// Four children lie side by side, so a level costs about one cache line. Behind the last event lie empty slots that sort after every event, so that four children can always be compared, without a branch that chance would decide.
/// Bounds are proved by the loops and not checked again.
/// </remarks>
internal sealed class EventHeap
{
    private const int Spare = 3;

    private static readonly Event Empty = new(ulong.MaxValue, 0, 0, 0, 0);

    private Event[] _events = Emptied(256);
    private int _count;
    private bool _hole;

    /// <summary>How many events are in it.</summary>
    public int Count => _hole ? _count - 1 : _count;

    public void Clear()
    {
        _events.AsSpan(0, _count).Fill(Empty);
        _count = 0;
        _hole = false;
    }

    public void CopyFrom(EventHeap other)
    {
        Clear();
        if (_events.Length < other._events.Length)
            _events = Emptied(other._events.Length);
        other._events.AsSpan(0, other._count).CopyTo(_events);
        _count = other._count;
        _hole = other._hole;
    }

    public void Push(in Event item)
    {
        if (_hole)
        {
            _hole = false;
            Sink(item);
            return;
        }

        if (_count + Spare == _events.Length)
            Grow();
        Rise(item, _count++);
    }

    public bool TryTake(out Event least)
    {
        if (_hole)
            CloseHole();
        if (_count == 0)
        {
            least = default;
            return false;
        }

        least = _events[0];
        _hole = true;
        return true;
    }

    public bool TryPeek(out Event least)
    {
        if (_hole)
            CloseHole();
        least = _count == 0 ? default : _events[0];
        return _count > 0;
    }

    private void CloseHole()
    {
        _hole = false;
        var last = _events[--_count];
        _events[_count] = Empty;
        if (_count > 0)
            Sink(last);
    }

    private void Grow()
    {
        var grown = Emptied(2 * _events.Length);
        _events.CopyTo(grown, 0);
        _events = grown;
    }

    private static Event[] Emptied(int length)
    {
        var events = new Event[length];
        Array.Fill(events, Empty);
        return events;
    }

    private void Rise(in Event item, int index)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(_events);
        while (index > 0)
        {
            var parent = (index - 1) >> 2;
            ref var above = ref Unsafe.Add(ref first, parent);
            if (above.Key <= item.Key)
                break;
            Unsafe.Add(ref first, index) = above;
            index = parent;
        }

        Unsafe.Add(ref first, index) = item;
    }

    // From the root down: the least child moves up until none is less than the item.
    private void Sink(Event item)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(_events);
        var (index, count) = (0, _count);
        for (var child = 1; child < count; child = 4 * index + 1)
        {
            var least = LeastOfFour(ref first, child);
            ref var below = ref Unsafe.Add(ref first, least);
            if (below.Key >= item.Key)
                break;
            Unsafe.Add(ref first, index) = below;
            index = least;
        }

        Unsafe.Add(ref first, index) = item;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LeastOfFour(ref Event first, int child)
    {
        ref var start = ref Unsafe.Add(ref first, child);
        var left = Unsafe.Add(ref start, 1).Key < start.Key ? 1 : 0;
        var right = 2 + (Unsafe.Add(ref start, 3).Key < Unsafe.Add(ref start, 2).Key ? 1 : 0);
        var isRight = Unsafe.Add(ref start, right).Key < Unsafe.Add(ref start, left).Key ? 1 : 0;
        return child + left + (-isRight & (right - left));
    }
}

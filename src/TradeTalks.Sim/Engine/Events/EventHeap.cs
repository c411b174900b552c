using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TradeTalks.Sim.Engine.Events;

/// <summary>A 4-ary heap of events in one array, the least key at the root.</summary>
/// <remarks>
/// A taken root leaves a hole, which the next event fills and sinks from: in a simulation most events schedule another, and one descent does for both.
/// Four children lie side by side, so a level costs about one cache line. Bounds are proved by the loops and not checked again.
/// </remarks>
internal sealed class EventHeap
{
    private Event[] _events = new Event[256];
    private int _count;
    private bool _hole;

    /// <summary>How many events are in it.</summary>
    public int Count => _hole ? _count - 1 : _count;

    public void Clear()
    {
        _count = 0;
        _hole = false;
    }

    public void CopyFrom(EventHeap other)
    {
        if (_events.Length < other._count)
            _events = new Event[other._events.Length];
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

        if (_count == _events.Length)
            Array.Resize(ref _events, _count * 2);
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
        if (_count > 0)
            Sink(last);
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
            var least = LeastOfFour(ref first, child, count);
            ref var below = ref Unsafe.Add(ref first, least);
            if (below.Key >= item.Key)
                break;
            Unsafe.Add(ref first, index) = below;
            index = least;
        }

        Unsafe.Add(ref first, index) = item;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LeastOfFour(ref Event first, int child, int count)
    {
        if (child + 3 >= count)
            return LeastOfFew(ref first, child, count);
        ref var start = ref Unsafe.Add(ref first, child);
        var (key0, key1) = (start.Key, Unsafe.Add(ref start, 1).Key);
        var (key2, key3) = (Unsafe.Add(ref start, 2).Key, Unsafe.Add(ref start, 3).Key);
        var left = key1 < key0 ? child + 1 : child;
        var leftKey = key1 < key0 ? key1 : key0;
        var right = key3 < key2 ? child + 3 : child + 2;
        var rightKey = key3 < key2 ? key3 : key2;
        return rightKey < leftKey ? right : left;
    }

    private static int LeastOfFew(ref Event first, int child, int count)
    {
        var least = child;
        for (var i = child + 1; i < count; i++)
        {
            if (Unsafe.Add(ref first, i).Key < Unsafe.Add(ref first, least).Key)
                least = i;
        }

        return least;
    }
}

namespace TradeTalks.Sim.Engine.Events;

/// <summary>Which generation of each lease is good; an event remembers the one it was scheduled under.</summary>
/// <remarks>A pass is 32 bits: 12 for the lease, 20 for the generation.</remarks>
internal sealed class Leases
{
    private const int LeaseBits = 12;
    private const int LeaseMask = (1 << LeaseBits) - 1;

    private uint[] _passes = [];
    private uint[] _fresh = [];

    public void Clear()
    {
        _fresh.CopyTo(_passes, 0);
    }

    public void CopyFrom(Leases other)
    {
        Cover(other._passes.Length - 1);
        Clear();
        other._passes.CopyTo(_passes, 0);
    }

    /// <summary>The pass of the present generation.</summary>
    public uint Current(ushort lease)
    {
        Cover(lease);
        return _passes[lease];
    }

    public bool IsGood(uint pass) => _passes[pass & LeaseMask] == pass;

    public void Revoke(ushort lease)
    {
        ArgumentOutOfRangeException.ThrowIfZero(lease);
        Cover(lease);
        _passes[lease] = checked(_passes[lease] + (1u << LeaseBits));
    }

    /// <summary>Makes room for a lease.</summary>
    public void Cover(int lease)
    {
        if (lease < _passes.Length)
            return;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lease, LeaseMask);
        var known = _passes.Length;
        _fresh = [.. Enumerable.Range(0, Math.Min(LeaseMask + 1, Math.Max(16, lease * 2))).Select(pass => (uint)pass)];
        Array.Resize(ref _passes, _fresh.Length);
        _fresh.AsSpan(known).CopyTo(_passes.AsSpan(known));
    }
}

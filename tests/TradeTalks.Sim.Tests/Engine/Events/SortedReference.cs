namespace TradeTalks.Sim.Tests.Engine.Events;

/// <summary>What waits in an agenda, kept as a plain list and searched through: slow and obviously right.</summary>
internal sealed class SortedReference
{
    private readonly List<Waiting> _waiting = [];

    public void Add(Waiting item) => _waiting.Add(item);

    public void Revoke(ushort lease) => _waiting.RemoveAll(item => item.Lease == lease);

    /// <summary>Takes out the least by time, phase and the given rank of the order of scheduling.</summary>
    public Waiting? Take(Func<int, long> rank)
    {
        if (_waiting.Count == 0)
            return null;
        var least = _waiting.MinBy(item => (item.Ticks, item.Phase, rank(item.Subject)))!;
        _waiting.Remove(least);
        return least;
    }

    /// <summary>An event that waits.</summary>
    /// <param name="Ticks">When it is due.</param>
    /// <param name="Phase">Its place within the moment.</param>
    /// <param name="Subject">Its number in the order of scheduling.</param>
    /// <param name="Lease">The lease it depends on.</param>
    internal sealed record Waiting(long Ticks, byte Phase, ushort Subject, ushort Lease);
}

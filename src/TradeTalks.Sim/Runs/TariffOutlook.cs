using System.Collections.Immutable;

namespace TradeTalks.Sim.Runs;

/// <summary>The tariffs of one table as they stood when it was last brought up to date: in force, and once all steps that lie ahead have taken effect.</summary>
internal sealed class TariffOutlook
{
    private readonly TariffState _tariffs;
    private readonly ImmutableArray<int> _rising;
    private readonly ImmutableArray<ListFacts> _lists;
    private readonly double[] _duties = new double[2];
    private readonly double[] _pending;
    private readonly int[] _changes;

    /// <summary>The outlook of a table.</summary>
    public TariffOutlook(TariffState tariffs, TableState table)
    {
        _tariffs = tariffs;
        _rising = [.. table.Segments.Where(segment => segment.Kind == Table.IssueKind.ScheduledSteps).Select(segment => segment.List)];
        _lists = table.Lists;
        (Rates, _pending, _changes) = (new double[tariffs.Rates.Length], new double[tariffs.Rates.Length], new int[tariffs.Rates.Length]);
    }

    /// <summary>The additional rate of every list, as a fraction.</summary>
    public double[] Rates { get; }

    /// <summary>Grows with every change.</summary>
    public int Version { get; private set; }

    /// <summary>Grows with every change of a rate in force.</summary>
    public int RateVersion { get; private set; }

    /// <summary>Whether no tariff has changed since.</summary>
    public bool IsCurrent => Version == _tariffs.Version;

    /// <summary>The rate of a list that can rise, once all steps that lie ahead have taken effect.</summary>
    public double Pending(int list) => _pending[list];

    /// <summary>What the tariffs in force would take from the goods of a seat, on trade before the conflict, USD bn a year.</summary>
    public double DutyOn(int seat) => _duties[seat];

    /// <summary>How often the rate or the pending steps of a list had changed.</summary>
    public int ChangesOf(int list) => _changes[list];

    /// <summary>Forgets everything.</summary>
    public void Begin()
    {
        Version = -1;
        Array.Fill(_changes, -1);
    }

    /// <summary>Takes over the tariffs of this moment.</summary>
    public void Update()
    {
        if (IsCurrent)
            return;
        (Version, RateVersion) = (_tariffs.Version, _tariffs.RateVersion);
        _tariffs.Rates.CopyTo(Rates, 0);
        Array.Clear(_duties);
        foreach (ref readonly var list in _lists.AsSpan())
            _duties[list.Target] += list.Coverage * Rates[list.List];
        foreach (var list in _rising)
            _pending[list] = _tariffs.PendingRate(list);

        for (var list = 0; list < _changes.Length; list++)
            _changes[list] = _tariffs.ChangesOf(list);
    }

    /// <summary>Becomes an exact copy of the outlook of the same table in another run.</summary>
    public void CopyFrom(TariffOutlook other)
    {
        other.Rates.CopyTo(Rates, 0);
        other._pending.CopyTo(_pending, 0);
        other._duties.CopyTo(_duties, 0);
        other._changes.CopyTo(_changes, 0);
        (Version, RateVersion) = (other.Version, other.RateVersion);
    }
}

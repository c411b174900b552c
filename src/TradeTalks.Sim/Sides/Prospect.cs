using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Sides;

/// <summary>What agreement on one agenda promises a side: the worth of each segment, and the gain from the best package.</summary>
/// <param name="segments">Segments on the table, at most <see cref="Package.Capacity"/>.</param>
public sealed class Prospect(int segments)
{
    private const double LeastSurplus = 1e-9;

    private readonly int _lanes = Lanes.Padded(segments);
    private readonly double[] _own = new double[Package.Capacity];
    private readonly double[] _theirs = new double[Package.Capacity];
    private readonly PackageRule _rule = new(segments);
    private bool _isWeighed;

    /// <summary>Worth of each segment in full to the side, USD bn a year; 0 where it is not on the agenda.</summary>
    public Span<double> Own => _own.AsSpan(0, segments);

    /// <summary>Worth of each segment in full to the other side, as this one sees it.</summary>
    public Span<double> Theirs => _theirs.AsSpan(0, segments);

    /// <summary>The gain from agreement as the side sees it, USD bn a year, never below a billionth.</summary>
    public double Surplus { get; private set; }

    /// <summary>The part of the surplus that is lost if the steps due before the next round are carried out, USD bn a year, not negative.</summary>
    public double Stake { get; private set; }

    /// <summary><see cref="Own"/> filled up with zeros to whole vectors.</summary>
    internal Span<double> OwnLanes => _own.AsSpan(0, _lanes);

    /// <summary><see cref="Theirs"/> filled up with zeros to whole vectors.</summary>
    internal Span<double> TheirLanes => _theirs.AsSpan(0, _lanes);

    /// <summary>Works the gain out anew, after worths or costs of conflict have changed.</summary>
    /// <param name="disagreementSum">Worth of no deal to both sides together, USD bn a year; not positive.</param>
    /// <param name="dueSoon">The segments, one bit each, that hold off steps due before the next round is expected.</param>
    public void Sum(double disagreementSum, uint dueSoon)
    {
        var (gains, stake) = Lanes.SumOfGains(OwnLanes, TheirLanes, dueSoon);
        (Surplus, Stake, _isWeighed) = (Math.Max(LeastSurplus, gains - disagreementSum), stake, false);
    }

    /// <summary>What a package is worth to the side, USD bn a year.</summary>
    public double Worth(in Package package) => package.Worth(OwnLanes);

    /// <summary>Composes the package that keeps the aspiration and gives the other side most.</summary>
    /// <param name="aspiration">Own worth to keep, USD bn a year.</param>
    /// <param name="package">Receives the shares.</param>
    public void Compose(double aspiration, ref Package package)
    {
        if (!_isWeighed)
            _rule.Weigh(OwnLanes, TheirLanes);
        _isWeighed = true;
        _rule.Compose(aspiration, ref package);
    }

    /// <summary>Becomes an exact copy of the same prospect in another run.</summary>
    public void CopyFrom(Prospect other)
    {
        ArgumentNullException.ThrowIfNull(other);
        other._own.CopyTo(_own, 0);
        other._theirs.CopyTo(_theirs, 0);
        (Surplus, Stake, _isWeighed) = (other.Surplus, other.Stake, false);
    }
}

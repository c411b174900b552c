using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Sides;

/// <summary>One side at one table: what it alone knows, believes and wants there.</summary>
public sealed class Seat
{
    private readonly double[] _own = new double[2 * Package.Capacity];
    private readonly double[] _theirs = new double[2 * Package.Capacity];
    private readonly double[] _surplus = new double[2];
    private readonly double[] _stake = new double[2];
    private readonly int _segments;
    private Belief _belief;
    private Resentment _resentment;
    private double _urgency = double.NaN;
    private double _conceded;

    /// <summary>A seat at a table.</summary>
    /// <param name="side">Index of the side that sits in it.</param>
    /// <param name="segments">Segments on the table, at most <see cref="Package.Capacity"/>.</param>
    /// <param name="issues">Issues on the table.</param>
    /// <param name="me">Where the side's parameters are kept.</param>
    public Seat(int side, int segments, int issues, ParameterValues me)
    {
        Side = side;
        _segments = segments;
        Me = me;
        Misperception = new double[issues];
    }

    /// <summary>Index of the side that sits here.</summary>
    public int Side { get; }

    /// <summary>The side's parameters in this replication.</summary>
    public ParameterValues Me { get; }

    /// <summary>Whether the side is of the hardball type.</summary>
    public bool IsHardball { get; set; }

    /// <summary>Share of the gain the side has come to expect, 0 to 1; falls when offers disappoint.</summary>
    public double Expectation { get; set; }

    /// <summary>How much heavier tariffs weigh because an election is near; 1 far from it.</summary>
    public double Pressure { get; set; } = 1;

    /// <summary>Worth of having no deal, USD bn a year; not positive.</summary>
    public double Disagreement { get; set; }

    /// <summary>How many times dearer than its delegation thought the side's concessions are at home.</summary>
    public double HomeFactor { get; set; } = 1;

    /// <summary>Whether the whole text has been read at home.</summary>
    public bool IsReviewed { get; set; }

    /// <summary>Worth of the agreement to the side when it was reached, USD bn a year; meaningless without one.</summary>
    public double AgreedWorth { get; set; }

    /// <summary>What the side conceded in the agreement, USD bn a year, not negative; meaningless without one.</summary>
    public double Conceded { get; set; }

    /// <summary>Gestures of goodwill the side has made here.</summary>
    public int Gestures { get; set; }

    /// <summary>Leaks of the other side heard since the last round.</summary>
    public int LeaksHeard { get; set; }

    /// <summary>Factor by which the side misjudges what each issue is worth to the other.</summary>
    public double[] Misperception { get; }

    /// <summary>What it has not forgiven the other.</summary>
    public ref Resentment Resentment => ref _resentment;

    /// <summary>What the side believes of the other.</summary>
    public ref Belief Belief => ref _belief;

    /// <summary>Worth of each segment in full to this side, USD bn a year; 0 where it is not on the agenda.</summary>
    public Span<double> Own(Agenda agenda) => _own.AsSpan((int)agenda * Package.Capacity, _segments);

    /// <summary>Worth of each segment in full to the other side, as this one sees it.</summary>
    public Span<double> Theirs(Agenda agenda) => _theirs.AsSpan((int)agenda * Package.Capacity, _segments);

    /// <summary>How far along its concession curve the side is at an urgency, 0 to 1; remembered until worths are updated, because decisions ask several times.</summary>
    /// <param name="urgency">How far the time to the next deadline has run, 0 to 1.</param>
    public double Concession(double urgency)
    {
        if (urgency != _urgency)
            (_urgency, _conceded) = (urgency, PortableMath.Pow(urgency, Me[SideParameters.ConcessionExponent]));
        return _conceded;
    }

    /// <summary>The gain from agreement on an agenda as the side sees it, USD bn a year, never below a billionth.</summary>
    public double Surplus(Agenda agenda) => _surplus[(int)agenda];

    /// <summary>The part of the surplus that is lost if the steps due before the next round are carried out, USD bn a year, not negative.</summary>
    public double Stake(Agenda agenda) => _stake[(int)agenda];

    /// <summary>Works the surplus out anew, after worths or costs of conflict have changed.</summary>
    /// <param name="disagreementSum">Worth of no deal to both sides together, USD bn a year; not positive.</param>
    /// <param name="dueSoon">The segments, one bit each, that hold off steps due before the next round is expected.</param>
    public void UpdateSurplus(double disagreementSum, uint dueSoon)
    {
        const double Least = 1e-9;
        _urgency = double.NaN;
        for (var agenda = Agenda.Mini; agenda <= Agenda.Comprehensive; agenda++)
        {
            var own = Own(agenda);
            var theirs = Theirs(agenda);
            var (gain, stake) = (-disagreementSum, 0.0);
            for (var segment = 0; segment < own.Length; segment++)
            {
                var joint = Math.Max(0, own[segment] + theirs[segment]);
                gain += joint;
                stake += (dueSoon >> segment & 1) == 0 ? 0 : joint;
            }

            _surplus[(int)agenda] = Math.Max(Least, gain);
            _stake[(int)agenda] = stake;
        }
    }

    /// <summary>Becomes an exact copy of the same seat in another run.</summary>
    public void CopyFrom(Seat other)
    {
        ArgumentNullException.ThrowIfNull(other);
        other._own.CopyTo(_own, 0);
        other._theirs.CopyTo(_theirs, 0);
        other._surplus.CopyTo(_surplus, 0);
        other._stake.CopyTo(_stake, 0);
        other.Misperception.CopyTo(Misperception, 0);
        (_belief, _resentment, _urgency) = (other._belief, other._resentment, double.NaN);
        (IsHardball, IsReviewed, LeaksHeard, Gestures) = (other.IsHardball, other.IsReviewed, other.LeaksHeard, other.Gestures);
        (Expectation, Pressure, Disagreement, HomeFactor) = (other.Expectation, other.Pressure, other.Disagreement, other.HomeFactor);
        (AgreedWorth, Conceded) = (other.AgreedWorth, other.Conceded);
    }
}

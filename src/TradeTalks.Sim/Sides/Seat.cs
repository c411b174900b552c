using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Sides;

/// <summary>One side at one table: what it alone knows, believes and wants there.</summary>
public sealed class Seat
{
    private readonly Prospect[] _prospects;
    private readonly bool[] _isStale = new bool[2];
    private Belief _belief;
    private Resentment _resentment;
    private double _urgency = double.NaN;
    private double _conceded;
    private double _delay = double.NaN;
    private double _discount;

    /// <summary>A seat at a table.</summary>
    /// <param name="side">Index of the side that sits in it.</param>
    /// <param name="segments">Segments on the table, at most <see cref="Package.Capacity"/>.</param>
    /// <param name="me">Where the side's parameters are kept.</param>
    public Seat(int side, int segments, ParameterValues me)
    {
        Side = side;
        _prospects = [new Prospect(segments), new Prospect(segments)];
        Me = me;
        Misperception = new double[Package.Capacity];
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

    /// <summary>Times its firms have been blacklisted by the other side.</summary>
    public int Blacklisted { get; set; }

    /// <summary>Times its principal has had firms of the other side blacklisted.</summary>
    public int Presses { get; set; }

    /// <summary>Times it has thought of going back on an agreement, or planned to, since the start.</summary>
    public int Doubts { get; set; }

    /// <summary>Factor by which the side misjudges what each segment is worth to the other; the same for all of one issue.</summary>
    public double[] Misperception { get; }

    /// <summary>What it has not forgiven the other.</summary>
    public ref Resentment Resentment => ref _resentment;

    /// <summary>What the side believes of the other.</summary>
    public ref Belief Belief => ref _belief;

    /// <summary>Works prospects out when they are asked about; null where they are entered by hand.</summary>
    public IAppraiser? Appraiser { get; set; }

    /// <summary>How far along its concession curve the side is at an urgency, 0 to 1; remembered until worths are updated, because decisions ask several times.</summary>
    /// <param name="urgency">How far the time to the next deadline has run, 0 to 1.</param>
    public double Concession(double urgency)
    {
        if (urgency != _urgency)
            (_urgency, _conceded) = (urgency, PortableMath.Pow(urgency, Me[SideParameters.ConcessionExponent]));
        return _conceded;
    }

    /// <summary>What 1 after a delay is worth now; remembered, because it hardly ever changes.</summary>
    /// <param name="delay">The delay in years times the discount rate per year.</param>
    public double Discount(double delay)
    {
        if (delay != _delay)
            (_delay, _discount) = (delay, PortableMath.Exp(-delay));
        return _discount;
    }

    /// <summary>What agreement on an agenda promises the side at the last update.</summary>
    /// <param name="agenda">The agenda.</param>
    public Prospect On(Agenda agenda)
    {
        if (_isStale[(int)agenda])
            Appraiser?.Appraise(agenda);
        return _prospects[(int)agenda];
    }

    /// <summary>Notes that worths or costs of conflict have changed, so that prospects have to be worked out anew.</summary>
    public void Update()
    {
        _urgency = double.NaN;
        (_isStale[0], _isStale[1]) = (true, true);
    }

    /// <summary>The prospect of an agenda for its appraiser to fill in.</summary>
    /// <param name="agenda">The agenda.</param>
    public Prospect Renew(Agenda agenda)
    {
        _isStale[(int)agenda] = false;
        return _prospects[(int)agenda];
    }

    /// <summary>Becomes an exact copy of the same seat in another run.</summary>
    public void CopyFrom(Seat other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (var agenda = 0; agenda < _prospects.Length; agenda++)
            _prospects[agenda].CopyFrom(other._prospects[agenda]);
        other._isStale.CopyTo(_isStale, 0);
        other.Misperception.CopyTo(Misperception, 0);
        (_belief, _resentment, _urgency) = (other._belief, other._resentment, double.NaN);
        (IsHardball, IsReviewed, LeaksHeard, Gestures) = (other.IsHardball, other.IsReviewed, other.LeaksHeard, other.Gestures);
        (Blacklisted, Presses, Doubts) = (other.Blacklisted, other.Presses, other.Doubts);
        (Expectation, Pressure, Disagreement, HomeFactor) = (other.Expectation, other.Pressure, other.Disagreement, other.HomeFactor);
        (AgreedWorth, Conceded) = (other.AgreedWorth, other.Conceded);
    }
}

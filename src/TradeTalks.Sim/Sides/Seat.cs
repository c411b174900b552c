using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Sides;

/// <summary>One side at one table: what it alone knows, believes and wants there.</summary>
public sealed class Seat
{
    private readonly double[] _own = new double[2 * Package.Capacity];
    private readonly double[] _theirs = new double[2 * Package.Capacity];
    private readonly int _segments;
    private Belief _belief;

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

    /// <summary>Factor by which the side misjudges what each issue is worth to the other.</summary>
    public double[] Misperception { get; }

    /// <summary>What the side believes of the other.</summary>
    public ref Belief Belief => ref _belief;

    /// <summary>Worth of each segment in full to this side, USD bn a year; 0 where it is not on the agenda.</summary>
    public Span<double> Own(Agenda agenda) => _own.AsSpan((int)agenda * Package.Capacity, _segments);

    /// <summary>Worth of each segment in full to the other side, as this one sees it.</summary>
    public Span<double> Theirs(Agenda agenda) => _theirs.AsSpan((int)agenda * Package.Capacity, _segments);
}

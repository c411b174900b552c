using System.Collections.Immutable;

namespace TradeTalks.Sim.Table.Outcomes;

/// <summary>A frontier of straight pieces: of lotteries over outcomes, or of packages whose segments can be granted in part.</summary>
public sealed class PolygonFrontier : IFrontier
{
    private readonly ImmutableArray<(double First, double Second)> _corners;

    private PolygonFrontier(ImmutableArray<(double First, double Second)> corners) => _corners = corners;

    /// <summary>The corners, the worst for the first party first.</summary>
    public ImmutableArray<(double First, double Second)> Corners => _corners;

    /// <inheritdoc/>
    public double Lowest => _corners[0].First;

    /// <inheritdoc/>
    public double Highest => _corners[^1].First;

    /// <summary>The frontier of all lotteries over the outcomes of a bargaining set of two parties; null where nothing suits both.</summary>
    public static PolygonFrontier? OfLotteries(BargainingSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var points = ParetoFrontier.Of(set).Reverse().Select(outcome => (set.Utilities[0, outcome], set.Utilities[1, outcome]));
        return set.Members.IsEmpty ? null : new PolygonFrontier(UpperHull(points));
    }

    /// <summary>The frontier of all packages of segments that can be granted in part: both sides' gifts granted, then the rest handed over in rising order of price.</summary>
    /// <remarks>The corners are those of <see cref="PackageRule"/> for every aspiration of the second side.</remarks>
    /// <param name="worthToFirst">Worth of each segment in full to the first side.</param>
    /// <param name="worthToSecond">Worth of each segment in full to the second side.</param>
    public static PolygonFrontier OfPackages(ReadOnlySpan<double> worthToFirst, ReadOnlySpan<double> worthToSecond)
    {
        var handed = new List<(double Gain, double Loss)>();
        var (first, second) = (0.0, 0.0);
        for (var segment = 0; segment < worthToFirst.Length; segment++)
        {
            var (own, theirs) = (worthToFirst[segment], worthToSecond[segment]);
            if (theirs > 0 || (theirs == 0 && own > 0))
                (first, second) = (first + own, second + theirs);
            if (own * theirs < 0)
                handed.Add((Math.Abs(own), Math.Abs(theirs)));
        }

        return new PolygonFrontier(Walk(first, second, handed));
    }

    /// <inheritdoc/>
    public double Second(double first)
    {
        if (_corners.Length == 1)
            return _corners[0].Second;
        var piece = PieceAt(first);
        var (start, end) = (_corners[piece], _corners[piece + 1]);
        return start.Second + ((first - start.First) * SlopeOf(start, end));
    }

    /// <inheritdoc/>
    public double Slope(double first) => _corners.Length == 1 ? double.NegativeInfinity : SlopeOf(_corners[PieceAt(first)], _corners[PieceAt(first) + 1]);

    private static double SlopeOf((double First, double Second) start, (double First, double Second) end) => (end.Second - start.Second) / (end.First - start.First);

    private static ImmutableArray<(double, double)> Walk(double first, double second, List<(double Gain, double Loss)> handed)
    {
        var corners = ImmutableArray.CreateBuilder<(double, double)>();
        corners.Add((first, second));
        foreach (var (gain, loss) in handed.OrderBy(segment => segment.Loss / segment.Gain))
        {
            if (first + gain > first)
                corners.Add((first += gain, second -= loss));
        }

        return corners.ToImmutable();
    }

    /// <summary>Andrew's monotone chain, kept to the side that looks to the north-east. Source: Andrew (1979), Information Processing Letters 9:216.</summary>
    private static ImmutableArray<(double, double)> UpperHull(IEnumerable<(double First, double Second)> points)
    {
        var hull = new List<(double First, double Second)>();
        foreach (var point in points)
        {
            while (hull.Count >= 2 && !TurnsRight(hull[^2], hull[^1], point))
                hull.RemoveAt(hull.Count - 1);
            if (hull.Count == 0 || hull[^1] != point)
                hull.Add(point);
        }

        return [.. hull];
    }

    private static bool TurnsRight((double First, double Second) one, (double First, double Second) two, (double First, double Second) three) =>
        ((two.First - one.First) * (three.Second - one.Second)) - ((two.Second - one.Second) * (three.First - one.First)) < 0;

    private int PieceAt(double first)
    {
        var piece = 0;
        while (piece < _corners.Length - 2 && _corners[piece + 1].First <= first)
            piece++;
        return piece;
    }
}

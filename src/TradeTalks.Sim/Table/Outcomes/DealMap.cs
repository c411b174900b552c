using System.Collections.Immutable;

namespace TradeTalks.Sim.Table.Outcomes;

/// <summary>Where agreements of a table can lie: its bargaining set, frontier and solution points, found once and again only when values or payoffs of no agreement have changed.</summary>
public sealed class DealMap
{
    private static readonly ImmutableArray<Solution> Solutions = [.. Enum.GetValues<Solution>()];

    private readonly OutcomeDomain _domain;
    private readonly double[] _disagreement;
    private readonly double[] _power;
    private readonly int[] _points = new int[Solutions.Length];
    private int _edition = -1;

    /// <summary>A map of a domain.</summary>
    public DealMap(OutcomeDomain domain)
    {
        ArgumentNullException.ThrowIfNull(domain);
        (_domain, _disagreement, _power) = (domain, new double[domain.Utilities.Parties], new double[domain.Utilities.Parties]);
        Set = new BargainingSet(domain.Utilities, _disagreement);
    }

    /// <summary>The outcomes that suit all.</summary>
    public BargainingSet Set { get; private set; }

    /// <summary>Those no other of them dominates, the best for the first seat first.</summary>
    public ImmutableArray<int> Frontier { get; private set; } = [];

    /// <summary>Draws the map anew, if anything has changed.</summary>
    /// <param name="disagreement">What each seat has without agreement.</param>
    /// <param name="power">Bargaining power of each seat, positive.</param>
    public void Update(ReadOnlySpan<double> disagreement, ReadOnlySpan<double> power)
    {
        if (_edition == _domain.Edition && disagreement.SequenceEqual(_disagreement) && power.SequenceEqual(_power))
            return;
        _edition = _domain.Edition;
        disagreement.CopyTo(_disagreement);
        power.CopyTo(_power);
        Set = new BargainingSet(_domain.Utilities, _disagreement);
        Frontier = ParetoFrontier.Of(Set);
        foreach (var solution in Solutions)
            _points[(int)solution] = SolutionPoints.Find(solution, Set, AreEqual(power) ? [] : power);
    }

    /// <summary>The outcome a solution singles out; -1 where nothing suits all.</summary>
    public int Point(Solution solution) => _points[(int)solution];

    /// <summary>How far an outcome lies from the point of a solution: the Euclidean distance of their utilities; NaN where nothing suits all.</summary>
    public double DistanceTo(Solution solution, int outcome) => Point(solution) < 0 ? double.NaN : Distance(outcome, Point(solution));

    /// <summary>How far an outcome lies from the nearest one of the frontier; NaN where nothing suits all.</summary>
    public double DistanceToFrontier(int outcome)
    {
        var nearest = double.NaN;
        foreach (var point in Frontier)
        {
            var distance = Distance(outcome, point);
            nearest = nearest <= distance ? nearest : distance;
        }

        return nearest;
    }

    /// <summary>The gains of all from an outcome, as a share of the largest sum of gains that suits all; NaN where there is nothing to gain.</summary>
    public double ShareOfSurplus(int outcome)
    {
        var most = Point(Solution.Utilitarian) < 0 ? 0 : SumOfGains(Point(Solution.Utilitarian));
        return most > 0 ? SumOfGains(outcome) / most : double.NaN;
    }

    /// <summary>A seat's gain from an outcome, as a share of the gains of all; NaN where they add up to nothing.</summary>
    public double ShareOfGains(int seat, int outcome)
    {
        var sum = SumOfGains(outcome);
        return sum > 0 ? Set.Gain(seat, outcome) / sum : double.NaN;
    }

    private static bool AreEqual(ReadOnlySpan<double> power)
    {
        foreach (var one in power)
        {
            if (one != power[0])
                return false;
        }

        return true;
    }

    private double SumOfGains(int outcome)
    {
        var sum = 0.0;
        for (var seat = 0; seat < _disagreement.Length; seat++)
            sum += Set.Gain(seat, outcome);
        return sum;
    }

    private double Distance(int one, int other)
    {
        var sum = 0.0;
        for (var seat = 0; seat < _disagreement.Length; seat++)
        {
            var difference = _domain.Utilities[seat, one] - _domain.Utilities[seat, other];
            sum += difference * difference;
        }

        return Math.Sqrt(sum);
    }
}

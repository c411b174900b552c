using System.Numerics;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Table;

/// <summary>Composes the package that gives the other side most for what it costs oneself.</summary>
/// <remarks>
/// Starts from the own best package, with every gift that costs nothing, and concedes segments in rising order of own loss per gain of the other side, the last one in part,
/// until the own worth has come down to the aspiration. The result is efficient given both worths: the linear programme of Dantzig (1957), Operations Research 5:266, for the continuous knapsack.
/// The order hangs on worths alone, so it is found once and serves every aspiration.
/// </remarks>
public sealed class PackageRule
{
    private const double Negligible = 1e-9;

    // One place more than segments, filled up to whole vectors: behind the last concession nothing is left to concede.
    private const int Places = Package.Capacity + Lanes.Width;

    private readonly int _lanes;
    private readonly double[] _prices = new double[Package.Capacity];
    private readonly int[] _segments = new int[Package.Capacity];
    private readonly int[] _order = new int[Places];
    private readonly uint[] _conceded = new uint[Places];
    private readonly double[] _losses = new double[Places];
    private readonly double[] _left = new double[Places];
    private int _count;
    private Package _best;

    /// <summary>A rule for a table.</summary>
    /// <param name="segments">Segments on the table, at most <see cref="Package.Capacity"/>.</param>
    public PackageRule(int segments) => _lanes = Lanes.Padded(segments);

    /// <summary>Fills in the package that keeps at least the aspiration and concedes the rest.</summary>
    /// <param name="own">Worth of each segment in full to oneself, USD bn a year; 0 for what is not on the agenda.</param>
    /// <param name="theirs">Worth of each segment in full to the other side, as one sees it.</param>
    /// <param name="aspiration">Own worth to keep, USD bn a year; if no package reaches it, the own best one results.</param>
    /// <param name="package">Receives the shares.</param>
    public static void Compose(ReadOnlySpan<double> own, ReadOnlySpan<double> theirs, double aspiration, ref Package package)
    {
        var rule = new PackageRule(own.Length);
        var (mine, others) = (new double[rule._lanes], new double[rule._lanes]);
        own.CopyTo(mine);
        theirs.CopyTo(others);
        rule.Weigh(mine, others);
        rule.Compose(aspiration, ref package);
    }

    /// <summary>Finds the own best package and the order in which its segments are conceded.</summary>
    /// <param name="own">Worth of each segment in full to oneself, USD bn a year; 0 for what is not on the agenda. Filled up with zeros to a multiple of four.</param>
    /// <param name="theirs">Worth of each segment in full to the other side, as one sees it.</param>
    public void Weigh(ReadOnlySpan<double> own, ReadOnlySpan<double> theirs)
    {
        var worth = Lanes.Grant(own, theirs, ((Span<double>)_best)[.._lanes]);
        Sort(own, theirs);
        var conceded = 0u;
        for (var rank = 0; rank < _count; rank++)
        {
            var segment = _order[rank];
            var loss = Math.Abs(own[segment]);
            (_left[rank], _losses[rank], _conceded[rank]) = (worth, loss, conceded);
            worth -= loss;
            conceded |= 1u << segment;
        }

        (_left[_count], _losses[_count], _conceded[_count], _order[_count]) = (worth, double.PositiveInfinity, conceded, 0);
        Lanes.FilledUp(_left, _count + 1);
    }

    /// <summary>Fills in the package that keeps at least the aspiration and concedes the rest, by the worths weighed last.</summary>
    /// <param name="aspiration">Own worth to keep, USD bn a year; if no package reaches it, the own best one results.</param>
    /// <param name="package">Receives the shares.</param>
    public void Compose(double aspiration, ref Package package)
    {
        var last = Math.Max(1, Lanes.CountAbove(_left.AsSpan(0, Lanes.Padded(_count + 1)), aspiration)) - 1;
        var share = Whole(Math.Min(1, (_left[last] - aspiration) / _losses[last]));
        package = _best;
        Lanes.Turn(_conceded[last], ((Span<double>)package)[.._lanes]);
        ref var part = ref package[_order[last]];
        part = Math.Abs(part - share);
    }

    /// <summary>Puts the segments that can be conceded into their order: the rank of each is how many of the others are not dearer.</summary>
    private void Sort(ReadOnlySpan<double> own, ReadOnlySpan<double> theirs)
    {
        _count = 0;
        for (var rest = Lanes.Opposites(own, theirs); rest != 0; rest &= rest - 1)
        {
            var segment = BitOperations.TrailingZeroCount(rest);
            _segments[_count] = segment;
            _prices[_count++] = PriceOf(segment, own[segment], theirs[segment]);
        }

        var prices = Lanes.FilledUp(_prices, _count);
        for (var place = 0; place < _count; place++)
            _order[_count - 1 - Lanes.CountAbove(prices, prices[place])] = _segments[place];
    }

    /// <summary>What conceding a segment costs, own loss per gain of the other side, with the number of the segment in the last bits, so that all differ.</summary>
    private static double PriceOf(int segment, double own, double theirs)
    {
        var bits = BitConverter.DoubleToInt64Bits(Math.Abs(own / theirs));
        return BitConverter.Int64BitsToDouble((bits & ~(Package.Capacity - 1L)) | (uint)segment);
    }

    /// <summary>A share that lacks less than a billionth of all or of nothing is meant as that.</summary>
    private static double Whole(double share)
    {
        if (share > 1 - Negligible)
            return 1;
        return share < Negligible ? 0 : share;
    }
}

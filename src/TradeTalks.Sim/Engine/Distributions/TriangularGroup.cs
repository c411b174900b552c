using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Engine.Distributions;

/// <summary>Quantiles of many triangular distributions, four at once; to the bit those of <see cref="TriangularDistribution"/>.</summary>
internal sealed class TriangularGroup
{
    private readonly double[] _min;
    private readonly double[] _mode;
    private readonly double[] _max;

    /// <summary>A group of distributions.</summary>
    /// <param name="members">Any number of them.</param>
    public TriangularGroup(IReadOnlyList<TriangularDistribution> members)
    {
        var length = Lanes.Padded(members.Count);
        (_min, _mode, _max) = (new double[length], new double[length], new double[length]);
        for (var place = 0; place < members.Count; place++)
            (_min[place], _mode[place], _max[place]) = (members[place].Lowest, members[place].Mode, members[place].Highest);
    }

    /// <summary>Members, padded to whole vectors.</summary>
    public int Length => _min.Length;

    /// <summary>The values below which shares lie; those beyond the last member mean nothing.</summary>
    /// <param name="shares">One for each member; receives the values.</param>
    public void Invert(Span<double> shares)
    {
        ref var numbers = ref MemoryMarshal.GetReference(shares[.._min.Length]);
        for (nuint lane = 0; lane < (nuint)_min.Length; lane += Lanes.Width)
            QuantilesAt(lane, Vector256.LoadUnsafe(ref numbers, lane)).StoreUnsafe(ref numbers, lane);
    }

    private Vector256<double> QuantilesAt(nuint lane, Vector256<double> u)
    {
        var min = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_min), lane);
        var mode = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_mode), lane);
        var max = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_max), lane);
        var (width, rise, fall) = (max - min, mode - min, max - mode);
        var low = Vector256.Min(mode, min + Vector256.Sqrt(u * width * rise));
        var excess = ((u * width) - rise) * fall;
        var high = Vector256.Min(max, mode + (excess / (fall + Vector256.Sqrt((Vector256<double>.One - u) * width * fall))));
        return Vector256.ConditionalSelect(Vector256.LessThanOrEqual(u * width, rise), low, high);
    }
}

using System.Runtime.CompilerServices;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Table;

/// <summary>What an offer contains: for each segment of the table the share granted, 0 to 1.</summary>
[InlineArray(Capacity)]
public struct Package
{
    /// <summary>The most segments a table can have.</summary>
    public const int Capacity = 32;

    private double _share;

    /// <summary>What the package is worth, given the worth of each segment in full.</summary>
    /// <param name="worth">Worth of each segment, USD bn a year.</param>
    public readonly double Worth(ReadOnlySpan<double> worth)
    {
        var whole = worth.Length / Lanes.Width * Lanes.Width;
        var sum = Lanes.Dot(worth[..whole], this);
        for (var segment = whole; segment < worth.Length; segment++)
            sum += this[segment] * worth[segment];
        return sum;
    }
}

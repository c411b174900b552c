namespace TradeTalks.Sim.Engine.Distributions;

/// <summary>The part of a distribution's first two moments that comes from some of its draws.</summary>
/// <param name="First">The expectation of X where X is among them, else of 0.</param>
/// <param name="Second">The expectation of X squared where X is among them, else of 0.</param>
internal readonly record struct PartialMoments(double First, double Second)
{
    /// <summary>The moments of a single value with a share.</summary>
    public static PartialMoments OfAtom(double value, double share) => new(share * value, share * value * value);

    /// <summary>The standard deviation, where these are whole moments.</summary>
    public double StandardDeviation => Math.Sqrt(Math.Max(0, Second - First * First));

    /// <summary>The moments of offset + scale X over the same draws, which hold a share <paramref name="mass"/>.</summary>
    public PartialMoments Affine(double offset, double scale, double mass) =>
        new(offset * mass + scale * First, offset * offset * mass + 2 * offset * scale * First + scale * scale * Second);

    public static PartialMoments operator +(PartialMoments left, PartialMoments right) => new(left.First + right.First, left.Second + right.Second);

    public static PartialMoments operator -(PartialMoments left, PartialMoments right) => new(left.First - right.First, left.Second - right.Second);

    public static PartialMoments operator *(double factor, PartialMoments right) => new(factor * right.First, factor * right.Second);
}

namespace TradeTalks.Sim.Economy.Equations;

/// <summary>Exchange of two rows of numbers.</summary>
internal static class SpanSwap
{
    /// <summary>Exchanges the numbers of two spans of the same length.</summary>
    public static void SwapWith(this Span<double> one, Span<double> other)
    {
        for (var index = 0; index < one.Length; index++)
            (one[index], other[index]) = (other[index], one[index]);
    }
}

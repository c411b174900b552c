namespace TradeTalks.Sim.Engine.Distributions;

/// <summary>The distribution function of outcomes numbered 0, 1, 2, ...: how much lies at or before each.</summary>
internal sealed record Steps
{
    private readonly double[] _reached;

    private Steps(double[] reached) => _reached = reached;

    public int Count => _reached.Length;

    /// <summary>Steps in proportion to weights, which need not add up to 1.</summary>
    public static Steps FromWeights(IReadOnlyList<double> weights)
    {
        var reached = new double[weights.Count];
        var sum = 0d;
        for (var i = 0; i < reached.Length; i++)
            reached[i] = sum += weights[i];
        for (var i = 0; i < reached.Length; i++)
            reached[i] /= sum;
        return new Steps(reached);
    }

    /// <summary>Steps whose heights are known; the last is taken to be 1.</summary>
    public static Steps FromHeights(double[] heights)
    {
        heights[^1] = 1;
        return new Steps(heights);
    }

    /// <summary>The share at or before an outcome; 0 before the first, 1 after the last.</summary>
    public double UpTo(int index) => index < 0 ? 0 : _reached[Math.Min(index, _reached.Length - 1)];

    /// <summary>The share of one outcome.</summary>
    public double At(int index) => UpTo(index) - UpTo(index - 1);

    /// <summary>The share at or before the outcome whose number is the whole part of <paramref name="x"/>.</summary>
    public double UpTo(double x) => x < 0 ? 0 : UpTo((int)Math.Min(x, _reached.Length));

    /// <summary>The share strictly before <paramref name="x"/>.</summary>
    public double Before(double x) => x <= 0 ? 0 : UpTo((int)Math.Ceiling(Math.Min(x, _reached.Length)) - 1);

    /// <summary>The first outcome that reaches <paramref name="u"/>; never one without a share of its own.</summary>
    public int IndexAt(double u)
    {
        var (low, high) = (0, _reached.Length - 1);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_reached[middle] < u)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    public bool Equals(Steps? other) => other is not null && _reached.AsSpan().SequenceEqual(other._reached);

    public override int GetHashCode() => HashCode.Combine(_reached.Length, _reached[0]);
}

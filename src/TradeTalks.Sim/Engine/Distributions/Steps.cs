using System.Numerics;

namespace TradeTalks.Sim.Engine.Distributions;

/// <summary>The distribution function of outcomes numbered 0, 1, 2, ...: how much lies at or before each.</summary>
internal sealed record Steps
{
    private readonly double[] _reached;

    // Where to begin looking for a share, by its first bits. Source: Chen and Asau (1974), AIIE Transactions 6:163.
    private readonly int[] _guide;
    private readonly uint _cells;

    private Steps(double[] reached)
    {
        _reached = reached;
        _cells = BitOperations.RoundUpToPowerOf2((uint)reached.Length);
        _guide = new int[_cells + 1];
        for (var (cell, index) = (0, 0); cell < _guide.Length; cell++)
        {
            while (_reached[index] < cell / (double)_cells)
                index++;
            _guide[cell] = index;
        }
    }

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
    /// <param name="u">Above 0, at most 1.</param>
    public int IndexAt(double u)
    {
        var index = _guide[(int)(u * _cells)];
        while (_reached[index] < u)
            index++;
        return index;
    }

    public bool Equals(Steps? other) => other is not null && _reached.AsSpan().SequenceEqual(other._reached);

    public override int GetHashCode() => HashCode.Combine(_reached.Length, _reached[0]);
}

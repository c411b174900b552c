using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>How wide the kernels of a smooth density are.</summary>
public static class KernelWidth
{
    private const int Bins = 1000;
    private const int Halvings = 200;
    private const double InverseSqrtTwoPi = 0.3989422804014327;
    private const double HalfInverseSqrtPi = 0.28209479177387814;

    /// <summary>The rule of thumb.</summary>
    /// <remarks>Source: Silverman (1986), Density Estimation, equation 3.31.</remarks>
    /// <param name="sorted">Finite observations in ascending order, at least two, not all equal.</param>
    public static double Silverman(ReadOnlySpan<double> sorted) => 0.9 * Scale(sorted, 1.34) * PortableMath.Pow(sorted.Length, -0.2);

    /// <summary>The width at which the estimated error of the density is least.</summary>
    /// <remarks>Source: Sheather and Jones (1991), Journal of the Royal Statistical Society B 53:683, their equation 12; distances are counted in a thousand bins.</remarks>
    /// <param name="sorted">Finite observations in ascending order, at least two, not all equal.</param>
    public static double SheatherJones(ReadOnlySpan<double> sorted)
    {
        var scale = Scale(sorted, 1.349);
        var distances = new Distances(sorted);
        var (n, curvature) = ((double)sorted.Length, scale * 1.24 * PortableMath.Pow(sorted.Length, -1 / 7.0));
        var slope = -distances.Sixth(scale * 1.23 * PortableMath.Pow(n, -1 / 9.0));
        var factor = 1.357 * PortableMath.Pow(distances.Fourth(curvature) / slope, 1 / 7.0);
        var widest = 1.144 * scale * PortableMath.Pow(n, -0.2);
        return Root(h => PortableMath.Pow(HalfInverseSqrtPi / n / distances.Fourth(factor * PortableMath.Pow(h, 5 / 7.0)), 0.2) - h, 0.1 * widest, 2 * widest) ?? Silverman(sorted);
    }

    private static double Scale(ReadOnlySpan<double> sorted, double rangeOfDeviation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sorted.Length, 2, nameof(sorted));
        var deviation = RunningMean.Of(sorted).StandardDeviation!.Value;
        var range = (QuantileEstimate.Linear(sorted, 0.75) - QuantileEstimate.Linear(sorted, 0.25)) / rangeOfDeviation;
        var scale = range > 0 ? Math.Min(deviation, range) : deviation;
        return scale > 0 ? scale : throw new ArgumentException("Observations that are all equal have no density.", nameof(sorted));
    }

    private static double? Root(Func<double, double> falling, double low, double high)
    {
        if (!(falling(low) > 0) || !(falling(high) < 0))
            return null;
        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = falling(middle) > 0 ? (middle, high) : (low, middle);
        }

        return low;
    }

    /// <summary>How many pairs of observations are how many bins apart.</summary>
    private sealed class Distances
    {
        private readonly double[] _pairs = new double[Bins];
        private readonly double _binWidth;
        private readonly double _count;

        public Distances(ReadOnlySpan<double> sorted)
        {
            _count = sorted.Length;
            _binWidth = (sorted[^1] - sorted[0]) * 1.01 / Bins;
            var bins = new double[Bins];
            foreach (var value in sorted)
                bins[(int)((value - sorted[0]) / _binWidth)]++;
            for (var apart = 0; apart < Bins; apart++)
            {
                for (var bin = 0; bin + apart < Bins; bin++)
                    _pairs[apart] += apart == 0 ? bins[bin] * (bins[bin] - 1) / 2 : bins[bin] * bins[bin + apart];
            }
        }

        /// <summary>The estimated integral of the density times its fourth derivative.</summary>
        public double Fourth(double h) =>
            ((2 * Sum(h, static d => ((d - 6) * d) + 3)) + (_count * 3)) * InverseSqrtTwoPi / (_count * (_count - 1) * PortableMath.Pow(h, 5));

        /// <summary>The estimated integral of the density times its sixth derivative.</summary>
        public double Sixth(double h) =>
            ((2 * Sum(h, static d => ((((d - 15) * d) + 45) * d) - 15)) - (15 * _count)) * InverseSqrtTwoPi / (_count * (_count - 1) * PortableMath.Pow(h, 7));

        private double Sum(double h, Func<double, double> polynomial)
        {
            var sum = 0.0;
            for (var apart = 0; apart < Bins; apart++)
            {
                var ratio = apart * _binWidth / h;
                sum += _pairs[apart] == 0 ? 0 : _pairs[apart] * PortableMath.Exp(-ratio * ratio / 2) * polynomial(ratio * ratio);
            }

            return sum;
        }
    }
}

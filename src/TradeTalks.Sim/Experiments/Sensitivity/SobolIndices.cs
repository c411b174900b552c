using System.Collections.Immutable;

namespace TradeTalks.Sim.Experiments.Sensitivity;

/// <summary>How much of an outcome's variance each input accounts for: by itself (first order), and with everything it interacts with (total).</summary>
/// <remarks>
/// Two independent samples A and B of all inputs, and for each input i the sample AB_i: A with the column i of B. First order: mean f(B)(f(AB_i) - f(A)) / V, total: mean (f(A) - f(AB_i))^2 / 2V.
/// Source: Saltelli, Annoni, Azzini, Campolongo, Ratto and Tarantola (2010), Computer Physics Communications 181:259; Jansen (1999), ibid. 117:35.
/// </remarks>
/// <param name="FirstOrder">First-order index of each input.</param>
/// <param name="Total">Total index of each input.</param>
/// <param name="Variance">Variance of the outcome.</param>
public sealed record SobolIndices(ImmutableArray<double> FirstOrder, ImmutableArray<double> Total, double Variance)
{
    /// <summary>Estimates the indices.</summary>
    /// <param name="inputs">How many inputs there are.</param>
    /// <param name="samples">Rows of each of the two samples, at least 2.</param>
    /// <param name="sample">The input of a row in the sample A (false) or B (true): row, input, sample.</param>
    /// <param name="outcome">The outcome of a row of inputs.</param>
    public static SobolIndices Estimate(int inputs, int samples, Func<int, int, bool, double> sample, Func<ReadOnlySpan<double>, double> outcome)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 2);
        var sums = new Sums(inputs);
        var (one, other) = (new double[inputs], new double[inputs]);
        for (var row = 0; row < samples; row++)
        {
            for (var input = 0; input < inputs; input++)
                (one[input], other[input]) = (sample(row, input, false), sample(row, input, true));
            sums.Add(one, other, outcome);
        }

        return sums.ToIndices(samples);
    }

    private sealed class Sums(int inputs)
    {
        private readonly double[] _first = new double[inputs];
        private readonly double[] _total = new double[inputs];
        private double _sum;
        private double _squares;

        public void Add(double[] one, double[] other, Func<ReadOnlySpan<double>, double> outcome)
        {
            var (atOne, atOther) = (outcome(one), outcome(other));
            _sum += atOne + atOther;
            _squares += (atOne * atOne) + (atOther * atOther);
            for (var input = 0; input < inputs; input++)
            {
                var kept = one[input];
                one[input] = other[input];
                var mixed = outcome(one);
                one[input] = kept;
                _first[input] += atOther * (mixed - atOne);
                _total[input] += (atOne - mixed) * (atOne - mixed);
            }
        }

        public SobolIndices ToIndices(int samples)
        {
            var mean = _sum / (2 * samples);
            var variance = (_squares / (2 * samples)) - (mean * mean);
            return new SobolIndices([.. _first.Select(sum => sum / samples / variance)], [.. _total.Select(sum => sum / (2 * samples) / variance)], variance);
        }
    }
}

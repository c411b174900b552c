using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Experiments.Sources;

/// <summary>How much the distribution of an outcome moves with one input: distances between the outcomes of slices of the input and all outcomes.</summary>
/// <remarks>Source: Pianosi and Wagener (2018), Environmental Modelling and Software 108:197. Free on the rows of any run whose inputs are uncertain.</remarks>
/// <param name="Minimum">Least distance of a slice, 0 to 1.</param>
/// <param name="Mean">Mean distance.</param>
/// <param name="Median">Median distance, the score.</param>
/// <param name="Maximum">Largest distance.</param>
/// <param name="Variation">Standard deviation (divisor: the slices) relative to the mean.</param>
public readonly record struct Pawn(double Minimum, double Mean, double Median, double Maximum, double Variation)
{
    /// <summary>Slices of an input.</summary>
    public const int Slices = 10;

    /// <summary>The scores of one input.</summary>
    /// <param name="input">The input, by replication.</param>
    /// <param name="outcome">The outcome, by replication, as many; at least 2.</param>
    /// <returns>Null where the input falls into no slice because it does not vary.</returns>
    public static Pawn? Of(ReadOnlySpan<double> input, ReadOnlySpan<double> outcome)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(input.Length, 2, nameof(input));
        ArgumentOutOfRangeException.ThrowIfNotEqual(outcome.Length, input.Length, nameof(outcome));
        var slices = SliceOf(input);
        var distances = Distances(slices, outcome);
        return distances.Length == 0 ? null : Summarise(distances);
    }

    /// <summary>The slice each replication lies in; -1 for the largest input of all, which closes the last slice.</summary>
    private static int[] SliceOf(ReadOnlySpan<double> input)
    {
        var sorted = input.ToArray();
        Array.Sort(sorted);
        var edges = new double[Slices + 1];
        for (var edge = 0; edge <= Slices; edge++)
            edges[edge] = QuantileEstimate.Linear(sorted, edge / (double)Slices);
        var slices = new int[input.Length];
        for (var i = 0; i < slices.Length; i++)
            slices[i] = SliceAt(edges, input[i]);
        return slices;
    }

    private static int SliceAt(double[] edges, double value)
    {
        for (var slice = Slices - 1; slice >= 0; slice--)
        {
            if (edges[slice] <= value)
                return value < edges[slice + 1] ? slice : -1;
        }

        return -1;
    }

    /// <summary>The largest distance between the distribution curve of each slice that holds something and that of all.</summary>
    private static double[] Distances(int[] slices, ReadOnlySpan<double> outcome)
    {
        var keys = outcome.ToArray();
        Array.Sort(keys, slices);
        var sizes = new double[Slices];
        foreach (var slice in slices.Where(slice => slice >= 0))
            sizes[slice]++;
        var (below, distances) = (new double[Slices], new double[Slices]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (slices[i] >= 0)
                below[slices[i]]++;
            if (i + 1 == keys.Length || keys[i + 1] != keys[i])
                Widen(distances, below, sizes, (i + 1) / (double)keys.Length);
        }

        return [.. distances.Where((_, slice) => sizes[slice] > 0)];
    }

    private static void Widen(double[] distances, double[] below, double[] sizes, double all)
    {
        for (var slice = 0; slice < Slices; slice++)
        {
            if (sizes[slice] > 0)
                distances[slice] = Math.Max(distances[slice], Math.Abs((below[slice] / sizes[slice]) - all));
        }
    }

    private static Pawn Summarise(double[] distances)
    {
        Array.Sort(distances);
        var mean = distances.Average();
        var variance = distances.Sum(distance => (distance - mean) * (distance - mean)) / distances.Length;
        return new Pawn(distances[0], mean, QuantileEstimate.Linear(distances, 0.5), distances[^1], mean > 0 ? Math.Sqrt(variance) / mean : 0);
    }
}

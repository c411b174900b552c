using TradeTalks.Sim.Engine.Streams;

namespace TradeTalks.Sim.Experiments.Sweeps;

/// <summary>Points spread over several ranges so that each range, cut into as many slices as there are points, has one point in each slice.</summary>
/// <remarks>Source: McKay, Beckman and Conover (1979), Technometrics 21:239. Each range has chance of its own, so that one more range moves the points in none of the others.</remarks>
public static class LatinHypercube
{
    /// <summary>Where the points lie in one range.</summary>
    /// <param name="range">The name of the range, whose chance it is.</param>
    /// <param name="points">How many points, at least 1.</param>
    /// <param name="seed">The number all chance comes from.</param>
    /// <returns>For each point a number strictly between 0 and 1.</returns>
    public static double[] Places(string range, int points, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 1);
        var chance = new Chance(seed);
        var stream = StreamId.Of($"lhs.{range}");
        var slices = Shuffled(points, chance, stream);
        return [.. slices.Select((slice, point) => (slice + chance.Uniform(stream, (uint)point, 1)) / points)];
    }

    /// <remarks>Source: Knuth (1998), The Art of Computer Programming 2, 3.4.2, algorithm P.</remarks>
    private static int[] Shuffled(int count, Chance chance, StreamId stream)
    {
        int[] numbers = [.. Enumerable.Range(0, count)];
        for (var last = count - 1; last > 0; last--)
        {
            var other = (int)(chance.Uniform(stream, (uint)last) * (last + 1));
            (numbers[last], numbers[other]) = (numbers[other], numbers[last]);
        }

        return numbers;
    }
}

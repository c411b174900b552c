using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Experiments.Sources;

/// <summary>What the uncertain inputs of replications were, without playing them: each is a function of seed and replication alone.</summary>
internal static class UncertainInputs
{
    /// <summary>The values of an input in the first replications.</summary>
    /// <param name="slot">The input.</param>
    /// <param name="seed">The master seed.</param>
    /// <param name="count">How many replications.</param>
    public static double[] ValuesOf(InputSlot slot, ulong seed, int count)
    {
        var (uniform, values) = (UniformsOf(slot.Path, seed, count), new double[count]);
        for (var replication = 0; replication < count; replication++)
            values[replication] = slot.Input.Distribution.Quantile(uniform[replication]);
        return values;
    }

    /// <summary>The values of an input nothing depends on.</summary>
    /// <param name="seed">The master seed.</param>
    /// <param name="count">How many replications.</param>
    public static double[] Dummy(ulong seed, int count) => UniformsOf("experiments.dummy", seed, count);

    private static double[] UniformsOf(string path, ulong seed, int count)
    {
        var (chance, stream, values) = (new Chance(seed), StreamId.Of(path), new double[count]);
        for (var replication = 0; replication < count; replication++)
        {
            chance.Turn(seed, replication);
            values[replication] = chance.Uniform(stream, 0);
        }

        return values;
    }
}

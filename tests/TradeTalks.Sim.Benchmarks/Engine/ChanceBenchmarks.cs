using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;
using TradeTalks.Sim.Engine.Streams;

namespace TradeTalks.Sim.Benchmarks.Engine;

/// <summary>A keyed draw: by Philox as the model does it, and by a xoshiro seeded from a hash of the key.</summary>
[MemoryDiagnoser]
public class ChanceBenchmarks
{
    private const int Draws = 10_000;

    private static readonly StreamId Stream = StreamId.Of("US.friction");

    private static readonly StreamGroup Group = new(Stream, StreamId.Of("US.answer"), StreamId.Of("China.friction"), StreamId.Of("China.answer"));

    private readonly Chance _chance = new(1);

    [Benchmark(Baseline = true, OperationsPerInvoke = Draws)]
    public double Philox()
    {
        var sum = 0d;
        for (var i = 0u; i < Draws; i++)
            sum += _chance.Uniform(Stream, i);
        return sum;
    }

    // Each draw waits for the one before, as a model's often do.
    [Benchmark(OperationsPerInvoke = Draws)]
    public double PhiloxInAChain()
    {
        var u = 0d;
        for (var i = 0u; i < Draws; i++)
            u = _chance.Uniform(Stream, i + (u > 2 ? 1u : 0u) + (uint)u);
        return u;
    }

    // Four streams at once; the time is that of one draw.
    [Benchmark(OperationsPerInvoke = Draws)]
    public double PhiloxFourTogether()
    {
        var sums = Vector256<double>.Zero;
        for (var i = 0u; i < Draws / StreamGroup.Most; i++)
            sums += _chance.Uniforms(Group, i);
        return Vector256.Sum(sums);
    }

    [Benchmark(OperationsPerInvoke = Draws)]
    public double HashedXoshiro256()
    {
        var sum = 0d;
        for (var i = 0u; i < Draws; i++)
            sum += HashedXoshiro.Uniform(1, Stream.Value, 0, i);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Draws)]
    public double HashedXoshiro256InAChain()
    {
        var u = 0d;
        for (var i = 0u; i < Draws; i++)
            u = HashedXoshiro.Uniform(1, Stream.Value, 0, i + (uint)u);
        return u;
    }
}

using BenchmarkDotNet.Attributes;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Benchmarks.Experiments;

/// <summary>Mean and quantiles of a column with their intervals: by selection in passes, and by sorting a copy.</summary>
[MemoryDiagnoser]
public class QuantileBenchmarks
{
    private readonly ColumnEstimates _estimates = new();
    private double[] _values = [];
    private ColumnScan _scan = null!;

    [Params(10_000, 1_000_000)]
    public int Rows { get; set; }

    /// <summary>Whether the column holds whole numbers from 0 to 7, as counts do, or uniform ones.</summary>
    [Params(false, true)]
    public bool IsWhole { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        var chance = new Chance(7);
        _values = [.. Enumerable.Range(0, Rows).Select(i => chance.Uniform(StreamId.Of("values"), (uint)i)).Select(u => IsWhole ? Math.Floor(8 * u) : u)];
        var store = new ColumnMemory(1);
        var chunk = new OutcomeChunk(1, 0);
        for (var first = 0; first < Rows; first += OutcomeChunk.Capacity)
        {
            chunk.Begin(first, Math.Min(OutcomeChunk.Capacity, Rows - first));
            for (var place = 0; place < chunk.Count; place++)
                chunk.Keep(place, 0, _values[first + place]);
            store.TryTake(chunk);
        }

        _scan = new ColumnScan(store, 0);
    }

    [Benchmark]
    public double? Selection() => _estimates.Quantiles(_scan, ColumnEstimates.Mean(_scan).Count, SpreadRow.Probabilities)[2].Value;

    [Benchmark(Baseline = true)]
    public double? Sorting() => SpreadRow.Of("x", Quantity.Number, "", _values).Quantiles[2].Value;
}

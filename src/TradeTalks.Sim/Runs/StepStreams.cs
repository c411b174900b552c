using TradeTalks.Sim.Engine.Streams;

namespace TradeTalks.Sim.Runs;

/// <summary>The streams of chance of one announced tariff step.</summary>
/// <param name="path">The step's name.</param>
internal sealed class StepStreams(string path)
{
    public StreamId Decision { get; } = StreamId.Of($"{path}/decision");

    public StreamId Lead { get; } = StreamId.Of($"{path}/decision lead");

    public StreamId Postponement { get; } = StreamId.Of($"{path}/postponement");

    public StreamId Suspension { get; } = StreamId.Of($"{path}/suspension of talks");
}

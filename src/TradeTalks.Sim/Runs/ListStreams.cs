using TradeTalks.Sim.Engine.Streams;

namespace TradeTalks.Sim.Runs;

/// <summary>The streams of chance of one tariff list; the occasion is made of the number of the announcement and how often it was put off.</summary>
/// <param name="list">The list's name.</param>
internal sealed class ListStreams(string list)
{
    private const int MostPostponements = 256;

    public StreamId Decision { get; } = StreamId.Of($"{list}/decision");

    public StreamId Lead { get; } = StreamId.Of($"{list}/decision lead");

    public StreamId Postponement { get; } = StreamId.Of($"{list}/postponement");

    public StreamId Suspension { get; } = StreamId.Of($"{list}/suspension of talks");

    public StreamId Notice { get; } = StreamId.Of($"{list}/notice");

    public StreamId Answer { get; } = StreamId.Of($"{list}/answer");

    public StreamId AnswerLag { get; } = StreamId.Of($"{list}/answer lag");

    /// <summary>The natural number of an occasion of a step.</summary>
    public static int Occasion(in StepState step) => (step.Number * MostPostponements) + (step.Postponements % MostPostponements);
}

using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Runs.Bargains;

/// <summary>The streams of chance of one table with a protocol: one for each purpose, and for each side where it is the side's own.</summary>
internal sealed class BargainStreams
{
    private readonly Bargain _bargain;
    private readonly ImmutableArray<string> _sides;

    public BargainStreams(Scenario scenario, Bargain bargain)
    {
        (_bargain, _sides) = (bargain, [.. bargain.Parties.Select(side => scenario.Sides[side].Id)]);
        (Refusal, Hazard, Tie) = (StreamId.Of($"{bargain.Id}/breakdown after refusal"), StreamId.Of($"{bargain.Id}/breakdown"), StreamId.Of($"{bargain.Id}/tie"));
        (Type, Offer, Answer, WalkOut) = (PerSeat("type"), PerSeat("offer"), PerSeat("answer"), PerSeat("walk-out"));
    }

    public StreamId Refusal { get; }

    public StreamId Hazard { get; }

    public StreamId Tie { get; }

    public ImmutableArray<StreamId> Type { get; }

    public ImmutableArray<StreamId> Offer { get; }

    public ImmutableArray<StreamId> Answer { get; }

    public ImmutableArray<StreamId> WalkOut { get; }

    private ImmutableArray<StreamId> PerSeat(string purpose) => [.. _sides.Select(side => StreamId.Of($"{_bargain.Id}/{side}/{purpose}"))];
}

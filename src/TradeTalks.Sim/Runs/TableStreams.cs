using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Runs;

/// <summary>The streams of chance of one table: one for each purpose, and for each side where it is the side's own.</summary>
/// <remarks>They are named by what they are for, so that a draw more or less in one place moves no other.</remarks>
internal sealed class TableStreams
{
    private readonly string _table;
    private readonly string[] _sides;

    public TableStreams(Scenario scenario, int table)
    {
        var talks = scenario.Talks[table];
        _table = talks.Id;
        _sides = [scenario.Sides[talks.First].Id, scenario.Sides[talks.Second].Id];
        OpeningOffer = Shared("opening offer");
        Progress = Shared("text progress");
        Collapse = Shared("collapse");
        AgendaWish = PerSeat("agenda");
        Answer = PerSeat("answer");
        WalkOut = PerSeat("walk-out");
        OfferNoise = PerSeat("offer noise");
        ProgressNoise = PerSeat("progress noise");
        Misperception = [.. _sides.Select(side => talks.Issues.Select(issue => StreamId.Of($"{_table}/{side}/misperception/{issue.Id}")).ToImmutableArray())];
    }

    public StreamId OpeningOffer { get; }

    public StreamId Progress { get; }

    public StreamId Collapse { get; }

    public ImmutableArray<StreamId> AgendaWish { get; }

    public ImmutableArray<StreamId> Answer { get; }

    public ImmutableArray<StreamId> WalkOut { get; }

    public ImmutableArray<StreamId> OfferNoise { get; }

    public ImmutableArray<StreamId> ProgressNoise { get; }


    public ImmutableArray<ImmutableArray<StreamId>> Misperception { get; }

    private StreamId Shared(string purpose) => StreamId.Of($"{_table}/{purpose}");

    private ImmutableArray<StreamId> PerSeat(string purpose) => [.. _sides.Select(side => StreamId.Of($"{_table}/{side}/{purpose}"))];
}

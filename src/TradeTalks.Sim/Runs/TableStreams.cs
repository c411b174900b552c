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
        Misperception = [.. _sides.Select(side => talks.Issues.Select(issue => StreamId.Of($"{_table}/{side}/misperception/{issue.Id}")).ToImmutableArray())];
        Delivery = [.. talks.Issues.Select(issue => StreamId.Of($"{_table}/delivery/{issue.Id}"))];
        (OpeningOffer, Progress, Collapse) = (Shared("opening offer"), Shared("text progress"), Shared("collapse"));
        (EarlyRound, RoundMargin, EarlyMeeting, MeetingMargin) = (Shared("round before deadline"), Shared("round margin"), Shared("meeting before deadline"), Shared("meeting margin"));
        SummitHeld = Shared("summit held");
        (AgendaWish, Answer, WalkOut) = (PerSeat("agenda"), PerSeat("answer"), PerSeat("walk-out"));
        (OfferNoise, ProgressNoise) = (PerSeat("offer noise"), PerSeat("progress noise"));
        (DebriefLag, AfterRound, Listing) = (PerSeat("debrief lag"), PerSeat("after the round"), PerSeat("tactical listing"));
        (HomeReview, Truce, Doubt, DoubtGap, Breach) = (PerSeat("home review"), PerSeat("truce"), PerSeat("doubt"), PerSeat("doubt gap"), PerSeat("breach"));
        (NewsLag, ListingBlow) = (PerSeat("news lag"), PerSeat("listing blow"));
        (Speaks, SpeechTime, Leaks, LeakTime) = (PerSeat("statement"), PerSeat("statement time"), PerSeat("leaks"), PerSeat("leak time"));
        (LeakingOfficial, LeakNoise) = (PerSeat("leaking official"), PerSeat("leak noise"));
    }

    public StreamId OpeningOffer { get; }

    public StreamId Progress { get; }

    public StreamId Collapse { get; }

    public StreamId EarlyRound { get; }

    public StreamId RoundMargin { get; }

    public StreamId EarlyMeeting { get; }

    public StreamId MeetingMargin { get; }

    public StreamId SummitHeld { get; }

    public ImmutableArray<StreamId> AgendaWish { get; }

    public ImmutableArray<StreamId> Answer { get; }

    public ImmutableArray<StreamId> WalkOut { get; }

    public ImmutableArray<StreamId> OfferNoise { get; }

    public ImmutableArray<StreamId> ProgressNoise { get; }

    public ImmutableArray<StreamId> DebriefLag { get; }

    public ImmutableArray<StreamId> AfterRound { get; }

    public ImmutableArray<StreamId> Listing { get; }

    public ImmutableArray<StreamId> HomeReview { get; }

    public ImmutableArray<StreamId> Truce { get; }

    public ImmutableArray<StreamId> Doubt { get; }

    public ImmutableArray<StreamId> DoubtGap { get; }

    public ImmutableArray<StreamId> Breach { get; }

    public ImmutableArray<StreamId> NewsLag { get; }

    public ImmutableArray<StreamId> ListingBlow { get; }

    public ImmutableArray<StreamId> Speaks { get; }

    public ImmutableArray<StreamId> SpeechTime { get; }

    public ImmutableArray<StreamId> Leaks { get; }

    public ImmutableArray<StreamId> LeakTime { get; }

    public ImmutableArray<StreamId> LeakingOfficial { get; }

    public ImmutableArray<StreamId> LeakNoise { get; }

    public ImmutableArray<ImmutableArray<StreamId>> Misperception { get; }

    public ImmutableArray<StreamId> Delivery { get; }

    private StreamId Shared(string purpose) => StreamId.Of($"{_table}/{purpose}");

    private ImmutableArray<StreamId> PerSeat(string purpose) => [.. _sides.Select(side => StreamId.Of($"{_table}/{side}/{purpose}"))];
}

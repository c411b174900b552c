using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Runs;

/// <summary>The streams of chance of one table: one for each purpose, and for each side where it is the side's own.</summary>
/// <remarks>They are named by what they are for, so that a draw more or less in one place moves no other.</remarks>
internal sealed class TableStreams
{
    /// <summary>Places in <see cref="Offer"/>.</summary>
    public const int Answer = 0, WalkOut = 1, OfferNoise = 2;

    /// <summary>Places in <see cref="Round"/>; of agenda wishes that of the first seat.</summary>
    public const int AgendaWish = 0, OpeningOffer = 2;

    /// <summary>Places in <see cref="Meeting"/>; of noise that of the first seat.</summary>
    public const int Progress = 0, ProgressNoise = 1;

    /// <summary>Places in <see cref="Publicity"/>, of the first seat.</summary>
    public const int Speaks = 0, Leaks = 2;

    /// <summary>Places in <see cref="Leak"/>.</summary>
    public const int LeakingOfficial = 0, LeakNoise = 1;

    private readonly string _table;
    private readonly string[] _sides;

    public TableStreams(Scenario scenario, int table)
    {
        var talks = scenario.Talks[table];
        _table = talks.Id;
        _sides = [scenario.Sides[talks.First].Id, scenario.Sides[talks.Second].Id];
        Misperception = [.. _sides.Select(side => StreamGroup.Of([.. talks.Issues.Select(issue => StreamId.Of($"{_table}/{side}/misperception/{issue.Id}"))]))];
        Delivery = [.. talks.Issues.Select(issue => StreamId.Of($"{_table}/delivery/{issue.Id}"))];
        Offer = [.. _sides.Select(side => new StreamGroup(Of(side, "answer"), Of(side, "walk-out"), Of(side, "offer noise")))];
        Leak = [.. _sides.Select(side => new StreamGroup(Of(side, "leaking official"), Of(side, "leak noise")))];
        Round = new StreamGroup([.. PerSeat("agenda"), Shared("opening offer")]);
        Meeting = new StreamGroup([Shared("text progress"), .. PerSeat("progress noise")]);
        Publicity = new StreamGroup([.. PerSeat("statement"), .. PerSeat("leaks")]);
        Debrief = new StreamGroup([.. PerSeat("debrief lag")]);
        (Collapse, SummitHeld) = (Shared("collapse"), Shared("summit held"));
        (EarlyRound, RoundMargin, EarlyMeeting, MeetingMargin) = (Shared("round before deadline"), Shared("round margin"), Shared("meeting before deadline"), Shared("meeting margin"));
        (AfterRound, Listing, HomeReview) = (PerSeat("after the round"), PerSeat("tactical listing"), PerSeat("home review"));
        (Truce, Doubt, DoubtGap, Breach) = (PerSeat("truce"), PerSeat("doubt"), PerSeat("doubt gap"), PerSeat("breach"));
        (NewsLag, ListingBlow, SpeechTime, LeakTime) = (PerSeat("news lag"), PerSeat("listing blow"), PerSeat("statement time"), PerSeat("leak time"));
    }

    /// <summary>What a side makes of an offer, by seat.</summary>
    public StreamGroup[] Offer { get; }

    /// <summary>A leak, by seat of the official.</summary>
    public StreamGroup[] Leak { get; }

    /// <summary>A high-level round.</summary>
    public StreamGroup Round { get; }

    /// <summary>A mid-level meeting.</summary>
    public StreamGroup Meeting { get; }

    /// <summary>What gets about before a round.</summary>
    public StreamGroup Publicity { get; }

    /// <summary>When the principals are debriefed, by seat.</summary>
    public StreamGroup Debrief { get; }

    /// <summary>How a side misjudges the other, by seat and issue.</summary>
    public ImmutableArray<StreamGroup[]> Misperception { get; }

    public StreamId Collapse { get; }

    public StreamId EarlyRound { get; }

    public StreamId RoundMargin { get; }

    public StreamId EarlyMeeting { get; }

    public StreamId MeetingMargin { get; }

    public StreamId SummitHeld { get; }

    public ImmutableArray<StreamId> AfterRound { get; }

    public ImmutableArray<StreamId> Listing { get; }

    public ImmutableArray<StreamId> HomeReview { get; }

    public ImmutableArray<StreamId> Truce { get; }

    public ImmutableArray<StreamId> Doubt { get; }

    public ImmutableArray<StreamId> DoubtGap { get; }

    public ImmutableArray<StreamId> Breach { get; }

    public ImmutableArray<StreamId> NewsLag { get; }

    public ImmutableArray<StreamId> ListingBlow { get; }

    public ImmutableArray<StreamId> SpeechTime { get; }

    public ImmutableArray<StreamId> LeakTime { get; }

    public ImmutableArray<StreamId> Delivery { get; }

    private StreamId Shared(string purpose) => StreamId.Of($"{_table}/{purpose}");

    private StreamId Of(string side, string purpose) => StreamId.Of($"{_table}/{side}/{purpose}");

    private ImmutableArray<StreamId> PerSeat(string purpose) => [.. _sides.Select(side => Of(side, purpose))];
}

using System.Collections.Immutable;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Runs;

/// <summary>One table while a replication runs.</summary>
public sealed class TableState
{
    private readonly PendingNews[] _news = new PendingNews[PendingNews.MostOnTheWay];
    private readonly int[] _stepSegments;
    private readonly int[] _imposers;
    private readonly uint[] _stepBits;
    private TableFacts _facts;

    internal TableState(Scenario scenario, int index, double[] values)
    {
        Index = index;
        Talks = scenario.Talks[index];
        Segments = Segment.Of(Talks, scenario.TariffLists);
        Lists = [.. Enumerable.Range(0, scenario.TariffLists.Length).Where(list => Talks.Concerns(scenario.TariffLists[list])).Select(list => ListFact(scenario, list))];
        _imposers = [.. scenario.TariffLists.Select(list => Talks.Concerns(list) ? SeatIndex(list.Imposer) : -1)];
        _stepSegments = [.. Enumerable.Range(0, scenario.TariffLists.Length).Select(SegmentOf)];
        _stepBits = [.. _stepSegments.Select(segment => segment < 0 ? 0 : 1u << segment)];
        Buyers = [.. Talks.Issues.Select(BuyerOf)];
        Streams = new TableStreams(scenario, index);
        Days = new DayLog(scenario.Calendar.HorizonDays);
        Public = new PublicRecord { Talks = new ParameterValues(values, scenario.Inputs.Talks(index)) };
        Seats = [SeatOf(scenario, Talks.First, values), SeatOf(scenario, Talks.Second, values)];
    }

    /// <summary>Place of the table in the scenario.</summary>
    public int Index { get; }

    /// <summary>The table as the scenario describes it.</summary>
    public Talks Talks { get; }

    /// <summary>What a package at this table consists of.</summary>
    public ImmutableArray<Segment> Segments { get; }

    /// <summary>The tariff lists between the two sides.</summary>
    internal ImmutableArray<ListFacts> Lists { get; }

    /// <summary>The seat that buys, for each issue of purchases: the one to which they are worth less; -1 for other issues.</summary>
    public ImmutableArray<int> Buyers { get; }

    /// <summary>What both sides know.</summary>
    public PublicRecord Public { get; }

    /// <summary>The two sides, the one named first in place 0.</summary>
    public ImmutableArray<Seat> Seats { get; }

    /// <summary>How the talks stand on each day.</summary>
    public DayLog Days { get; }

    /// <summary>Which stations the talks have passed through.</summary>
    public CourseLog Course { get; } = new();

    /// <summary>What has happened so far.</summary>
    public ref TableFacts Facts => ref _facts;

    internal TableStreams Streams { get; }

    /// <summary>The lease its meetings and papers are scheduled under: revoked when the talks are broken off or done.</summary>
    internal ushort Diary => (ushort)(Index + 1);

    /// <summary>News on its way to the principals, by place.</summary>
    internal Span<PendingNews> News => _news;

    /// <summary>The seat of a side; the second where the side is not the first.</summary>
    public int SeatIndex(int side) => side == Talks.First ? 0 : 1;

    /// <summary>Whether a tariff list lies between the two sides.</summary>
    public bool Concerns(int list) => _imposers[list] >= 0;

    /// <summary>The seat that imposes a tariff list on the other; -1 where it does not lie between the two.</summary>
    public int ImposerOf(int list) => _imposers[list];

    /// <summary>What one seat can see.</summary>
    public View ViewOf(int seat) => new(Seats[seat], Public);

    /// <summary>The segment that holds off the steps of a list; -1 where that is not bargained over.</summary>
    public int StepSegment(int list) => _stepSegments[list];

    /// <summary>The same as a bit of a mask; none where that is not bargained over.</summary>
    public uint StepBit(int list) => _stepBits[list];

    internal void Begin(double textGap)
    {
        _facts = new TableFacts { Status = TableStatus.Alive, ShareOfFirst = double.NaN };
        Public.Now = SimTime.Start;
        Public.TextGap = textGap;
        Public.AreTalksAlive = true;
        Public.Agenda = Agenda.Mini;
        Public.Offer = default;
        Days.Begin();
        Course.Begin();
    }

    internal void CopyFrom(TableState other)
    {
        _facts = other._facts;
        other._news.CopyTo(_news, 0);
        Public.CopyFrom(other.Public);
        Days.CopyFrom(other.Days);
        Course.CopyFrom(other.Course);
        for (var seat = 0; seat < Seats.Length; seat++)
            Seats[seat].CopyFrom(other.Seats[seat]);
    }

    private ListFacts ListFact(Scenario scenario, int list) =>
        new(list, SeatIndex(scenario.TariffLists[list].Target), scenario.TariffLists[list].Coverage);

    private int SegmentOf(int list)
    {
        for (var segment = 0; segment < Segments.Length; segment++)
        {
            if (Segments[segment].Kind == IssueKind.ScheduledSteps && Segments[segment].List == list)
                return segment;
        }

        return -1;
    }

    private static int BuyerOf(Issue issue)
    {
        if (issue.Kind != IssueKind.Purchases)
            return -1;
        return issue.Tiers[0].WorthToFirst.Distribution.Mean < issue.Tiers[0].WorthToSecond.Distribution.Mean ? 0 : 1;
    }

    private Seat SeatOf(Scenario scenario, int side, double[] values) =>
        new(side, Segments.Length, new ParameterValues(values, scenario.Inputs.Side(side)));
}

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
    private Package _offer;

    internal TableState(Scenario scenario, int index, double[] values)
    {
        Index = index;
        Talks = scenario.Talks[index];
        Segments = Segment.Of(Talks, scenario.TariffLists);
        Streams = new TableStreams(scenario, index);
        Days = new DayLog(scenario.Calendar.HorizonDays);
        Public = new PublicRecord { Talks = new ParameterValues(values, scenario.Inputs.Talks(index)) };
        Seats =
        [
            new Seat(Talks.First, Segments.Length, Talks.Issues.Length, new ParameterValues(values, scenario.Inputs.Side(Talks.First))),
            new Seat(Talks.Second, Segments.Length, Talks.Issues.Length, new ParameterValues(values, scenario.Inputs.Side(Talks.Second))),
        ];
    }

    /// <summary>Place of the table in the scenario.</summary>
    public int Index { get; }

    /// <summary>The table as the scenario describes it.</summary>
    public Talks Talks { get; }

    /// <summary>What a package at this table consists of.</summary>
    public ImmutableArray<Segment> Segments { get; }

    /// <summary>What both sides know.</summary>
    public PublicRecord Public { get; }

    /// <summary>The two sides, the one named first in place 0.</summary>
    public ImmutableArray<Seat> Seats { get; }

    /// <summary>How the talks stand on each day.</summary>
    public DayLog Days { get; }

    /// <summary>How the talks stand now.</summary>
    public TableStatus Status { get; set; }

    /// <summary>Mid-level meetings held.</summary>
    public int Meetings { get; set; }

    /// <summary>High-level rounds held.</summary>
    public int Rounds { get; set; }

    /// <summary>Rounds that ended in a walk-out.</summary>
    public int WalkOuts { get; set; }

    /// <summary>Times a side has broken off the talks.</summary>
    public int BreakOffs { get; set; }

    /// <summary>The agenda of the round under way, or of the agreement.</summary>
    public Agenda Agenda { get; set; }

    /// <summary>Offers this round has time for.</summary>
    public int OffersInRound { get; set; }

    /// <summary>The seat that makes the first offer of this round.</summary>
    public int Opener { get; set; }

    /// <summary>The offer on the table; after agreement, what was agreed.</summary>
    public ref Package Offer => ref _offer;

    /// <summary>When agreement in principle was reached; meaningless before.</summary>
    public SimTime AgreedAt { get; set; }

    /// <summary>Share of the gain from agreement that went to the side named first, by the true worths; NaN before agreement.</summary>
    public double ShareOfFirst { get; set; }

    /// <summary>When the round under way opened; meaningless outside a round.</summary>
    public SimTime RoundOpened { get; set; }

    /// <summary>Days the round under way lasts; meaningless outside a round.</summary>
    public double RoundLength { get; set; }

    /// <summary>Whether a high-level round is in the diary or under way.</summary>
    public bool IsRoundPlanned { get; set; }

    /// <summary>Whether a mid-level meeting is in the diary.</summary>
    public bool IsMeetingPlanned { get; set; }

    /// <summary>Since when no deadline has been ahead.</summary>
    public SimTime QuietSince { get; set; }

    internal TableStreams Streams { get; }

    /// <summary>The lease its meetings are scheduled under: revoked when the talks are broken off or done.</summary>
    internal ushort Diary => (ushort)(Index + 1);

    /// <summary>The segment that holds off a scheduled step; -1 where that is not bargained over.</summary>
    /// <param name="list">The step's tariff list.</param>
    /// <param name="step">The step, counted within its list.</param>
    public int SegmentOf(int list, int step)
    {
        for (var segment = 0; segment < Segments.Length; segment++)
        {
            if (Segments[segment].Kind == IssueKind.ScheduledSteps && Segments[segment].List == list && Segments[segment].Step == step)
                return segment;
        }

        return -1;
    }

    /// <summary>What one seat can see.</summary>
    public View ViewOf(int seat) => new(Seats[seat], Public);

    internal void Begin(double textGap)
    {
        Status = TableStatus.Alive;
        Meetings = Rounds = WalkOuts = BreakOffs = OffersInRound = Opener = 0;
        Agenda = Agenda.Mini;
        IsRoundPlanned = IsMeetingPlanned = false;
        _offer = default;
        ShareOfFirst = double.NaN;
        QuietSince = SimTime.Start;
        Public.Now = SimTime.Start;
        Public.TextGap = textGap;
        Days.Begin();
    }
}

using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Runs;

/// <summary>What moves of a side whatever the table: its officials and the outside shocks it has had.</summary>
public sealed class SideState
{
    /// <summary>Officials a side can have.</summary>
    public const int MostOfficials = 50;

    // Filled up to whole vectors with officials who are never confident.
    private readonly double[] _officials = new double[Lanes.Padded(MostOfficials)];
    private int _count;

    internal SideState(Scenario scenario, int index, double[] values)
    {
        Index = index;
        Me = new ParameterValues(values, scenario.Inputs.Side(index));
        Streams = new SideStreams(scenario.Sides[index].Id);
        ElectionDay = scenario.Sides[index].Election is { } election ? scenario.Calendar.At(election) : Never;
        IsAtTalks = scenario.Talks.Any(talks => talks.First == index || talks.Second == index);
    }

    /// <summary>Place of the side in the scenario.</summary>
    public int Index { get; }

    /// <summary>Whether it talks over tariffs at some table.</summary>
    public bool IsAtTalks { get; }

    /// <summary>The day of its next election; long past where none presses.</summary>
    public SimTime ElectionDay { get; }

    /// <summary>Its numbers in this replication.</summary>
    public ParameterValues Me { get; }

    /// <summary>Political shocks it has had.</summary>
    public int Shocks { get; set; }

    /// <summary>Elections it has held.</summary>
    public int Elections { get; set; }

    /// <summary>Whether an election has brought another principal.</summary>
    public bool IsPrincipalReplaced { get; set; }

    internal SideStreams Streams { get; }

    /// <summary>How far each official's log-odds lie from the principal's; as many as the side has officials.</summary>
    public ReadOnlySpan<double> Officials => _officials.AsSpan(0, _count);

    /// <summary>The mean of <see cref="Officials"/>.</summary>
    public double OfficialMean { get; private set; }

    private static SimTime Never => new(long.MinValue / 2);

    /// <summary>The share of officials who give the other side more than an even chance.</summary>
    /// <param name="belief">The principal's belief.</param>
    /// <param name="time">The moment.</param>
    public double ShareConfident(in Belief belief, SimTime time) =>
        Lanes.CountAbove(_officials.AsSpan(0, Lanes.Padded(_count)), -belief.LogOddsAt(time)) / (double)_count;

    /// <summary>Room for one number of each of new officials, filled up to whole vectors.</summary>
    /// <param name="count">How many take office; those beyond <see cref="MostOfficials"/> do not.</param>
    internal Span<double> RoomFor(double count)
    {
        _count = Math.Clamp((int)Math.Round(count, MidpointRounding.AwayFromZero), 1, MostOfficials);
        return _officials.AsSpan(0, Lanes.Padded(_count));
    }

    /// <summary>Officials take office, with the moods in their room.</summary>
    internal void TakeOffice()
    {
        OfficialMean = 0;
        foreach (var official in Officials)
            OfficialMean += official / _count;
        Lanes.FilledUp(_officials, _count);
    }

    /// <summary>Becomes an exact copy of the same side in another run.</summary>
    internal void CopyFrom(SideState other)
    {
        other._officials.CopyTo(_officials, 0);
        (_count, OfficialMean) = (other._count, other.OfficialMean);
        (Shocks, Elections, IsPrincipalReplaced) = (other.Shocks, other.Elections, other.IsPrincipalReplaced);
    }
}

/// <summary>The streams of chance of one side.</summary>
/// <param name="side">The side's name.</param>
internal sealed class SideStreams(string side)
{
    public StreamId Hardball { get; } = StreamId.Of($"{side}/hardball type");

    public StreamId HomeSurprise { get; } = StreamId.Of($"{side}/home surprise");

    public StreamId CommonMood { get; } = StreamId.Of($"{side}/officials in common");

    public StreamId OwnMood { get; } = StreamId.Of($"{side}/officials");

    public StreamId ShockGap { get; } = StreamId.Of($"{side}/shock gap");

    public StreamId ShockSize { get; } = StreamId.Of($"{side}/shock size");

    public StreamId Turnover { get; } = StreamId.Of($"{side}/turnover");
}

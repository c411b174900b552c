using System.Collections.Immutable;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Runs;

/// <summary>Everything that moves while one course of the talks is played.</summary>
public sealed class TalksState
{
    private readonly int[] _tableOfList;
    private readonly ImmutableArray<ImmutableArray<int>> _listsOnFlow;

    internal TalksState(Scenario scenario)
    {
        Scenario = scenario;
        Values = new double[scenario.Inputs.Slots.Length];
        Tariffs = new TariffState(scenario.TariffLists, scenario.Calendar);
        Entities = new int[scenario.EntityLists.Length];
        Listings = new int[scenario.EntityLists.Length];
        Trade = new TradeReport(scenario.Sides.Length, scenario.Sides.Length + scenario.Economy.ThirdRegions.Length, scenario.Economy.Flows.Length);
        ListStreams = [.. scenario.TariffLists.Select(list => new ListStreams(list.Id))];
        Sides = [.. Enumerable.Range(0, scenario.Sides.Length).Select(side => new SideState(scenario, side, Values))];
        Tables = [.. Enumerable.Range(0, scenario.Talks.Length).Select(table => new TableState(scenario, table, Values))];
        Bargains = [.. Enumerable.Range(0, scenario.Bargains.Length).Select(table => new BargainState(scenario, table, Values, (ushort)(Tables.Length + 1 + Tariffs.MostSteps + table)))];
        _listsOnFlow = [.. scenario.Economy.Flows.Select(flow => ListsOn(scenario, flow))];
        Path = new PathLog(scenario);
        Samples = new PathSamples(scenario);
        _tableOfList = [.. scenario.TariffLists.Select(list => TableBetween(list.Imposer, list.Target)?.Index ?? -1)];
    }

    /// <summary>The case that is played.</summary>
    public Scenario Scenario { get; }

    /// <summary>The value of every number of the scenario in this replication, by slot; NaN where chance sets it each time.</summary>
    public double[] Values { get; }

    /// <summary>Tariffs in force and announced.</summary>
    public TariffState Tariffs { get; }

    /// <summary>Firms and bodies on each blacklist.</summary>
    public int[] Entities { get; }

    /// <summary>Listings on each blacklist so far, by its agency.</summary>
    public int[] Listings { get; }

    /// <summary>The sides.</summary>
    public ImmutableArray<SideState> Sides { get; }

    /// <summary>The tables.</summary>
    public ImmutableArray<TableState> Tables { get; }

    /// <summary>The tables with a protocol.</summary>
    public ImmutableArray<BargainState> Bargains { get; }

    /// <summary>What is reported over time.</summary>
    public PathLog Path { get; }

    /// <summary>What figures show over time.</summary>
    public PathSamples Samples { get; }

    /// <summary>What the tariffs of the last day do to the world against those of the first; complete once the run is over.</summary>
    public TradeReport Trade { get; }

    /// <summary>Number of the replication.</summary>
    public long Replication { get; private set; }

    internal ImmutableArray<ListStreams> ListStreams { get; }

    /// <summary>A side's numbers in this replication.</summary>
    public ParameterValues Side(int side) => new(Values, Scenario.Inputs.Side(side));

    /// <summary>The table between the two sides of a tariff list; null where they have none.</summary>
    public TableState? TableOf(int list) => _tableOfList[list] < 0 ? null : Tables[_tableOfList[list]];

    /// <summary>How matters at any table stand by day, those with a protocol after the others.</summary>
    public DayLog DaysOf(int table) => table < Tables.Length ? Tables[table].Days : Bargains[table - Tables.Length].Days;

    /// <summary>The average tariff on a flow of trade now, as a fraction, weighted with trade before the conflict.</summary>
    /// <param name="flow">Index of the flow.</param>
    public double AverageTariff(int flow)
    {
        var duty = 0.0;
        foreach (var list in _listsOnFlow[flow])
            duty += Scenario.TariffLists[list].Coverage * Tariffs.Rates[list];
        var described = Scenario.Economy.Flows[flow];
        return described.Tariff + (duty / described.Imports);
    }

    /// <summary>The table between two sides; null where they have none.</summary>
    public TableState? TableBetween(int one, int other)
    {
        foreach (var table in Tables)
        {
            if ((table.Talks.First == one && table.Talks.Second == other) || (table.Talks.First == other && table.Talks.Second == one))
                return table;
        }

        return null;
    }

    internal void Begin(long replication)
    {
        Replication = replication;
        Tariffs.Begin();
        Path.Begin();
        Samples.Begin();
        Array.Clear(Listings);
        for (var list = 0; list < Entities.Length; list++)
            Entities[list] = Scenario.EntityLists[list].Entities;
    }

    /// <summary>Notes how things stood on the days that are over at a moment; nothing of that moment or later has happened yet.</summary>
    internal void NoteUntil(SimTime moment)
    {
        Samples.NoteUntil(this, moment);
        Path.NoteUntil(this, moment);
    }

    internal void CopyFrom(TalksState other)
    {
        Replication = other.Replication;
        other.Values.CopyTo(Values, 0);
        other.Entities.CopyTo(Entities, 0);
        other.Listings.CopyTo(Listings, 0);
        Trade.CopyFrom(other.Trade);
        Tariffs.CopyFrom(other.Tariffs);
        Path.CopyFrom(other.Path);
        Samples.CopyFrom(other.Samples);
        for (var side = 0; side < Sides.Length; side++)
            Sides[side].CopyFrom(other.Sides[side]);
        for (var table = 0; table < Tables.Length; table++)
            Tables[table].CopyFrom(other.Tables[table]);
        for (var table = 0; table < Bargains.Length; table++)
            Bargains[table].CopyFrom(other.Bargains[table]);
    }

    private static ImmutableArray<int> ListsOn(Scenario scenario, TradeFlow flow) =>
        [.. Enumerable.Range(0, scenario.TariffLists.Length).Where(list => scenario.TariffLists[list].Imposer == flow.Importer && scenario.TariffLists[list].Target == flow.Exporter)];
}

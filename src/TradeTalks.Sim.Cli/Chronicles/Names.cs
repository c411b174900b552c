using System.Collections.Immutable;
using TradeTalks.Sim.Measures;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>What the sides, tables, lists and days of a chronicle are called.</summary>
/// <param name="scenario">The case it tells of.</param>
internal sealed class Names(Scenario scenario)
{
    private readonly ImmutableArray<ImmutableArray<Segment>> _segments = [.. scenario.Talks.Select(talks => Segment.Of(talks, scenario.TariffLists))];

    /// <summary>The side with an index.</summary>
    public string Side(int side) => scenario.Sides[side].Id;

    /// <summary>The side that acted or was struck.</summary>
    public string Actor(ChronicleEntry entry) => Side(entry.Side);

    /// <summary>The side across the table.</summary>
    public string Other(ChronicleEntry entry)
    {
        var talks = scenario.Talks[entry.Table];
        return Side(entry.Side == talks.First ? talks.Second : talks.First);
    }

    /// <summary>The side a table names first.</summary>
    public string First(ChronicleEntry entry) => Side(Talks(entry).First);

    /// <summary>The table an entry is about.</summary>
    public Talks Talks(ChronicleEntry entry) => scenario.Talks[entry.Table];

    /// <summary>What the table an entry is about is called.</summary>
    public string TableId(ChronicleEntry entry) => entry.Table < scenario.Talks.Length ? Talks(entry).Id : Bargain(entry).Id;

    /// <summary>The table with a protocol an entry is about.</summary>
    public Bargain Bargain(ChronicleEntry entry) => scenario.Bargains[entry.Table - scenario.Talks.Length];

    /// <summary>The tariff list with an index.</summary>
    public TariffList TariffList(int list) => scenario.TariffLists[list];

    /// <summary>The blacklist an entry is about.</summary>
    public EntityList EntityList(ChronicleEntry entry) => scenario.EntityLists[entry.List];

    /// <summary>The tariff list or blacklist an entry is about.</summary>
    public string List(ChronicleEntry entry) =>
        entry.What is Occurrence.Listing or Occurrence.TacticalListing ? EntityList(entry).Id : TariffList(entry.List).Id;

    /// <summary>What a package at an entry's table consists of.</summary>
    public ImmutableArray<Segment> Segments(ChronicleEntry entry) => _segments[entry.Table];

    /// <summary>The date of a day: 2019-10-15.</summary>
    public string Date(int day) => $"{scenario.Calendar.StartDate.AddDays(day):yyyy-MM-dd}";

    /// <summary>The day something was planned for: 2019-10-15.</summary>
    public string Planned(ChronicleEntry entry) => entry.Day is { } day ? Date(day) : "an open date";

    /// <summary>How an agenda is called.</summary>
    public static string Agenda(Agenda agenda) => agenda == Table.Agenda.Mini ? "mini" : "comprehensive";
}

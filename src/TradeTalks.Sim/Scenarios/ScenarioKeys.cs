using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Scenarios;

/// <summary>The keys at the top of a scenario file.</summary>
public static class ScenarioKeys
{
    private const double LongestHorizon = 10_000;
    private const long MostReplications = 1_000_000_000;

    /// <summary>The version of the format.</summary>
    public static Key Version { get; } = new("tradetalks", new CountForm(1, 1), "Version of the scenario format; the first key of the file.") { Required = true, Example = "1" };

    /// <summary>The title.</summary>
    public static Key Name { get; } = new("name", new TextForm(120), "Title, shown on top of every result.") { Required = true, Example = "US-China, October 2019" };

    /// <summary>The file this one is built on.</summary>
    public static Key Extends { get; } = new("extends", new ParentForm(), "The file this one is built on, from the folder of this file. What both say is merged; this file has the last word.") { Example = "base/us-china.yaml" };

    /// <summary>The first day.</summary>
    public static Key Start { get; } = new("start", new DateForm { CalendarOnly = true }, "Day 0. The scenario states what is known on the evening of this date.") { Required = true, Example = "2019-10-09" };

    /// <summary>The last day.</summary>
    public static Key Horizon { get; } = new("horizon", new NumberForm(Quantity.Duration, 1, LongestHorizon, Variation.Fixed), "Days from the start to the last day simulated, a whole number.") { Required = true, Example = "90 d" };

    /// <summary>Start and end.</summary>
    public static Key Time { get; } = new("time", new MapForm([Start, Horizon]), "When the scenario starts and how long it runs.") { Required = true, Example = "{start: 2019-10-09, horizon: 90 d}" };

    /// <summary>The sides.</summary>
    public static Key Sides { get; } = new("sides", new ListForm(SideKeys.Form, 2, 16), "The governments that negotiate.") { Required = true, Example = "[{id: US}, {id: China}]" };

    /// <summary>The tables.</summary>
    public static Key Talks { get; } = new("talks", new ListForm(TalksKeys.Form, 1, 64), "The tables, each between two sides.") { Required = true, Example = "[{id: main, between: [US, China], ...}]" };

    /// <summary>Tariff lists.</summary>
    public static Key Tariffs { get; } = new("tariffs", new ListForm(MeasureKeys.TariffList, 0, 200), "Lists of goods one side taxes or has announced to tax.") { Default = "none" };

    /// <summary>Blacklists.</summary>
    public static Key EntityLists { get; } = new("entity_lists", new ListForm(MeasureKeys.EntityList, 0, 200), "Firms cut off from suppliers of the other side.") { Default = "none" };

    /// <summary>What governments have imposed and announced.</summary>
    public static Key Measures { get; } = new("measures", new MapForm([Tariffs, EntityLists]), "What governments have imposed and announced.") { Default = "none" };

    /// <summary>How tariffs are priced.</summary>
    public static Key Economy { get; } = new("economy", EconomyKeys.Form, "How tariffs are priced; required unless every table has a protocol.");

    /// <summary>Replications.</summary>
    public static Key Replications { get; } = new("replications", new CountForm(1, MostReplications), "Courses of the talks to play; -n overrides it.") { Default = "10000", Source = "a share near one half is then known to one point", Example = "10000" };

    /// <summary>Seed.</summary>
    public static Key Seed { get; } = new("seed", new CountForm(0, long.MaxValue), "The number all chance comes from; --seed overrides it. Equal seeds make scenarios comparable pair by pair.") { Default = "1", Example = "20191009" };

    /// <summary>How often to play.</summary>
    public static Key Run { get; } = new("run", new MapForm([Replications, Seed]), "How often the scenario is played, and with which chance.") { Default = "10000 replications, seed 1", Example = "{replications: 10000, seed: 20191009}" };

    /// <summary>Everything that may stand in a scenario file.</summary>
    public static MapForm Root { get; } = new([Version, Name, Extends, Time, Sides, Talks, Measures, Economy, Run, SweepKeys.Sweep, ExpectationKeys.Checks, ExpectationKeys.Questions]);
}

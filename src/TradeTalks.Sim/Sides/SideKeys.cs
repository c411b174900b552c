using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Sides;

/// <summary>The keys of a side, beside its parameters.</summary>
public static class SideKeys
{
    /// <summary>The side's name.</summary>
    public static Key Id { get; } = new("id", new IdForm(), "The name of the side, used wherever the file refers to it.") { Required = true, Example = "US" };

    /// <summary>The next election.</summary>
    public static Key Election { get; } = new("election", new DateForm(), "Date of the next national election; leave out where none presses.") { Example = "2020-11-03" };

    /// <summary>The day of a scripted move.</summary>
    public static Key MoveFrom { get; } = new("from", new DateForm(), "The date from which the line holds, until that of the next.") { Required = true, Example = "2030-01-05" };

    /// <summary>What is proposed by the script.</summary>
    public static Key MoveDemand { get; } = new("demand", new NumberForm(Quantity.Share, 0, 1, Variation.Fixed), "What the side proposes for itself, as a share of its best.") { Default = "100 %", Source = "its best", Example = "70 %" };

    /// <summary>What is accepted by the script.</summary>
    public static Key MoveAccepts { get; } = new("accepts_from", new NumberForm(Quantity.Share, 0, 1, Variation.Fixed), "What the side accepts, as a share of its best.") { Default = "nothing", Source = "a script says what it accepts", Example = "60 %" };

    /// <summary>Whether the side gives in by the script.</summary>
    public static Key MoveGivesIn { get; } = new("gives_in", new ChoiceForm([new Word("yes", "on that date"), new Word("no", "not by this line")]), "Whether the side gives in, in a standoff.") { Default = "no", Source = "a script says when", Example = "yes" };

    /// <summary>The script.</summary>
    public static Key Moves { get; } = new("moves", new ListForm(new MapForm([MoveFrom, MoveDemand, MoveAccepts, MoveGivesIn]), 1, 200), "The dated moves, in the order of their dates.") { Required = true, Example = "[{from: 2030-01-05, demand: 70 %, accepts_from: 60 %}]" };

    /// <summary>How it bargains.</summary>
    public static Key Strategy { get; } = new("strategy", new VariantForm([.. StrategyCatalogue.All.Select(kind => KindOf(kind.Name, kind.Meaning, kind.Source, kind.Parameters, kind.Follows is null ? [] : [Moves]))]), "How the side bargains, by name. A table with a protocol needs it.") { Default = "political", Example = "{time-dependent: {exponent: 0.25}}" };

    /// <summary>What it accepts.</summary>
    public static Key Acceptance { get; } = new("acceptance", new VariantForm([.. AcceptanceCatalogue.All.Select(kind => KindOf(kind.Name, kind.Meaning, kind.Source, kind.Parameters, []))]), "What the side accepts at a table with a protocol, by name.") { Default = "the rule of its strategy", Example = "{next: {}}" };

    /// <summary>What it has at stake.</summary>
    public static Key Terms { get; } = new("terms", new MapForm([.. TermParameters.Catalogue.All.Select(parameter => parameter.Key)]), "What the side has at stake at tables with a protocol.") { Default = "a pie of its own worth, no impatience, nothing without a deal", Example = "{discount_factor: 90 %}" };

    /// <summary>Its region in the data of the economy.</summary>
    public static Key Region { get; } = new("region", new ReferenceForm("region"), "The side's region in the trade data of the economy; needed where the economy has `data`.") { Example = "USA" };

    /// <summary>Everything that may stand in one item of <c>sides</c>.</summary>
    public static MapForm Form { get; } = new([Id, Election, Region, Strategy, Acceptance, Terms, .. SideParameters.Catalogue.All.Select(parameter => parameter.Key)]);

    private static Key KindOf(string name, string meaning, string source, ParameterCatalogue parameters, Key[] others) =>
        new(name, new MapForm([.. others, .. parameters.All.Select(parameter => parameter.Key)]), $"{meaning} Source: {source}.");
}

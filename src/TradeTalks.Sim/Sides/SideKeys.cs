using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Sides.Strategies;

namespace TradeTalks.Sim.Sides;

/// <summary>The keys of a side, beside its parameters.</summary>
public static class SideKeys
{
    /// <summary>The side's name.</summary>
    public static Key Id { get; } = new("id", new IdForm(), "The name of the side, used wherever the file refers to it.") { Required = true, Example = "US" };

    /// <summary>The next election.</summary>
    public static Key Election { get; } = new("election", new DateForm(), "Date of the next national election; leave out where none presses.") { Example = "2020-11-03" };

    /// <summary>How it bargains.</summary>
    public static Key Strategy { get; } = new("strategy", new VariantForm([.. StrategyCatalogue.All.Select(kind => KindOf(kind.Name, kind.Meaning, kind.Source, kind.Parameters))]), "How the side bargains, by name. A table with a protocol needs it.") { Default = "political", Example = "{time-dependent: {exponent: 0.25}}" };

    /// <summary>What it accepts.</summary>
    public static Key Acceptance { get; } = new("acceptance", new VariantForm([.. AcceptanceCatalogue.All.Select(kind => KindOf(kind.Name, kind.Meaning, kind.Source, kind.Parameters))]), "What the side accepts at a table with a protocol, by name.") { Default = "the rule of its strategy", Example = "{next: {}}" };

    /// <summary>What it has at stake.</summary>
    public static Key Terms { get; } = new("terms", new MapForm([.. TermParameters.Catalogue.All.Select(parameter => parameter.Key)]), "What the side has at stake at tables with a protocol.") { Default = "a pie of its own worth, no impatience, nothing without a deal", Example = "{discount_factor: 90 %}" };

    /// <summary>Everything that may stand in one item of <c>sides</c>.</summary>
    public static MapForm Form { get; } = new([Id, Election, Strategy, Acceptance, Terms, .. SideParameters.Catalogue.All.Select(parameter => parameter.Key)]);

    private static Key KindOf(string name, string meaning, string source, ParameterCatalogue parameters) =>
        new(name, new MapForm([.. parameters.All.Select(parameter => parameter.Key)]), $"{meaning} Source: {source}.");
}

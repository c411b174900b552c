using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Sides;

/// <summary>The keys of a side, beside its parameters.</summary>
public static class SideKeys
{
    /// <summary>The side's name.</summary>
    public static Key Id { get; } = new("id", new IdForm(), "The name of the side, used wherever the file refers to it.") { Required = true, Example = "US" };

    /// <summary>The next election.</summary>
    public static Key Election { get; } = new("election", new DateForm(), "Date of the next national election; leave out where none presses.") { Example = "2020-11-03" };

    /// <summary>Its region in the data of the economy.</summary>
    public static Key Region { get; } = new("region", new ReferenceForm("region"), "The side's region in the trade data of the economy; needed where the economy has `data`.") { Example = "USA" };

    /// <summary>Everything that may stand in one item of <c>sides</c>.</summary>
    public static MapForm Form { get; } = new([Id, Election, Region, .. SideParameters.Catalogue.All.Select(parameter => parameter.Key)]);
}

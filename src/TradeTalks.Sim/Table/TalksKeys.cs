using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Table.Protocols;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Table;

/// <summary>The keys of a table, beside its parameters.</summary>
public static class TalksKeys
{
    private const double LargestWorth = 10_000;
    private const double LargestAmount = 100_000;

    /// <summary>The table's name.</summary>
    public static Key Id { get; } = new("id", new IdForm(), "The name of the table.") { Required = true, Example = "main" };

    /// <summary>Who sits at it.</summary>
    public static Key Between { get; } = new("between", new ListForm(new ReferenceForm("side"), 2, Proposal.MostSeats), "The two sides that bargain here; with a protocol, two or more.") { Required = true, Example = "[US, China]" };

    /// <summary>The high-level round agreed.</summary>
    public static Key NextHighLevel { get; } = new("next_high_level", new DateForm(), "First day of the high-level round that is already agreed.") { Default = "set by the next mid-level meeting", Example = "2019-10-10" };

    /// <summary>The mid-level meeting agreed.</summary>
    public static Key NextMidLevel { get; } = new("next_mid_level", new DateForm(), "Date of the mid-level meeting that is already agreed.") { Default = "drawn from mid_level_gap, unless a high-level round is agreed", Example = "2019-10-28" };

    /// <summary>Meetings of leaders.</summary>
    public static Key Summits { get; } = new("summits", new ListForm(new DateForm(), 0, 20), "Dates on which the leaders of the two sides may meet, in order.") { Default = "none", Example = "[2019-11-16]" };

    /// <summary>The issue's name.</summary>
    public static Key IssueId { get; } = new("id", new IdForm(), "The name of the issue.") { Required = true, Example = "purchases" };

    /// <summary>What the issue is made of.</summary>
    public static Key Kind { get; } = new("kind", new ChoiceForm(IssueKinds.Words), "What the issue is made of.") { Required = true, Example = "purchases" };

    /// <summary>The size of a tier.</summary>
    public static Key Amount { get; } = new("amount", new NumberForm(Quantity.Money, 0.001, LargestAmount, Variation.Fixed), "Size of the tier (purchases: a year).") { Default = "1, where size means nothing", Example = "20 bn USD" };

    /// <summary>What a tier is worth.</summary>
    public static Key Worth { get; } = new("worth", new NumberForm(Quantity.Money, -LargestWorth, LargestWorth, Variation.Uncertain), "Worth of the whole tier to a side, a year; negative for a concession.") { Required = true, Example = "9 bn USD" };

    /// <summary>What a tier is worth to each side.</summary>
    public static Key TierWorth { get; } = new("worth", new PerSideForm(Worth.Form), "What the whole tier is worth to each side in political and economic terms, a year; negative for a concession.") { Required = true, Example = "{US: 9 bn USD, China: -1 bn USD}" };

    /// <summary>The tiers of an issue.</summary>
    public static Key Tiers { get; } = new("tiers", new ListForm(new MapForm([Amount, TierWorth]), 1, Package.Capacity), "Parts of the issue, cheap ones first; not for issues that come from tariff lists.") { Example = "[{amount: 20 bn USD, worth: {US: 9 bn USD, China: -1 bn USD}}]" };

    /// <summary>The issues.</summary>
    public static Key Issues { get; } = new("issues", new ListForm(new MapForm([IssueId, Kind, Tiers]), 1, Package.Capacity), "What is bargained over; required unless there is a protocol.") { Example = "[{id: new-tariffs, kind: scheduled-steps}]" };

    /// <summary>The mini agenda.</summary>
    public static Key Mini { get; } = new("mini_agenda", new ListForm(new ReferenceForm("issue"), 1, Package.Capacity), "Issues a mini-deal is about; required unless there is a protocol.") { Example = "[new-tariffs, purchases]" };

    /// <summary>The comprehensive agenda.</summary>
    public static Key Comprehensive { get; } = new("comprehensive_agenda", new ListForm(new ReferenceForm("issue"), 1, Package.Capacity), "Issues a comprehensive deal is about.") { Default = "all issues", Example = "[new-tariffs, rollback, purchases, reforms]" };

    /// <summary>Everything that may stand in one item of <c>talks</c>.</summary>
    public static MapForm Form { get; } = new(
        [Id, Between, ProtocolKeys.Protocol, NextHighLevel, NextMidLevel, Summits, Issues, Mini, Comprehensive, .. TalksParameters.Catalogue.All.Select(parameter => parameter.Key)]);
}

using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Table.Outcomes;

/// <summary>The keys of issues that are settled by choosing one of their options.</summary>
public static class OutcomeKeys
{
    /// <summary>The most issues a table can have.</summary>
    public const int MostIssues = 32;

    /// <summary>The most options an issue can have.</summary>
    public const int MostOptions = 1000;

    /// <summary>Characters the name of an option can have.</summary>
    public const int LongestName = 120;

    private const double LargestValue = 1e6;

    /// <summary>The issue's name.</summary>
    public static Key IssueId { get; } = new("id", new IdForm(), "The name of the issue.") { Required = true, Example = "us-tariff" };

    /// <summary>How much an issue counts.</summary>
    public static Key WeightOfSide { get; } = new("weight", new NumberForm(Quantity.Number, 0, LargestValue, Variation.Uncertain), "How much the issue counts for a side: its values are multiplied by this.") { Required = true, Example = "0.4" };

    /// <summary>How much an issue counts for each side.</summary>
    public static Key Weight { get; } = new("weight", new PerSideForm(WeightOfSide.Form), "How much the issue counts for each side: its values are multiplied by this. An outcome is worth the sum over the issues.") { Default = "1 for every side", Example = "{US: 0.43, China: 0.55}" };

    /// <summary>An option's name.</summary>
    public static Key OptionName { get; } = new("name", new TextForm(LongestName), "What can be chosen, in words.") { Required = true, Example = "7.5 %" };

    /// <summary>What an option is worth to a side.</summary>
    public static Key ValueToSide { get; } = new("value", new NumberForm(Quantity.Number, -LargestValue, LargestValue, Variation.Uncertain), "What the option is worth to a side, before weighting.") { Required = true, Example = "0.5" };

    /// <summary>What an option is worth to each side.</summary>
    public static Key Value { get; } = new("value", new PerSideForm(ValueToSide.Form), "What the option is worth to each side, before weighting.") { Required = true, Example = "{US: 0.49, China: 0.41}" };

    /// <summary>The options of an issue.</summary>
    public static Key Options { get; } = new("options", new ListForm(new MapForm([OptionName, Value]), 1, MostOptions), "The options of the issue, one of which is chosen.") { Required = true, Example = "[{name: none, value: {US: 0, China: 1}}, {name: all, value: {US: 1, China: 0}}]" };

    /// <summary>The issues.</summary>
    public static Key Issues { get; } = new("issues", new ListForm(new MapForm([IssueId, Weight, Options]), 1, MostIssues), "What is bargained over, where it is not a pie: every issue is settled by one of its options, and together they have at most 1,000,000 outcomes.") { Default = "none: a pie is divided", Example = "[{id: us-tariff, options: [{name: none, value: {US: 0, China: 1}}, {name: all, value: {US: 1, China: 0}}]}]" };

    /// <summary>Who knows what outcomes are worth to whom.</summary>
    public static Key Information { get; } = new("information", new ChoiceForm([new Word("private", "each side knows what outcomes are worth to itself"), new Word("complete", "each side knows what outcomes are worth to all")]), "Who knows what outcomes of the issues are worth to whom.") { Default = "private", Source = "as the tables of GENIUS and NegMAS", Example = "complete" };
}

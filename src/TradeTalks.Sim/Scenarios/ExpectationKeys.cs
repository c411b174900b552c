using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Scenarios;

/// <summary>The keys that say what is expected of a run or asked about it. None of them shapes a result.</summary>
public static class ExpectationKeys
{
    private const int LongestMetric = 200;
    private const int LongestText = 200;
    private const int MostChecks = 100;
    private const int MostQuestions = 200;

    /// <summary>What a run is expected to show.</summary>
    public static Key Checks { get; } = new("checks", new ListForm(new TextForm(LongestMetric), 0, MostChecks), "What a run is expected to show, each a metric compared with a number; judged by its interval as pass, fail or undecided. A fail gives exit code 4.") { Default = "none", Example = "[share(any deal by 2019-12-15) > 30 %]" };

    /// <summary>The question's name.</summary>
    public static Key Id { get; } = new("id", new IdForm(), "The name of the question.") { Required = true, Example = "deal-by-friday" };

    /// <summary>The question.</summary>
    public static Key Text { get; } = new("text", new TextForm(LongestText), "The question, so that it can be answered by yes or no.") { Required = true, Example = "Is there an agreement by 11 October 2019?" };

    /// <summary>The state asked for.</summary>
    public static Key State { get; } = new("state", new TextForm(LongestMetric), "The state in which the answer is yes; either this or 'metric'.") { Example = "any deal" };

    /// <summary>The date asked for.</summary>
    public static Key By { get; } = new("by", new DateForm(), "With 'state': the day at whose close the talks have to be in it. With 'metric': the day on which the answer is known. A question about a day after the horizon is left out, with a warning.") { Default = "the horizon", Example = "2019-10-11" };

    /// <summary>The share asked for.</summary>
    public static Key Metric { get; } = new("metric", new TextForm(LongestMetric), "The share of replications in which the answer is yes; either this or 'state'.") { Example = "share(main.rounds >= 2)" };

    /// <summary>The answer.</summary>
    public static Key Resolved { get; } = new("resolved", new ChoiceForm([new Word("yes", "It happened."), new Word("no", "It did not happen.")]), "The answer, where it is known: the forecast is then scored. It is compared with results and shapes none.") { Default = "not known", Example = "yes" };

    /// <summary>Where the answer can be read up.</summary>
    public static Key Source { get; } = new("source", new TextForm(LongestText), "Where the answer can be read up.") { Example = "Lexology, 11 October 2019" };

    /// <summary>What a run is asked.</summary>
    public static Key Questions { get; } = new("questions", new ListForm(new MapForm([Id, Text, State, By, Metric, Resolved, Source]), 0, MostQuestions), "Questions answered by yes or no; a run reports how likely a yes is.") { Default = "none", Example = "[{id: deal, text: \"Is there an agreement by 11 October?\", state: any deal, by: 2019-10-11}]" };
}

using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.ScenarioFiles;

/// <summary>A small scenario language with every kind of form, independent of the model's real keys.</summary>
internal static class ExampleForms
{
    public static readonly Key Demanded = new("demanded_share", new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain), "What it asks.") { Example = "70 %", Default = "50 %", Group = "Bargaining" };
    public static readonly Key Retaliates = new("retaliates", new NumberForm(Quantity.Number, 0, 1, Variation.Chance), "Whether it hits back.") { Example = "{bernoulli: 0.7}", Group = "Bargaining" };
    public static readonly Key SideId = new("id", new IdForm(), "Its name.") { Required = true, Example = "US" };
    public static readonly Key TextProgress = new("text_progress", new NumberForm(Quantity.Number, 0, 1, Variation.Uncertain), "Progress a day.") { Example = ".20" };
    public static readonly Key Gap = new("gap", new NumberForm(Quantity.Duration, 1, 400, Variation.Chance), "Days between meetings.") { Example = "{pert: [7 d, 14 d, 40 d]}" };
    public static readonly Key MidLevel = new("mid-level", new MapForm([Gap]), "Mid-level meetings.") { Example = "{gap: 14 d}" };
    public static readonly Key Meetings = new("meetings", new MapForm([MidLevel]), "Meetings.") { Example = "{mid-level: {gap: 14 d}}" };
    public static readonly Key Between = new("between", new ListForm(new ReferenceForm("side"), 2, 2), "Who talks.") { Required = true, Example = "[US, China]" };
    public static readonly Key Worth = new("worth", new PerSideForm(new NumberForm(Quantity.Money, -1e4, 1e4, Variation.Uncertain)), "Worth to each side.") { Example = "{US: 9 bn USD, China: -1 bn USD}" };
    public static readonly Key Mood = new("mood", new ChoiceForm([new Word("warm", "friendly"), new Word("cold", "hostile")]), "The mood.") { Example = "warm", Default = "warm" };
    public static readonly Key Coverage = new("coverage", new NumberForm(Quantity.Money, 0, 1e5, Variation.Fixed), "Imports covered.") { Required = true, Example = "250 bn USD" };
    public static readonly Key Rate = new("rate", new NumberForm(Quantity.Share, 0, 10, Variation.Fixed), "Duty.") { Required = true, Example = "25 %" };
    public static readonly Key Next = new("next", new NumberForm(Quantity.Share, 0, 10, Variation.Fixed), "Duty after the step.") { Example = "30 %" };
    public static readonly Key Due = new("due", new DateForm(), "When.") { Example = "2019-10-15" };
    public static readonly Key By = new("by", new ReferenceForm("side"), "Who.") { Example = "US" };
    public static readonly Key Start = new("start", new DateForm { CalendarOnly = true }, "Day 0.") { Required = true, Example = "2019-10-09" };
    public static readonly Key Horizon = new("horizon", new NumberForm(Quantity.Duration, 1, 10_000, Variation.Fixed), "How long.") { Required = true, Example = "90 d" };
    public static readonly Key Version = new("tradetalks", new CountForm(1, 1), "Version.") { Required = true, Example = "1" };
    public static readonly Key Title = new("name", new TextForm(120), "Title.") { Example = "US-China, October 2019" };
    public static readonly Key Time = new("time", new MapForm([Start, Horizon]), "When.") { Required = true, Example = "{start: 2019-10-09, horizon: 90 d}" };
    public static readonly Key Sides = new("sides", new ListForm(new MapForm([SideId, Demanded, Retaliates]), 2, 16), "Who.") { Required = true, Example = "[{id: US}, {id: China}]" };
    public static readonly Key Talks = new("talks", new ListForm(new MapForm([SideId, Between, TextProgress, Meetings, Worth, Mood]), 0, 8), "Tables.") { Example = "[{id: main, between: [US, China]}]" };
    public static readonly Key Measures = new("measures", new ListForm(new MapForm([SideId, By, Coverage, Rate, Next, Due]), 0, 200), "Tariffs.") { Example = "[{id: list-1, coverage: 250 bn USD, rate: 25 %}]" };
    public static readonly Key Replications = new("replications", new CountForm(1, 1_000_000_000), "How often.") { Example = "10000", Default = "10000" };
    public static readonly Key Run = new("run", new MapForm([Replications]), "How often.") { Example = "{replications: 10000}" };

    public static MapForm Root { get; } = new([Version, Title, Time, Sides, Talks, Measures, Run]);

    public const string Scenario = """
        tradetalks: 1
        name: US-China, October 2019
        time: {start: 2019-10-09, horizon: 90 d}
        sides:
          - id: US
            demanded_share: {uncertain: {triangular: [55 %, 70 %, 85 %]}}

          - id: China
            demanded_share: {uncertain: {triangular: [45 %, 55 %, 70 %]}}
            retaliates: {bernoulli: 0.7}           # chance: drawn each time
        talks:
          - id: main
            between: [US, China]
            mood: warm
            text_progress: {uncertain: {pert: [0.08, 0.20, 0.35]}}
            meetings:
              mid-level: {gap: {pert: [7 d, 14 d, 40 d]}}
            worth: {US: 9 bn USD, China: {uncertain: {uniform: [-4 bn USD, 1 bn USD]}}}
        measures:
          - {id: list-1-3, by: US, coverage: 250 bn USD, rate: 25 %, next: 30 %, due: 2019-10-15}
          - {id: list-4b,  by: US, coverage: 160 bn USD, rate: 0 %, next: 15 %, due: start + 67 d}
        run: {replications: 10000}
        x-notes: keys starting with x- are kept and ignored

        """;
}

using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Measures;

/// <summary>The keys of tariff lists and blacklists.</summary>
public static class MeasureKeys
{
    private const double LargestRate = 10;
    private const double LargestFlow = 100_000;
    private const long MostEntities = 100_000;

    /// <summary>The list's name.</summary>
    public static Key Id { get; } = new("id", new IdForm(), "The name of the list.") { Required = true, Example = "us-list-4b" };

    /// <summary>Who imposes it.</summary>
    public static Key By { get; } = new("by", new ReferenceForm("side"), "The side that imposes the measure.") { Required = true, Example = "US" };

    /// <summary>Whom it hits.</summary>
    public static Key On { get; } = new("on", new ReferenceForm("side"), "The side whose exports or firms it hits.") { Required = true, Example = "China" };

    /// <summary>How much trade it covers.</summary>
    public static Key Coverage { get; } = new("coverage", new NumberForm(Quantity.Money, 0.001, LargestFlow, Variation.Fixed), "Yearly imports on the list before the conflict.") { Required = true, Example = "160 bn USD" };

    /// <summary>The rate in force.</summary>
    public static Key Rate { get; } = new("rate", new NumberForm(Quantity.Share, 0, LargestRate, Variation.Fixed), "Additional duty in force at the start, on top of the tariff before the conflict.") { Default = "0 %", Source = "a list that is only announced", Example = "25 %" };

    /// <summary>Announced steps.</summary>
    public static Key Steps { get; } = new("steps", new ListForm(new MapForm([To, Due, Announced, Answers]), 0, 8), "Announced changes of the rate, in the order of their dates.") { Default = "none", Example = "[{to: 30 %, due: 2019-10-15, announced: 2019-09-11}]" };

    /// <summary>Rates that may be announced next.</summary>
    public static Key Ladder { get; } = new("ladder", new ListForm(new NumberForm(Quantity.Share, 0, LargestRate, Variation.Fixed), 0, 8), "Additional duties the imposer may announce next, rising: the rungs from which threats and retaliation are taken.") { Default = "none", Source = "no further step is thought of", Example = "[15 %, 25 %]" };

    /// <summary>The rate after a step.</summary>
    public static Key To => StepKeys.To;

    /// <summary>When a step takes effect.</summary>
    public static Key Due => StepKeys.Due;

    /// <summary>When a step was announced.</summary>
    public static Key Announced => StepKeys.Announced;

    /// <summary>What a step answers.</summary>
    public static Key Answers => StepKeys.Answers;

    /// <summary>Who keeps a blacklist.</summary>
    public static Key Agency { get; } = new("agency", new TextForm(60), "The agency that keeps the list, as people call it.") { Default = "the list's id", Example = "Commerce" };

    /// <summary>Number of entities listed.</summary>
    public static Key Entities { get; } = new("entities", new CountForm(0, MostEntities), "Firms and bodies listed at the start.") { Required = true, Example = "28" };

    /// <summary>Everything that may stand in one tariff list.</summary>
    public static MapForm TariffList { get; } = new([Id, By, On, Coverage, Rate, Steps, Ladder, .. TariffListParameters.Catalogue.All.Select(parameter => parameter.Key)]);

    /// <summary>Everything that may stand in one blacklist.</summary>
    public static MapForm EntityList { get; } = new([Id, By, On, Agency, Entities, .. EntityListParameters.Catalogue.All.Select(parameter => parameter.Key)]);

    private static class StepKeys
    {
        public static Key To { get; } = new("to", new NumberForm(Quantity.Share, 0, LargestRate, Variation.Fixed), "Additional duty after the step.") { Required = true, Example = "30 %" };

        public static Key Due { get; } = new("due", new DateForm(), "The date the step is to take effect; after the start of the scenario.") { Required = true, Example = "2019-10-15" };

        public static Key Announced { get; } = new("announced", new DateForm(), "The date the step was announced for this day; pressure to settle builds from here.") { Default = "the start of the scenario", Example = "2019-09-11" };

        public static Key Answers { get; } = new("answers", new ReferenceForm("tariff list"), "The list of the other side whose next step this one answers: it is put off with it.") { Default = "none: it stands for itself", Example = "us-list-4b" };
    }
}

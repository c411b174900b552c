using System.Collections.Immutable;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests;

/// <summary>A small case for tests of the model: North taxes 100 bn of South's exports at 10 % and has announced 25 %; South can pledge purchases.</summary>
internal sealed class Case
{
    private readonly Dictionary<string, Input> _inputs = new(StringComparer.Ordinal);

    public static DateOnly Start { get; } = new(2030, 1, 1);

    public int HorizonDays { get; init; } = 60;

    public DateOnly? NextHighLevel { get; init; } = Start.AddDays(5);

    public DateOnly? NextMidLevel { get; init; }

    public DateOnly StepDue { get; init; } = Start.AddDays(20);

    public bool HasStep { get; init; } = true;

    /// <summary>Rates North has announced, each a day after the one before.</summary>
    public double[] StepRates { get; init; } = [0.25];

    /// <summary>Rates North may announce next.</summary>
    public double[] Ladder { get; init; } = [];

    /// <summary>Rates South may announce in answer, on 60 bn of North's exports; without them it has no list.</summary>
    public double[] AnswerLadder { get; init; } = [];

    public DateOnly[] Summits { get; init; } = [];

    public bool HasEntityList { get; init; }

    public DateOnly? Election { get; init; }

    /// <summary>Who decides for North; null for the political agent.</summary>
    public IStrategy? NorthDecides { get; init; }

    /// <summary>Sides beyond North and South, each with a table and a tariff list against North.</summary>
    public int MoreSides { get; init; }

    /// <summary>Sets a number, by owner and key: "North.friction", "main.text_gap".</summary>
    public Case With(string path, double value) => With(path, Input.Known(value));

    public Case With(string path, Input input)
    {
        _inputs[path] = input;
        return this;
    }

    /// <summary>Takes the noise out: exact perception, sharp choices, no friction, no audience, nobody hardball, any text is ripe.</summary>
    public Case Plain()
    {
        foreach (var side in Sides())
        {
            With($"{side}.misperception", 0).With($"{side}.choice_precision", 1e6).With($"{side}.friction", 0).With($"{side}.audience_cost", 0);
            With($"{side}.hardball", 0).With($"{side}.loss_aversion", 1).With($"{side}.offer_noise", 0).With($"{side}.progress_noise", 0);
        }

        return With("main.ripeness_mini", 1).With("main.ripeness_comprehensive", 1);
    }

    public Scenario Build()
    {
        var sides = Sides().Select(id => new Side(id, id == "North" ? Election : null, Inputs(id, SideParameters.Catalogue)) { Strategy = (id == "North" ? NorthDecides : null) ?? PoliticalAgent.Instance }).ToImmutableArray();
        return new Scenario
        {
            Name = "A case for tests",
            Calendar = new Calendar(Start, HorizonDays),
            Sides = sides,
            Talks = [.. Enumerable.Range(1, 1 + MoreSides).Select(Talks)],
            TariffLists = [.. Enumerable.Range(1, 1 + MoreSides).Select(TariffList), .. Answers()],
            EntityLists = HasEntityList ? [new EntityList("blacklist", "Commerce", 0, 1, 10, Inputs("blacklist", EntityListParameters.Catalogue))] : [],
            Economy = new EconomySettings(EconomyModel.PartialEquilibrium, [.. Enumerable.Range(1, 1 + MoreSides).Select(side => new TradeFlow(side, 0, 300, 0.03)), new TradeFlow(0, 1, 100, 0.08)], Inputs("economy", EconomyParameters.Catalogue)),
            Run = new RunSettings(1000, 1),
        };
    }

    private IEnumerable<string> Sides() => ["North", "South", .. Enumerable.Range(2, MoreSides).Select(side => $"Side{side}")];

    private Talks Talks(int side)
    {
        var id = side == 1 ? "main" : $"table{side}";
        Tier[] tiers = [new(10, Input.Known(5), Input.Known(-1)), new(10, Input.Known(4), Input.Known(-2))];
        Issue[] issues =
        [
            new("threat", IssueKind.ScheduledSteps, [], InMini: true, InComprehensive: true),
            new("rollback", IssueKind.TariffCuts, [], InMini: false, InComprehensive: true),
            new("purchases", IssueKind.Purchases, [.. tiers], InMini: true, InComprehensive: true),
        ];
        return new Talks(id, 0, side, [.. issues], NextHighLevel, NextMidLevel, [.. Summits], Inputs(id, TalksParameters.Catalogue));
    }

    private TariffList TariffList(int side)
    {
        var id = side == 1 ? "cars" : $"cars{side}";
        ImmutableArray<TariffStep> steps = HasStep ? [.. StepRates.Select((rate, number) => new TariffStep(rate, StepDue.AddDays(number), Start))] : [];
        return new TariffList(id, 0, side, 100, 0.1, steps, [.. Ladder], Inputs(id, TariffListParameters.Catalogue));
    }

    private IEnumerable<TariffList> Answers() =>
        AnswerLadder.Length == 0 ? [] : [new TariffList("answer", 1, 0, 60, 0, [], [.. AnswerLadder], Inputs("answer", TariffListParameters.Catalogue))];

    private ImmutableArray<Input> Inputs(string owner, ParameterCatalogue catalogue) =>
        [.. catalogue.All.Select(parameter => _inputs.GetValueOrDefault($"{owner}.{parameter.Key.Name}", parameter.Default))];
}

using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Table.Protocols;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Assembly;

/// <summary>Builds the records of the model from a file that has passed all checks.</summary>
/// <param name="file">The file.</param>
/// <param name="economy">How tariffs are priced.</param>
internal sealed class Assembler(BoundMap file, EconomyParts economy)
{
    private const long StandardReplications = 10_000;
    private const long StandardSeed = 1;

    private readonly Names _names = new(file, new ProblemList());
    private readonly Dates _dates = new(file, new ProblemList());
    private readonly BargainAssembler _bargains = new(file);

    /// <summary>The case.</summary>
    public Scenario Build()
    {
        var measures = file.TryGet<BoundMap>(ScenarioKeys.Measures, out var described) ? described : null;
        return new Scenario
        {
            Name = file.Get<string>(ScenarioKeys.Name),
            Calendar = new Calendar(_dates.Start!.Value, (int)Number(file.Get<BoundMap>(ScenarioKeys.Time), ScenarioKeys.Horizon)),
            Sides = [.. Names.ItemsOf(file, ScenarioKeys.Sides).Select(SideOf)],
            Talks = [.. Names.ItemsOf(file, ScenarioKeys.Talks).Where(table => !table.Has(ProtocolKeys.Protocol)).Select(TalksOf)],
            Bargains = [.. Names.ItemsOf(file, ScenarioKeys.Talks).Where(table => table.Has(ProtocolKeys.Protocol)).Select(_bargains.BargainOf)],
            TariffLists = measures is null ? [] : [.. Names.ItemsOf(measures, ScenarioKeys.Tariffs).Select(TariffListOf)],
            EntityLists = measures is null ? [] : [.. Names.ItemsOf(measures, ScenarioKeys.EntityLists).Select(EntityListOf)],
            Economy = new EconomySettings(economy.Model, economy.Flows, file.TryGet<BoundMap>(ScenarioKeys.Economy, out var stated) ? InputsOf(stated, EconomyParameters.Catalogue) : [.. EconomyParameters.Catalogue.All.Select(parameter => parameter.Default)]) { Trade = economy.Trade },
            Run = RunOf(file.TryGet<BoundMap>(ScenarioKeys.Run, out var run) ? run : null),
            Checks = file.TryGet<BoundList>(ExpectationKeys.Checks, out var checks) ? checks.As<string>() : [],
            Questions = [.. Names.ItemsOf(file, ExpectationKeys.Questions).Select(QuestionOf)],
        };
    }

    private Side SideOf(BoundMap side)
    {
        var seated = new Side(side.Get<string>(SideKeys.Id), _dates.At(side, SideKeys.Election), InputsOf(side, SideParameters.Catalogue));
        return _bargains.Seat(seated, side);
    }

    private Talks TalksOf(BoundMap talks)
    {
        var between = talks.Get<BoundList>(TalksKeys.Between).As<string>();
        var issues = Names.ItemsOf(talks, TalksKeys.Issues).Select(issue => IssueOf(talks, issue, between)).ToImmutableArray();
        return new Talks(
            talks.Get<string>(TalksKeys.Id),
            _names.Sides.IndexOf(between[0]),
            _names.Sides.IndexOf(between[1]),
            issues,
            _dates.At(talks, TalksKeys.NextHighLevel),
            _dates.At(talks, TalksKeys.NextMidLevel),
            _dates.All(talks, TalksKeys.Summits),
            InputsOf(talks, TalksParameters.Catalogue));
    }

    private static Issue IssueOf(BoundMap talks, BoundMap issue, ImmutableArray<string> between)
    {
        var id = issue.Get<string>(TalksKeys.IssueId);
        var mini = talks.Get<BoundList>(TalksKeys.Mini).As<string>();
        var comprehensive = talks.TryGet<BoundList>(TalksKeys.Comprehensive, out var listed) ? listed.As<string>() : [id];
        var tiers = Names.ItemsOf(issue, TalksKeys.Tiers).Select(tier => TierOf(tier, between)).ToImmutableArray();
        return new Issue(id, IssueKinds.Parse(issue.Get<string>(TalksKeys.Kind)), tiers, mini.Contains(id), comprehensive.Contains(id));
    }

    private static Tier TierOf(BoundMap tier, ImmutableArray<string> between)
    {
        var worth = tier.Get<BoundSides>(TalksKeys.TierWorth).Sides.ToDictionary(side => side.Side, side => (Input)side.Value.Value, StringComparer.Ordinal);
        return new Tier(tier.Has(TalksKeys.Amount) ? Number(tier, TalksKeys.Amount) : 1, worth[between[0]], worth[between[1]]);
    }

    private TariffList TariffListOf(BoundMap list) => new(
        list.Get<string>(MeasureKeys.Id),
        _names.SideAt(list, MeasureKeys.By),
        _names.SideAt(list, MeasureKeys.On),
        Number(list, MeasureKeys.Coverage),
        list.Has(MeasureKeys.Rate) ? Number(list, MeasureKeys.Rate) : 0,
        [.. Names.ItemsOf(list, MeasureKeys.Steps).Select(StepOf)],
        [.. Names.NumbersOf(list, MeasureKeys.Ladder)],
        InputsOf(list, TariffListParameters.Catalogue));

    private TariffStep StepOf(BoundMap step) =>
        new(Number(step, MeasureKeys.To), _dates.At(step, MeasureKeys.Due)!.Value, _dates.At(step, MeasureKeys.Announced) ?? _dates.Start!.Value, step.Has(MeasureKeys.Answers) ? _names.TariffLists.IndexOf(step.Get<string>(MeasureKeys.Answers)) : -1);

    private EntityList EntityListOf(BoundMap list) => new(
        list.Get<string>(MeasureKeys.Id),
        list.GetOr(MeasureKeys.Agency, list.Get<string>(MeasureKeys.Id)),
        _names.SideAt(list, MeasureKeys.By),
        _names.SideAt(list, MeasureKeys.On),
        (int)list.Get<long>(MeasureKeys.Entities),
        InputsOf(list, EntityListParameters.Catalogue));

    private static RunSettings RunOf(BoundMap? run) =>
        new(run?.GetOr(ScenarioKeys.Replications, StandardReplications) ?? StandardReplications, (ulong)(run?.GetOr(ScenarioKeys.Seed, StandardSeed) ?? StandardSeed));

    private Question QuestionOf(BoundMap question)
    {
        var by = _dates.At(question, ExpectationKeys.By) is { } date ? $" by {date:yyyy-MM-dd}" : "";
        var metric = question.TryGet<string>(ExpectationKeys.State, out var state) ? $"share({state}{by})" : question.Get<string>(ExpectationKeys.Metric);
        return new Question(question.Get<string>(ExpectationKeys.Id), question.Get<string>(ExpectationKeys.Text), metric)
        {
            Resolved = question.TryGet<string>(ExpectationKeys.Resolved, out var answer) ? answer == "yes" : null,
            Source = question.TryGet<string>(ExpectationKeys.Source, out var source) ? source : null,
        };
    }

    /// <summary>The values of an owner's parameters, defaults where it states none.</summary>
    public static ImmutableArray<Input> InputsOf(BoundMap owner, ParameterCatalogue catalogue) =>
        [.. catalogue.All.Select(parameter => owner.GetOr(parameter.Key, parameter.Default))];

    private static double Number(BoundMap map, Key key) => map.Get<Input>(key).Distribution.Mean;
}

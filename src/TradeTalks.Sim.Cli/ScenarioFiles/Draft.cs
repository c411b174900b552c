using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Assembly;
using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Layers;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.ScenarioFiles;

/// <summary>A scenario whose layers lie one on the other, to be read as it is or with further values set.</summary>
/// <param name="Files">The files and settings that went in.</param>
/// <param name="Text">The layers as one tree.</param>
/// <param name="Problems">What is wrong so far.</param>
internal sealed record Draft(ImmutableArray<InputFile> Files, LayeredText Text, ProblemList Problems)
{
    /// <summary>The scenario as it is.</summary>
    public Reading Read()
    {
        var reading = new Reading(Files, null, Problems) { Origins = Text.Origins, Tree = Text.Tree };
        return Text.Tree is { } tree ? Build(tree, reading) : reading;
    }

    /// <summary>The scenario with further values set, and what is wrong with it then.</summary>
    public Reading With(IEnumerable<Setting> settings)
    {
        var problems = new ProblemList();
        var layer = new SettingLayer(ScenarioKeys.Root, problems, new MergeRule(problems));
        var tree = settings.Aggregate(Text.Tree!, layer.Lay);
        var reading = new Reading(Files, null, problems);
        return problems.HasErrors ? reading : Build(tree, reading);
    }

    /// <summary>A map behind a key at the top of the scenario; null where it is absent.</summary>
    public BoundMap? Block(Key key) =>
        Text.Tree is { } tree && new Binder(ScenarioKeys.Root, new ProblemList()).Bind(tree) is { } values && values.TryGet<BoundMap>(key, out var block) ? block : null;

    private static Reading Build(MapNode tree, Reading reading)
    {
        var problems = reading.Problems;
        if (new Binder(ScenarioKeys.Root, problems).Bind(tree) is not { } values)
            return reading;
        new Checks(values, problems).Run();
        var expectations = new ExpectationChecks(values, problems);
        expectations.CheckQuestions();
        if (problems.HasErrors)
            return reading;
        var economy = values.Has(ScenarioKeys.Economy) ? new EconomyAssembly(values, reading.Name, problems).Build() : EconomyParts.None;
        reading = reading with { Data = economy.Files };
        if (problems.HasErrors)
            return reading;
        var scenario = expectations.CheckMetrics(new Assembler(values, economy).Build());
        if (!problems.HasErrors)
            PriceChecks.Run(scenario, values, problems);
        return problems.HasErrors ? reading : reading with { Scenario = scenario };
    }
}

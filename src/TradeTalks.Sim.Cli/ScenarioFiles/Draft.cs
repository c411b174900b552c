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
    public Reading Read() => new(Files, Text.Tree is { } tree ? Build(tree, Problems) : null, Problems) { Origins = Text.Origins, Tree = Text.Tree };

    /// <summary>The scenario with further values set, and what is wrong with it then.</summary>
    public Reading With(IEnumerable<Setting> settings)
    {
        var problems = new ProblemList();
        var layer = new SettingLayer(ScenarioKeys.Root, problems, new MergeRule(problems));
        var tree = settings.Aggregate(Text.Tree!, layer.Lay);
        return new Reading(Files, problems.HasErrors ? null : Build(tree, problems), problems);
    }

    /// <summary>A map behind a key at the top of the scenario; null where it is absent.</summary>
    public BoundMap? Block(Key key) =>
        Text.Tree is { } tree && new Binder(ScenarioKeys.Root, new ProblemList()).Bind(tree) is { } values && values.TryGet<BoundMap>(key, out var block) ? block : null;

    private static Scenario? Build(MapNode tree, ProblemList problems)
    {
        if (new Binder(ScenarioKeys.Root, problems).Bind(tree) is not { } values)
            return null;
        new Checks(values, problems).Run();
        var expectations = new ExpectationChecks(values, problems);
        expectations.CheckQuestions();
        if (problems.HasErrors)
            return null;
        var scenario = new Assembler(values).Build();
        scenario = expectations.CheckMetrics(scenario);
        return problems.HasErrors ? null : scenario;
    }
}

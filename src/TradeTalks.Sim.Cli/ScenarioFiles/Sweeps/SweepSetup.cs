using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Sweeps;

/// <summary>A sweep whose points are all composed and checked, before any of them is played.</summary>
/// <param name="Axes">What is swept.</param>
/// <param name="Cases">The points with their cases; those with problems are absent.</param>
/// <param name="Problems">What is wrong, and at which points.</param>
internal sealed record SweepSetup(ImmutableArray<SweepAxis> Axes, ImmutableArray<SweepCase> Cases, PointProblems Problems)
{
    private const string AnyDeal = "share(any deal)";

    /// <summary>Composes the points.</summary>
    /// <param name="draft">The scenario, which has no problems of its own.</param>
    /// <param name="scenario">The same, read.</param>
    /// <param name="request">What the command line says; where it names no points the file's own count.</param>
    /// <param name="seed">The number all chance comes from.</param>
    public static SweepSetup Compose(Draft draft, Scenario scenario, SweepRequest request, ulong seed)
    {
        var problems = new ProblemList();
        var block = draft.Block(SweepKeys.Sweep);
        var reader = new SweepReader(draft.Text.Tree!, seed, problems);
        var plan = request.NamesPoints ? reader.Read(request) : block is null ? SweepPlan.Empty : reader.Read(block);
        var found = new PointProblems(problems);
        if (problems.HasErrors)
            return new SweepSetup(plan.Axes, [], found);
        var metrics = MetricTexts(request, block, scenario);
        var cases = plan.Axes.IsEmpty ? [] : plan.Points().Select(point => Compose(draft, point, metrics, found, plan.Axes)).OfType<SweepCase>().ToImmutableArray();
        return new SweepSetup(plan.Axes, cases, found);
    }

    private static SweepCase? Compose(Draft draft, SweepPoint point, List<(string Text, Mark Mark)> texts, PointProblems found, ImmutableArray<SweepAxis> axes)
    {
        var reading = draft.With(point.Settings);
        var metrics = ImmutableArray.CreateBuilder<Metric>();
        foreach (var (text, mark) in reading.Scenario is null ? [] : texts)
        {
            if (Metric.TryParse(text, reading.Scenario!, out var metric, out var complaint))
                metrics.Add(metric);
            else
                reading.Problems.Add(MetricCodes.Metric, mark, complaint.Cause, complaint.Remedy);
        }

        found.Add(reading.Problems, point, axes);
        return reading.Problems.HasErrors ? null : new SweepCase(point, reading.Scenario!, metrics.ToImmutable());
    }

    private static List<(string Text, Mark Mark)> MetricTexts(SweepRequest request, BoundMap? block, Scenario scenario)
    {
        if (!request.Metrics.IsEmpty)
            return [.. request.Metrics.Select((text, index) => (text, Whole($"--metric {index + 1}", text)))];
        if (block is not null && block.TryGet<BoundList>(SweepKeys.Metrics, out var listed))
            return [.. listed.Items.Select(item => ((string)item.Value, item.Mark))];
        return scenario.Talks.Length == 1
            ? [(AnyDeal, Whole("--metric", AnyDeal))]
            : [.. scenario.Talks.Select(talks => $"share(any deal at {talks.Id})").Select(text => (text, Whole("--metric", text)))];
    }

    private static Mark Whole(string name, string text) => new Source(name, text, Layer.Set).At(1, 1, text.Length + 1);
}

/// <summary>A point that can be played.</summary>
/// <param name="Point">The point.</param>
/// <param name="Scenario">The case at it.</param>
/// <param name="Metrics">What is worked out.</param>
internal sealed record SweepCase(SweepPoint Point, Scenario Scenario, ImmutableArray<Metric> Metrics);

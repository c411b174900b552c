using System.Collections.Immutable;
using TradeTalks.Sim.Cli.Commands.Terminal;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.ScenarioFiles.Reference;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Comparisons;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>Plays variants with the same chance and shows how they differ.</summary>
internal sealed class CompareCommand(CompareRequest request, Doors doors)
{
    private readonly TerminalLook _look = doors.LookOf(request.IsPlain);

    /// <summary>Reads, plays and shows; returns the exit code.</summary>
    public int Run()
    {
        var named = NamedVariant.ReadAll(request.Ways, request.Tweaks, request.Output, doors.Error);
        if (named.Length < request.Ways.Length)
            return ExitCode.ScenarioInvalid;
        if (Metrics([.. named.Select(one => one.Variant)]) is not { } metrics)
            return ExitCode.Usage;
        var stored = StoredPairs.Among(named);
        stored.ThrowUnlessPairs(request.Seed is not null, request.Ties);
        var first = named[0].Variant.Scenario.Run;
        var experiment = new PairedExperiment([.. named.Select(one => one.Variant)], request.Replications ?? stored.Replications ?? first.Replications, (ulong?)request.Seed ?? stored.Seed ?? first.Seed)
        {
            Threads = request.Threads ?? Environment.ProcessorCount,
            Ties = request.Ties,
            Metrics = metrics,
        };
        foreach (var note in stored.Notes(experiment.Seed).Where(_ => !request.IsQuiet))
            doors.Error.WriteLine(note);
        using var interruption = new Interruption();
        var stores = new List<SpooledColumns>();
        try
        {
            return Close(experiment, named, Play(experiment, stores, interruption.Token), stores.Find(store => store.Fault is not null)?.Fault);
        }
        finally
        {
            stores.ForEach(store => store.Dispose());
        }
    }

    /// <summary>The metrics asked for, or the usual ones; null if one is not to be had.</summary>
    private ImmutableArray<ComparedMetric>? Metrics(ImmutableArray<Variant> variants)
    {
        if (request.Metrics.IsEmpty)
            return ComparedMetrics.Usual(variants, Summarise.DatesOfInterest(variants[0].Scenario));
        var metrics = ImmutableArray.CreateBuilder<ComparedMetric>();
        foreach (var text in request.Metrics)
        {
            if (!ComparedMetrics.TryFind(text, variants, out var metric, out var complaint))
            {
                doors.Error.WriteLine($"tradetalks: --metric: {complaint}.");
                return null;
            }

            metrics.Add(metric);
        }

        return metrics.ToImmutable();
    }

    private ImmutableArray<OutcomeSet> Play(PairedExperiment experiment, List<SpooledColumns> stores, CancellationToken cancellation)
    {
        var total = experiment.Replications * experiment.Variants.Length;
        var progress = request.IsQuiet ? null : new ProgressLine(doors.Error, doors.IsWatched, _look, doors.Time);
        var outcomes = experiment.Run(
            columns =>
            {
                stores.Add(new SpooledColumns(stores.Count, columns.Length));
                return stores[^1];
            },
            done => progress?.Report(done, total),
            cancellation);
        progress?.Finish(outcomes.Sum(outcome => outcome.Replications), total);
        return outcomes;
    }

    private int Close(PairedExperiment experiment, ImmutableArray<NamedVariant> named, ImmutableArray<OutcomeSet> outcomes, Exception? fault)
    {
        var done = outcomes.Min(outcome => outcome.Replications);
        if (done > 0)
            Show(experiment, outcomes, new ShownComparison(Compare.Outcomes(experiment, outcomes), named, ValueDifferences.Between(named.Select(one => one.Variant.Scenario)), request.Smallest));
        if (done < experiment.Replications)
            return SayWhyIncomplete(fault, done == 0 ? "nothing was finished" : $"the comparison rests on {Numbers.Count(done)} of {Numbers.Count(experiment.Replications)} pairs");
        return outcomes.Any(outcome => outcome.Failed > 0) ? ExitCode.SomeFailed : ExitCode.Fine;
    }

    private void Show(PairedExperiment experiment, ImmutableArray<OutcomeSet> outcomes, ShownComparison shown)
    {
        var files = new ComparisonRecord(request, experiment, outcomes, shown).Write();
        if (request.AsJson)
            doors.Out.Write(ComparisonJson.Write(shown.Comparison, shown.WriteOrigin));
        else if (request.AsMarkdown)
            doors.Out.Write(CompareMarkdown.Of(shown));
        else
            doors.Out.Write(CompareText.Of(shown, files, _look, request.IsQuiet ? null : new CompareWords(request, experiment.Seed)));
    }

    private int SayWhyIncomplete(Exception? fault, string extent)
    {
        doors.Error.WriteLine(fault is null ? $"Interrupted: {extent}." : $"tradetalks: no more rows could be kept, {extent}. {fault.Message}");
        return fault is null ? ExitCode.Interrupted : ExitCode.Usage;
    }
}

using System.Collections.Immutable;
using TradeTalks.Sim.Cli.Figures.Comparing;
using TradeTalks.Sim.Cli.Reports;
using TradeTalks.Sim.Cli.Reports.Comparing;
using TradeTalks.Sim.Experiments.Comparisons;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>Gathers what the report of a comparison is made from.</summary>
/// <param name="request">What the user asked.</param>
/// <param name="experiment">What was played for it.</param>
/// <param name="shown">The comparison.</param>
internal sealed class ReportedComparison(CompareRequest request, PairedExperiment experiment, ShownComparison shown)
{
    private readonly CompareWords _words = new(request, experiment.Seed);

    /// <summary>What the report is made from.</summary>
    /// <param name="cases">What its figures show.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="folder">The name of the folder it goes into.</param>
    public ComparisonSource Source(ComparedCases cases, ImmutableArray<ReportFigure> figures, string folder) => new(
        cases,
        [.. shown.Named.Select(named => new ReportedVariant(named.Variant.Scenario, named.Reading, named.HashWith(experiment.Seed)))],
        shown.Inputs,
        [.. shown.Comparison.Contrasts.Select(contrast => new ToldContrast(contrast.Variant, [.. shown.Rows(contrast).Select(row => new ToldDifference(shown.NameOf(row), row, shown.WordFor(row)))], contrast.Flips))],
        figures)
    {
        Ties = experiment.Ties,
        Model = ModelVersion.Text,
        Folder = folder,
        Command = _words.Again(shown.Comparison.Pairs),
        Trace = _words.Trace,
        Smallest = [.. request.Smallest.Select(smallest => smallest.Text)],
        DifferentDays = shown.DifferentDays,
        Ranking = shown.Comparison.Ranking is null ? "" : RankingWords.Of(shown),
    };
}

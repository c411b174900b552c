using System.Collections.Immutable;
using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Cli.Figures.Comparing;
using TradeTalks.Sim.Cli.Reports;
using TradeTalks.Sim.Cli.Reports.Comparing;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Comparisons;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>Writes a comparison down: numbers, memo, figures and the report.</summary>
/// <param name="request">What the user asked.</param>
/// <param name="experiment">What was played for it.</param>
/// <param name="outcomes">What came of it.</param>
/// <param name="shown">The comparison.</param>
internal sealed class ComparisonRecord(CompareRequest request, PairedExperiment experiment, ImmutableArray<OutcomeSet> outcomes, ShownComparison shown)
{
    private const string MemoName = "comparison.md";
    private const string DifferencesName = "differences.csv";
    private const string PlotsName = "plots";

    /// <summary>Writes into the folder of these cases and returns what is there, on one line.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public string Write()
    {
        var hash = RunFolder.HashOf(shown.Named.SelectMany(one => one.Reading.Contents), experiment.Seed, ModelVersion.Text, experiment.Ties);
        using var folder = RunFolder.Open(Path.Combine(request.Output, StoredComparison.NameOf(hash)));
        var cases = Cases();
        ImmutableArray<(Figure Figure, string Shows)> figures = [.. ComparisonFigures.All.SelectMany(kind => kind.Compose(cases).Select(figure => (figure, kind.Shows + OfContrast(kind, figure))))];
        DrawnFigure[] drawn = [.. figures.AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Clamp(experiment.Threads, 1, figures.Length)).Select(one => DrawnFigure.Of(one.Figure))];
        foreach (var figure in drawn)
            FigureOutput.Write(folder, figure);
        folder.Write(DifferencesName, DifferencesTable.Of(shown).ToCsv());
        folder.Write(StoredComparison.JsonName, ComparisonJson.Write(shown.Comparison, shown.WriteOrigin));
        folder.Write(MemoName, $"{CompareMarkdown.Of(shown)}\n{string.Join("\n", figures.Select(one => $"![{one.Figure.Title}]({PlotsName}/{one.Figure.Name}.png)\n"))}");
        ImmutableArray<ReportFigure> reported = [.. drawn.Zip(figures, static (figure, one) => ReportFigure.Of(figure.Name, one.Shows, figure.Svg, figure.Csv))];
        folder.Write(StoredRun.ReportName, ComparisonReport.Of(new ReportedComparison(request, experiment, shown).Source(cases, reported, folder.Name)));
        return $"{folder.Path}{Path.DirectorySeparatorChar}   {StoredRun.ReportName}, {MemoName}, {StoredComparison.JsonName}, {DifferencesName}, {2 * figures.Length} plots";
    }

    /// <summary>Which variant a figure holds against the first; nothing where it shows all.</summary>
    private string OfContrast(ComparisonFigureKind kind, Figure figure) =>
        shown.Comparison.Contrasts.FirstOrDefault(contrast => figure.Name == ComparedCases.FileName(kind.Name, contrast.Variant)) is { } contrast ? $": {ShownComparison.Letter(contrast.Variant)} and A" : "";

    private ComparedCases Cases() => new(
        shown.Comparison,
        [.. outcomes.Select((outcome, variant) => SummaryOf(outcome, variant))],
        ComparedQuantities.Of(experiment, outcomes),
        [.. shown.Comparison.Contrasts.Select(contrast => DailyPairs.Of(experiment, outcomes, contrast.Variant))],
        ForestRows.Of(shown));

    private Experiments.Summaries.Summary SummaryOf(OutcomeSet outcome, int variant)
    {
        var alone = new Experiment(experiment.Variants[variant].Scenario, outcome.Replications, experiment.Seed) { Ties = experiment.Ties, Columns = outcome.Columns };
        return Summarise.Outcome(alone, outcome, shown.Named[variant].HashWith(experiment.Seed), ModelVersion.Text);
    }
}

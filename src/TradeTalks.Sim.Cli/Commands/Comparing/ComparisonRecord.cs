using System.Collections.Immutable;
using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Cli.Figures.Comparing;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Comparisons;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>Writes a comparison down: numbers, memo and figures.</summary>
/// <param name="experiment">What was asked for.</param>
/// <param name="outcomes">What came of it.</param>
/// <param name="shown">The comparison.</param>
internal sealed class ComparisonRecord(PairedExperiment experiment, ImmutableArray<OutcomeSet> outcomes, ShownComparison shown)
{
    private const string PlotsName = "plots";

    /// <summary>Writes into the folder of these cases and returns what is there, on one line.</summary>
    /// <param name="parent">The folder for all results.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public string Write(string parent)
    {
        var hash = RunFolder.HashOf(shown.Named.SelectMany(one => one.Files), experiment.Seed, ModelVersion.Text, experiment.Ties);
        using var folder = RunFolder.Open(Path.Combine(parent, $"compare-{hash}"));
        ImmutableArray<Figure> figures = [.. ComparisonFigures.Of(Cases())];
        foreach (var drawn in figures.AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Clamp(experiment.Threads, 1, figures.Length)).Select(DrawnFigure.Of))
        {
            folder.Write(Path.Combine(PlotsName, $"{drawn.Name}.png"), drawn.Png);
            folder.Write(Path.Combine(PlotsName, $"{drawn.Name}.svg"), drawn.Svg);
            folder.Write(Path.Combine(PlotsName, $"{drawn.Name}.csv"), drawn.Csv);
        }

        folder.Write("differences.csv", DifferencesTable.Of(shown).ToCsv());
        folder.Write("comparison.json", ComparisonJson.Write(shown.Comparison, shown.WriteOrigin));
        folder.Write("comparison.md", $"{CompareMarkdown.Of(shown)}\n{string.Join("\n", figures.Select(figure => $"![{figure.Title}]({PlotsName}/{figure.Name}.png)\n"))}");
        return $"{folder.Path}{Path.DirectorySeparatorChar}   comparison.md, comparison.json, differences.csv, {2 * figures.Length} plots";
    }

    private ComparedCases Cases() => new(
        shown.Comparison,
        [.. outcomes.Select((outcome, variant) => SummaryOf(outcome, variant))],
        ComparedQuantities.Of(experiment, outcomes),
        ForestRows.Of(shown));

    private Experiments.Summaries.Summary SummaryOf(OutcomeSet outcome, int variant)
    {
        var alone = new Experiment(experiment.Variants[variant].Scenario, outcome.Replications, experiment.Seed) { Ties = experiment.Ties, Columns = outcome.Columns };
        return Summarise.Outcome(alone, outcome, shown.Named[variant].HashWith(experiment.Seed), ModelVersion.Text);
    }
}

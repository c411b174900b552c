using System.Collections.Immutable;
using TradeTalks.Sim.Cli.Figures.Comparing;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.ScenarioFiles.Reference;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Experiments.Comparisons;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.Reports.Comparing;

/// <summary>What the report of a comparison is made from.</summary>
/// <param name="Cases">What its figures show.</param>
/// <param name="Variants">The variants, the one all others are held against first.</param>
/// <param name="Inputs">What they state differently.</param>
/// <param name="Contrasts">Each other variant against the first, as it is told.</param>
/// <param name="Figures">Its figures, by file name.</param>
internal sealed record ComparisonSource(ComparedCases Cases, ImmutableArray<ReportedVariant> Variants, ValueDifferences Inputs, ImmutableArray<ToldContrast> Contrasts, ImmutableArray<ReportFigure> Figures)
{
    /// <summary>The order of events of the same moment.</summary>
    public TieOrder Ties { get; init; }

    /// <summary>The version of the model.</summary>
    public required string Model { get; init; }

    /// <summary>The name of the folder of the comparison.</summary>
    public required string Folder { get; init; }

    /// <summary>The command that makes the comparison again.</summary>
    public required string Command { get; init; }

    /// <summary>The command that tells a course under the first variant and under another one, by the place of that and the number of the course.</summary>
    public required Func<int, long, string> Trace { get; init; }

    /// <summary>The smallest differences that matter, in words; none where any does.</summary>
    public ImmutableArray<string> Smallest { get; init; } = [];

    /// <summary>Which of three or more variants is the highest, in a sentence; empty for two.</summary>
    public string Ranking { get; init; } = "";

    /// <summary>That the cases do not span the same days; empty where they do.</summary>
    public string DifferentDays { get; init; } = "";

    /// <summary>The coverage of each interval in words: 95 %, 97.5 %.</summary>
    public string Level => $"{100 * Cases.Comparison.Level:0.##} %";
}

/// <summary>One of the cases compared.</summary>
/// <param name="Scenario">The case.</param>
/// <param name="Reading">Its file with all that is laid over it.</param>
/// <param name="Hash">The hash of its inputs.</param>
internal sealed record ReportedVariant(Scenario Scenario, Reading Reading, string Hash);

/// <summary>A variant held against the first.</summary>
/// <param name="Variant">Its place.</param>
/// <param name="Rows">The differences worth a line.</param>
/// <param name="Flips">What became of the same talks, at each table both have.</param>
internal sealed record ToldContrast(int Variant, ImmutableArray<ToldDifference> Rows, ImmutableArray<FlipMatrix> Flips);

/// <summary>A difference with its words.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Difference">The difference.</param>
/// <param name="Verdict">clear, unclear, same, or nothing where there are too few pairs.</param>
internal sealed record ToldDifference(string Name, Difference Difference, string Verdict);

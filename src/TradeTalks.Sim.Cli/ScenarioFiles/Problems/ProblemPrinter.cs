using System.Text;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Problems;

/// <summary>Prints problems with their source lines and carets.</summary>
internal static class ProblemPrinter
{
    /// <summary>Problems printed at most; how many more there are is said.</summary>
    public const int MostPrinted = 20;

    /// <summary>The problems by position, then one closing line with their number.</summary>
    /// <param name="problems">Problems of one run of the reader.</param>
    /// <param name="file">The file as the closing line names it.</param>
    public static string Print(ProblemList problems, string file)
    {
        var sorted = problems.Sorted();
        var text = new StringBuilder();
        foreach (var problem in sorted.Take(MostPrinted))
            text.Append(Print(problem));
        if (sorted.Length > MostPrinted)
            text.Append($"... and {sorted.Length - MostPrinted} more\n");
        if (sorted.Length > 0)
            text.Append($"{Total(problems)} in {file}.   tradetalks explain {sorted[0].Code} tells more.\n");
        return text.ToString();
    }

    /// <summary>One problem: its headline, the source line and the caret with the remedy.</summary>
    public static string Print(Problem problem)
    {
        var mark = problem.Mark;
        var severity = problem.Severity == Severity.Error ? "error" : "warning";
        var excerpt = Excerpt.Around(mark);
        var remedy = problem.Remedy is null ? "" : $" {problem.Remedy}";
        return $"""
            {Printable.Clean(mark.ToString())} {severity} {problem.Code}  {problem.Cause}
            {mark.Line,5} |{excerpt.Text}
                  |{new string(' ', excerpt.CaretStart)}{new string('^', excerpt.CaretWidth)}{remedy}

            """.ReplaceLineEndings("\n");
    }

    private static string Total(ProblemList problems)
    {
        var (errors, warnings) = (problems.ErrorCount, problems.Count - problems.ErrorCount);
        var parts = new List<string>();
        if (errors > 0)
            parts.Add(errors == 1 ? "1 error" : $"{errors} errors");
        if (warnings > 0)
            parts.Add(warnings == 1 ? "1 warning" : $"{warnings} warnings");
        return string.Join(" and ", parts);
    }
}

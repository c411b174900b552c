using System.Collections.Immutable;
using System.Text;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Sweeps;

/// <summary>Problems of a sweep: each once, with the points that have it.</summary>
/// <param name="own">Problems of the sweep itself.</param>
internal sealed class PointProblems(ProblemList own)
{
    private readonly List<(Problem Problem, List<string> Points)> _found = [];
    private readonly Dictionary<Problem, List<string>> _points = [];

    /// <summary>Whether no point may be played.</summary>
    public bool HasErrors => own.HasErrors || _found.Count > 0;

    /// <summary>Adds the errors of a point; what is only odd has been said about the scenario itself.</summary>
    public void Add(ProblemList problems, SweepPoint point, ImmutableArray<SweepAxis> axes)
    {
        foreach (var problem in problems.Sorted().Where(static problem => problem.Severity == Severity.Error))
        {
            if (!_points.TryGetValue(problem, out var points))
            {
                points = _points[problem] = [];
                _found.Add((problem, points));
            }

            points.Add($"point {point.Number}, {string.Join(", ", axes.Zip(point.Values, static (axis, value) => $"{axis.Name} {value.Text}"))}");
        }
    }

    /// <summary>Prints the problems, if any.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="file">The file as the closing line names it.</param>
    public void Show(TextWriter writer, string file)
    {
        if (own.Count > 0)
            writer.Write(ProblemPrinter.Print(own, file));
        if (_found.Count == 0)
            return;
        var text = new StringBuilder();
        foreach (var (problem, points) in _found.Take(ProblemPrinter.MostPrinted))
            text.Append(ProblemPrinter.Print(problem)).Append($"       at {points[0]}{(points.Count > 1 ? $" and {points.Count - 1} more" : "")}\n");
        if (_found.Count > ProblemPrinter.MostPrinted)
            text.Append($"... and {_found.Count - ProblemPrinter.MostPrinted} more\n");
        writer.Write(text.Append($"{_found.Count} problem{(_found.Count == 1 ? "" : "s")} at the points of {file}; none was played.   tradetalks explain {_found[0].Problem.Code} tells more.\n"));
    }
}

using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The map of the course: the stations talks pass through and how often they go from one to another.</summary>
internal static class CourseFigure
{
    /// <summary>The figure's file name.</summary>
    public const string Name = "course";

    /// <summary>Composes the figure.</summary>
    public static Figure Compose(Summary summary) => new(
        Name,
        Title(summary),
        Captions.Subtitle(summary, $"arrows: moves in 100 courses (those of once or more); boxes: share of the courses that are ever there, and that are there on day {summary.Calendar.HorizonDays} (dark bar){Captions.Undrawn(summary)}"),
        [.. Captions.DrawnTalks(summary).Select(table => PanelOf(summary, table))],
        Numbers(summary));

    private static Panel PanelOf(Summary summary, TableSummary table) => table.Course is { Moves: { Replications: > 0 } moves }
        ? new CoursePanel(Captions.Heading(summary, table), moves).ToPanel()
        : Words.Instead(Captions.Heading(summary, table), "No replication was finished, so there is no course to map.");

    private static string Title(Summary summary)
    {
        string[] messages = [.. Captions.DrawnTalks(summary).Where(table => table.Course is { Moves.Replications: > 0 }).Select(table => Message(summary, table.Title, table.Course!.Moves))];
        return messages.Length == 0 ? "No course of the talks to map" : string.Join("; ", messages);
    }

    private static string Message(Summary summary, string title, CourseMoves moves)
    {
        var (agreed, broken) = (Shares.Rounded(moves.Reached(CourseState.InPrinciple)), Shares.Rounded(moves.Reached(CourseState.Break)));
        return summary.Tables.Length == 1
            ? $"{agreed} of the courses come to an agreement in principle, {broken} are broken off at some time"
            : $"{title}: {agreed} agree, {broken} are ever broken off";
    }

    private static NumberTable Numbers(Summary summary)
    {
        var numbers = new NumberTable("table", "kind", "station", "to", "count", "of", "value", "low", "high", "interval");
        foreach (var table in summary.Tables.Where(table => table.Course is not null))
            Add(numbers, table.Id, table.Course!.Moves);
        return numbers;
    }

    private static void Add(NumberTable numbers, string table, CourseMoves moves)
    {
        foreach (var state in Enum.GetValues<CourseState>())
        {
            var (reached, last) = (moves.Reached(state), moves.Last(state));
            numbers.Add(table, "reached", CourseStateWords.Id(state), "", reached.Count, reached.Of, reached.Value, reached.Interval.Low, reached.Interval.High, "wilson 95 %");
            numbers.Add(table, "last", CourseStateWords.Id(state), "", last.Count, last.Of, last.Value, last.Interval.Low, last.Interval.High, "wilson 95 %");
        }

        var pairs = from one in Enum.GetValues<CourseState>() from other in Enum.GetValues<CourseState>() where one != other select (one, other);
        foreach (var (one, other) in pairs)
        {
            var count = moves.Count(one, other);
            numbers.Add(table, "moves", CourseStateWords.Id(one), CourseStateWords.Id(other), count, moves.Replications, moves.Replications == 0 ? null : count / (double)moves.Replications, null, null, "");
        }
    }
}

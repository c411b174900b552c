using TradeTalks.Sim.Cli.Chronicles;

namespace TradeTalks.Sim.Cli.Commands.Terminal;

/// <summary>What `trace` prints: the case, what was drawn unusually, what happened day by day, and how it ended.</summary>
internal static class TraceText
{
    private const int LongestTable = 16;
    private const string Gap = "  ";

    /// <summary>The whole text, lines ended by line feeds.</summary>
    /// <param name="course">What was played.</param>
    /// <param name="detail">How much is told.</param>
    /// <param name="look">The signs and colours that may be written.</param>
    /// <param name="width">Columns of a line at most.</param>
    public static string Of(Course course, Detail detail, TerminalLook look, int width)
    {
        var lines = TraceHead.Of(course, detail, look, width).Append("").Concat(Chronicle(course, detail, look, width)).Append("").Concat(TraceFoot.Of(course, look, width));
        return string.Concat(lines.Select(line => line.TrimEnd() + "\n"));
    }

    /// <summary>Each line with its date, which is not repeated within a day, and its table where there are several.</summary>
    private static IEnumerable<string> Chronicle(Course course, Detail detail, TerminalLook look, int width)
    {
        var scenario = course.State.Scenario;
        var dayWidth = $"day {scenario.Calendar.HorizonDays}".Length;
        var names = scenario.Talks.Select(talks => talks.Id).Concat(scenario.Bargains.Select(bargain => bargain.Id)).Select(id => look.Signs(look.Shorten(id, LongestTable))).ToList();
        var tableWidth = course.Tables.Length + course.Bargains.Length == 1 ? 0 : names.Max(name => name.Length) + Gap.Length;
        var before = -1;
        foreach (var line in new Story(scenario, course.Chronicle.Entries, detail).Lines().Where(line => course.IsTold(line.Table)))
        {
            var date = $"{scenario.Calendar.StartDate.AddDays(line.Day):yyyy-MM-dd}{Gap}{$"day {line.Day}".PadRight(dayWidth)}";
            var head = line.Day == before ? new string(' ', date.Length) : date;
            var table = tableWidth == 0 || line.Table < 0 ? "" : names[line.Table];
            foreach (var row in TerminalLook.Wrap($"{head}{Gap}{table.PadRight(tableWidth)}{line.Mark} ", look.Signs(line.Words), width))
                yield return row;
            before = line.Day;
        }
    }
}

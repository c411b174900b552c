using TradeTalks.Sim.Cli.Chronicles;
using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Cli.Commands.Terminal;

/// <summary>Two courses with the same chance under different scenarios, told together: what both share stands alone, what only one has is marked A or B.</summary>
/// <param name="one">The course under A.</param>
/// <param name="other">The course under B.</param>
/// <param name="detail">How much is told.</param>
/// <param name="look">The signs and colours that may be written.</param>
/// <param name="width">Columns of a line at most.</param>
internal sealed class TraceAgainst(Course one, Course other, Detail detail, TerminalLook look, int width)
{
    private readonly CoursePair _pair = new(one, other, detail);

    /// <summary>The whole text, lines ended by line feeds.</summary>
    public string Write() => string.Concat(Lines().Select(line => line.TrimEnd() + "\n"));

    private IEnumerable<string> Lines()
    {
        foreach (var line in Head("A", one).Concat(Head("B", other)))
            yield return line;
        yield return "";
        yield return look.Palette.Heading("the first event that differs");
        foreach (var line in First())
            yield return line;
        yield return "";
        foreach (var line in Together())
            yield return line;
    }

    private IEnumerable<string> Head(string name, Course course)
    {
        yield return look.Signs($"{name}  {look.Shorten(course.State.Scenario.Name, width - 20)}   inputs {course.Inputs}   replication {course.State.Replication}   seed {course.Seed}");
        foreach (var table in course.Tables)
            yield return $"   ends in {look.Palette.State(table.Days.State, TraceFoot.Standing(table.Days))}" + (course.State.Tables.Length == 1 ? "" : look.Signs($" ({table.Talks.Id})"));
        foreach (var table in course.Bargains)
            yield return $"   ends in {look.Palette.State(table.Days.State, TraceFoot.Standing(table.Days))}{look.Signs($" ({table.Bargain.Id})")}";
    }

    private IEnumerable<string> First() => _pair.FirstDifference is { } first
        ? Event("A", one, first.InA).Concat(Event("B", other, first.InB))
        : ["   none: both courses take the same way"];

    private IEnumerable<string> Event(string name, Course course, ChronicleEntry? entry) => entry is null
        ? [$"{name}  nothing more happens"]
        : TerminalLook.Wrap($"{name}  {Date(course, entry.Time.Day)}  ", look.Signs(new EntryWords(course.State.Scenario, Detail.Reasoned).Of(entry)), width);

    private IEnumerable<string> Together()
    {
        var day = -1;
        foreach (var (owner, line) in _pair.Lines())
        {
            var date = Date(one, line.Day);
            var head = line.Day == day ? new string(' ', date.Length) : date;
            day = line.Day;
            foreach (var row in TerminalLook.Wrap($"{Letter(owner)}  {head}  {line.Mark} ", look.Signs(line.Words), width))
                yield return row;
        }
    }

    private static char Letter(LineOwner owner) => owner switch
    {
        LineOwner.Both => ' ',
        LineOwner.A => 'A',
        LineOwner.B => 'B',
        _ => throw new ArgumentOutOfRangeException(nameof(owner), owner, null),
    };

    private static string Date(Course course, int day) => $"{course.State.Scenario.Calendar.StartDate.AddDays(day):yyyy-MM-dd}  {$"day {day}".PadRight($"day {course.State.Scenario.Calendar.HorizonDays}".Length)}";
}

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
    }

    private IEnumerable<string> First()
    {
        var (first, second) = (one.Chronicle.Entries, other.Chronicle.Entries);
        var place = 0;
        while (place < Math.Min(first.Count, second.Count) && IsSameEvent(first[place], second[place]))
            place++;
        if (place == first.Count && place == second.Count)
            return ["   none: both courses take the same way"];
        return Event("A", one, place).Concat(Event("B", other, place));
    }

    private IEnumerable<string> Event(string name, Course course, int place)
    {
        if (place >= course.Chronicle.Entries.Count)
            return [$"{name}  nothing more happens"];
        var entry = course.Chronicle.Entries[place];
        return TerminalLook.Wrap($"{name}  {Date(course, entry.Time.Day)}  ", look.Signs(new EntryWords(course.State.Scenario, Detail.Reasoned).Of(entry)), width);
    }

    /// <summary>Whether two entries tell the same event, whatever the numbers in it; of a decision, the same move.</summary>
    private static bool IsSameEvent(ChronicleEntry one, ChronicleEntry other) =>
        (one.Time, one.What, one.Table, one.Side, one.List, one.Day) == (other.Time, other.What, other.Table, other.Side, other.List, other.Day)
        && (one.What != Occurrence.Decided || one.Decision[one.Chosen].Move == other.Decision[other.Chosen].Move);

    private IEnumerable<string> Together()
    {
        var (first, second) = (Told(one), Told(other));
        foreach (var day in first.Select(line => line.Day).Union(second.Select(line => line.Day)).Order())
        {
            foreach (var line in OfDay(day, first, second))
                yield return line;
        }
    }

    private IEnumerable<string> OfDay(int day, List<Line> first, List<Line> second)
    {
        var (mine, theirs) = (first.Where(line => line.Day == day).ToList(), second.Where(line => line.Day == day).ToList());
        var head = Date(one, day);
        foreach (var (owner, line) in Merged(mine, theirs))
        {
            foreach (var row in TerminalLook.Wrap($"{owner}  {head}  {line.Mark} ", look.Signs(line.Words), width))
                yield return row;
            head = new string(' ', head.Length);
        }
    }

    /// <summary>The lines of a day: those of A up to each that both have, those of B up to it, then the common one.</summary>
    private static IEnumerable<(char Owner, Line Line)> Merged(List<Line> mine, List<Line> theirs)
    {
        var next = 0;
        foreach (var line in mine)
        {
            var common = theirs.IndexOf(line, next);
            if (common < 0)
            {
                yield return ('A', line);
                continue;
            }

            foreach (var only in theirs[next..common])
                yield return ('B', only);
            yield return (' ', line);
            next = common + 1;
        }

        foreach (var only in theirs[next..])
            yield return ('B', only);
    }

    private List<Line> Told(Course course) => [.. new Story(course.State.Scenario, course.Chronicle.Entries, detail).Lines().Where(line => course.IsTold(line.Table))];

    private static string Date(Course course, int day) => $"{course.State.Scenario.Calendar.StartDate.AddDays(day):yyyy-MM-dd}  {$"day {day}".PadRight($"day {course.State.Scenario.Calendar.HorizonDays}".Length)}";
}

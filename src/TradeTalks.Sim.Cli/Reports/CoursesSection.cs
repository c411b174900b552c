using TradeTalks.Sim.Cli.Chronicles;
using TradeTalks.Sim.Cli.ScenarioFiles.Scalars;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Picks;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Cli.Reports;

/// <summary>Three courses told day by day: a deal in the middle of all deals, a near miss, a breakdown in the middle of all breakdowns.</summary>
/// <param name="source">What the report is made from.</param>
internal sealed class CoursesSection(ReportSource source)
{
    private const int MostOpenLines = 25;
    private const int MostInputs = 8;
    private const long MostLookedThrough = 2000;

    private static readonly ToldCourse[] Told =
    [
        new("A typical deal", "any deal nearest median", "end with a deal; in this one it comes on the middle day of all."),
        new("A near miss", "near miss", "end without a deal; in this one a refused offer came nearest to being taken."),
        new("A typical breakdown", "breakdown nearest median", "end in a breakdown; in this one it comes on the middle day of all."),
    ];

    /// <summary>Courses looked through: the first of the run, up to the first that failed.</summary>
    private long LookedThrough => Math.Min(source.Run.Manifest.Failures.Select(failure => failure.Replication).DefaultIfEmpty(long.MaxValue).Min(), Math.Min(MostLookedThrough, source.Run.Manifest.ReplicationsDone));

    /// <summary>Writes it.</summary>
    public void Write(Markup page)
    {
        page.Add("p", $"Three of the first {Numbers.Count(LookedThrough)} courses, each a real replication of this run{(source.Tables.Length > 1 ? $", chosen by what happens at the table {source.Tables[0]}" : "")}.{OtherModel()}");
        foreach (var told in Told)
            Write(page, told);
    }

    private string OtherModel() => source.Model == source.Run.Manifest.Model ? "" : $" The run was played by model {source.Run.Manifest.Model}, these courses by {source.Model}: they may differ.";

    private void Write(Markup page, ToldCourse told)
    {
        if (new CourseFinder(source.Scenario, source.Summary.Seed, source.Ties).Find(CoursePick.Parse(told.Pick)!, 0, LookedThrough) is not { } found)
        {
            page.Add("h3", $"{told.Title}: none").Add("p", $"None of the first {Numbers.Count(LookedThrough)} courses qualifies.");
            return;
        }

        var course = Course.Play(new TalksRun(source.Scenario, source.Summary.Seed, source.Ties) { Chronicle = new Chronicle() }, found.Replication);
        page.Add("h3", $"{told.Title}: replication {found.Replication}");
        page.Add("p", $"{Numbers.Count(found.Fitting)} of {Numbers.Count(LookedThrough)} courses {told.Why} It ends so: {Ends(course)}.{Unusual(course)}");
        WriteLines(page, course, told.Title);
        page.Add("p", "With reasons, and the moments at which it was decided:").Open("pre").Add("code", $"tradetalks trace {ShellWords.Quoted(source.Run.Name)} --rep {found.Replication} --why").Close();
    }

    private void WriteLines(Markup page, Course course, string title)
    {
        var hasTables = source.Tables.Length > 1;
        var table = new ReportTable($"{title}: what changed something, day by day", ["Date", "day", .. hasTables ? (string[])["table"] : [], "what happened"]) { Numbers = [0, 1], Prose = [hasTables ? 3 : 2] };
        foreach (var line in new Story(source.Scenario, course.Chronicle.Entries, Detail.Brief).Lines())
            table.Add([$"{source.Scenario.Calendar.StartDate.AddDays(line.Day):yyyy-MM-dd}", $"{line.Day}", .. hasTables ? (string[])[line.Table < 0 ? "" : source.Tables[line.Table]] : [], line.Words]);
        var isLong = table.Count > MostOpenLines;
        if (isLong)
            page.Open("details").Add("summary", $"The course in {table.Count} lines");
        table.Write(page);
        if (isLong)
            page.Close();
    }

    private static string Ends(Course course) => string.Join("; ", course.Tables.Select(table => (table.Talks.Id, table.Days, IsUnderProtocol: false))
        .Concat(course.Bargains.Select(table => (table.Bargain.Id, table.Days, IsUnderProtocol: true)))
        .Select(table => $"{EndingWords.Title(table.Days.State, table.IsUnderProtocol)} at {table.Id} since day {CourseEnd.Since(table.Days)}"));

    private static string Unusual(Course course)
    {
        var unusual = UnusualInput.Of(course.State);
        return unusual.Count == 0 ? "" : $" Drawn beyond P10 or P90: {string.Join(", ", unusual.Take(MostInputs).Select(Words))}{(unusual.Count > MostInputs ? $", and {unusual.Count - MostInputs} more" : "")}.";
    }

    private static string Words(UnusualInput input) =>
        $"{input.Slot.Path} {Spelling.Show(input.Value, ((NumberForm)input.Slot.Key.Form).Quantity)} (P{Math.Clamp(Math.Round(100 * input.Percentile), 1, 99):0})";

    /// <summary>A course that is told.</summary>
    /// <param name="Title">Its heading.</param>
    /// <param name="Pick">Which one is meant.</param>
    /// <param name="Why">What those that qualify have in common, and this one alone.</param>
    private sealed record ToldCourse(string Title, string Pick, string Why);
}

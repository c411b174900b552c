using TradeTalks.Sim.Cli.Chronicles;
using TradeTalks.Sim.Cli.Figures.Comparing;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Comparisons;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Reports.Comparing;

/// <summary>For each variant one course that ends otherwise than under the first: where the two part, and both told side by side.</summary>
/// <param name="source">What the report is made from.</param>
internal sealed class FlippedCourseSection(ComparisonSource source)
{
    private const int MostOpenLines = 40;

    /// <summary>Writes it.</summary>
    public void Write(Markup page)
    {
        foreach (var contrast in source.Contrasts.Take(ComparisonReport.MostShown))
        {
            if (contrast.Flips.FirstOrDefault(flips => flips.LargestFlip is not null) is { } flips)
                Write(page, contrast.Variant, flips, flips.LargestFlip!.Value);
            else
                page.Add("p", $"Under {source.Cases.Brief(contrast.Variant)} no course ends otherwise than under A.");
        }

        if (source.Contrasts.Length > ComparisonReport.MostShown)
            page.Add("p", "The other cases are told by the same command with their own words behind --against.");
    }

    private void Write(Markup page, int variant, FlipMatrix flips, (Ending A, Ending B) cell)
    {
        var (replication, letter) = (flips.Named(cell.A, cell.B)[0], ComparedCases.Letter(variant));
        var (one, other) = (Play(0, replication), Play(variant, replication));
        var pair = new CoursePair(one, other, Detail.Brief);
        page.Add("h3", $"{source.Cases.Name(variant)}: replication {replication}");
        page.Add("p", $"{Numbers.Count(flips.Count(cell.A, cell.B))} of {Numbers.Count(flips.Pairs)} talks{(flips.Table.Length > 0 ? $" at {flips.Table}" : "")} end in {flips.TitleOf(cell.A).ToLowerInvariant()} under A and in {flips.TitleOf(cell.B).ToLowerInvariant()} under {letter}: no other change of ending is more frequent. This is the first of them.");
        page.Add("p", $"The first event that differs. Under A: {Event(one, pair.FirstDifference?.InA)} Under {letter}: {Event(other, pair.FirstDifference?.InB)}");
        WriteLines(page, [.. pair.Lines()], one, letter);
        page.Add("p", "With all that was decided:").Open("pre").Add("code", source.Trace(variant, replication)).Close();
    }

    private Course Play(int variant, long replication) =>
        Course.Play(new TalksRun(source.Variants[variant].Scenario, source.Cases.Comparison.Seed, source.Ties) { Chronicle = new Chronicle() }, replication);

    private static string Event(Course course, ChronicleEntry? entry) => entry is null
        ? "nothing more happens."
        : $"{Date(course, entry.Time.Day)}, {new EntryWords(course.State.Scenario, Detail.Usual).Of(entry).TrimEnd('.')}.";

    private static void WriteLines(Markup page, List<PairLine> lines, Course course, string letter)
    {
        var isLong = lines.Count > MostOpenLines;
        if (isLong)
            page.Open("details").Add("summary", $"Both courses in {lines.Count} lines");
        var table = new ReportTable("What changed something, day by day; what both courses share stands across both columns", "Date", "day", "under A", $"under {letter}") { Numbers = [0, 1], Prose = [2, 3] };
        foreach (var (owner, line) in lines)
            Add(table, owner, [Date(course, line.Day), $"{line.Day}"], line.Words);
        table.Write(page);
        if (isLong)
            page.Close();
    }

    private static void Add(ReportTable table, LineOwner owner, string[] start, string words)
    {
        if (owner == LineOwner.Both)
            table.AddReaching([.. start, words]);
        else
            table.Add([.. start, owner == LineOwner.A ? words : "", owner == LineOwner.B ? words : ""]);
    }

    private static string Date(Course course, int day) => $"{course.State.Scenario.Calendar.StartDate.AddDays(day):yyyy-MM-dd}";
}

using TradeTalks.Sim.Cli.Chronicles;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Cli.Commands.Terminal;

/// <summary>The foot of a chronicle: how the talks at each table stand on the last day, what was counted, and the tariffs.</summary>
internal static class TraceFoot
{
    private const string Gap = "   ";
    private const int LongestTable = 16;

    /// <summary>The lines of the foot.</summary>
    public static IEnumerable<string> Of(Course course, TerminalLook look, int width)
    {
        var state = course.State;
        var calendar = state.Scenario.Calendar;
        yield return look.Palette.Heading($"{calendar.LastDate:yyyy-MM-dd}, day {calendar.HorizonDays}");
        var ids = course.Tables.Select(table => table.Talks.Id).Concat(course.Bargains.Select(table => table.Bargain.Id));
        var names = ids.Select(id => look.Signs(look.Shorten(id, LongestTable))).Append("tariffs").ToList();
        var column = names.Max(name => name.Length);
        foreach (var (place, table) in course.Bargains.Index())
        {
            foreach (var line in TerminalLook.Flow(names[course.Tables.Length + place].PadRight(column) + Gap, BargainFoot.Pieces(state.Scenario, table).Select(look.Signs), Gap, width))
                yield return line;
        }

        if (course.Tables.Length == 0)
            yield break;
        foreach (var (place, table) in course.Tables.Index())
        {
            foreach (var line in TerminalLook.Flow(names[place].PadRight(column) + Gap, Pieces(table), Gap, width))
                yield return line;
        }

        foreach (var line in TerminalLook.Flow("tariffs".PadRight(column) + Gap, Tariffs(course).Select(look.Signs), Gap, width))
            yield return line;
    }

    /// <summary>How the talks at a table stand at the end, and since when.</summary>
    public static string Standing(DayLog log, bool isUnderProtocol = false) => $"{EndingWords.Title(log.State, isUnderProtocol)} since day {CourseEnd.Since(log)}";

    private static IEnumerable<string> Pieces(TableState table) => [Standing(table.Days), .. Dates(table.Facts), .. Meetings(table.Facts), .. Steps(table.Facts), .. Purchases(table.Facts)];

    private static IEnumerable<string> Dates(TableFacts facts)
    {
        if (facts.SignedAt != default)
            yield return $"signed on day {facts.SignedAt.Day}";
        if (facts.InForceAt != default)
            yield return $"in force on day {facts.InForceAt.Day}";
    }

    private static IEnumerable<string> Meetings(TableFacts facts)
    {
        yield return Amounts.Counted(facts.Rounds, "high-level round");
        yield return Amounts.Counted(facts.Meetings, "mid-level meeting");
        if (facts.WalkOuts > 0)
            yield return Amounts.Counted(facts.WalkOuts, "walk-out");
        if (facts.BreakOffs > 0)
            yield return Amounts.Counted(facts.BreakOffs, "break-off");
    }

    private static IEnumerable<string> Steps(TableFacts facts)
    {
        yield return $"steps: {facts.Threats} threatened, {facts.Retaliations} in answer, {facts.Postponements} put off, {facts.Executions} carried out";
    }

    private static IEnumerable<string> Purchases(TableFacts facts)
    {
        if (facts.Pledged > 0)
            yield return $"purchases pledged: {Amounts.Money(facts.Pledged)} a year{(facts.Status.IsDeal() ? "" : ", agreement broken")}";
        if (facts.Due > 0)
            yield return $"delivered: {Amounts.Bare(facts.Delivered)} of {Amounts.Money(facts.Due)} due";
        if (facts.BoughtInGoodwill > 0)
            yield return $"bought in goodwill: {Amounts.Money(facts.BoughtInGoodwill)}";
    }

    private static IEnumerable<string> Tariffs(Course course)
    {
        var scenario = course.State.Scenario;
        for (var flow = 0; flow < scenario.Economy.Flows.Length; flow++)
        {
            var described = scenario.Economy.Flows[flow];
            var (before, after) = (course.TariffsAtStart[flow], course.State.AverageTariff(flow));
            yield return $"{scenario.Sides[described.Importer].Id} on {scenario.Sides[described.Exporter].Id} {Numbers.Fixed(100 * before, 1)} -> {Numbers.Fixed(100 * after, 1)} %";
        }
    }
}

using TradeTalks.Sim.Cli.Chronicles;
using TradeTalks.Sim.Cli.ScenarioFiles.Scalars;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.Commands.Terminal;

/// <summary>The head of a chronicle: which course, how it ended, and what was drawn unusually.</summary>
internal static class TraceHead
{
    private const int MostInputs = 8;
    private const string Gap = "   ";

    /// <summary>The lines of the head.</summary>
    public static IEnumerable<string> Of(Course course, Detail detail, TerminalLook look, int width)
    {
        var state = course.State;
        yield return look.Palette.Heading(look.Signs(look.Shorten(state.Scenario.Name, width)));
        string[] origins = [$"replication {state.Replication}", $"seed {course.Seed}", $"inputs {course.Inputs}", $"model {course.Model}", $"fingerprint {course.Trace}"];
        foreach (var line in TerminalLook.Flow("", origins, Gap, width))
            yield return line;
        foreach (var table in course.Tables)
        {
            var of = state.Tables.Length + state.Bargains.Length == 1 ? "" : look.Signs($" ({table.Talks.Id})");
            yield return "ends in" + Gap + look.Palette.State(table.Days.State, TraceFoot.Standing(table.Days)) + of;
        }

        foreach (var table in course.Bargains)
        {
            var of = state.Tables.Length + state.Bargains.Length == 1 ? "" : look.Signs($" ({table.Bargain.Id})");
            yield return "ends in" + Gap + look.Palette.State(table.Days.State, TraceFoot.Standing(table.Days, isUnderProtocol: true)) + of;
        }

        foreach (var line in Unusual(course, look, width))
            yield return line;
        if (course.Tables.Length == 0)
            yield break;
        var terms = detail < Detail.Reasoned ? "" : " (worth to the side; what it brings each side, bn USD a year)";
        foreach (var line in TerminalLook.Wrap("decisions" + Gap, $"move, probability{terms} -> move made (uniform number drawn)", width))
            yield return line;
    }

    private static IEnumerable<string> Unusual(Course course, TerminalLook look, int width)
    {
        var uncertain = course.State.Scenario.Inputs.Slots.Count(slot => slot.Input.Variation == Variation.Uncertain);
        var unusual = UnusualInput.Of(course.State);
        if (unusual.Count == 0)
            return [];
        var shown = unusual.Count > MostInputs ? $", the {MostInputs} furthest out" : "";
        var title = $"drawn beyond P10 or P90: {unusual.Count} of {Amounts.Counted(uncertain, "uncertain input")}{shown}";
        return [title, .. TerminalLook.Flow(Gap, unusual.Take(MostInputs).Select(input => look.Signs(Words(input))), Gap, width)];
    }

    private static string Words(UnusualInput input) =>
        $"{input.Slot.Path} {Spelling.Show(input.Value, ((NumberForm)input.Slot.Key.Form).Quantity)} (P{Math.Clamp(Math.Round(100 * input.Percentile), 1, 99):0})";
}

using System.Text;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Reference;

/// <summary>The inputs of a scenario that vary, one line each, with their quantiles and shape.</summary>
internal static class InputTable
{
    private static readonly string[] Heading = ["distribution", "P5", "P50", "P95", "shape"];

    /// <summary>The table as lines of text, with a closing line that counts what varies and what is fixed.</summary>
    public static string Write(Scenario scenario)
    {
        var text = new StringBuilder();
        Append(text, scenario, Variation.Uncertain, "uncertain: drawn once per replication");
        Append(text, scenario, Variation.Chance, "chance: drawn each time");
        var known = scenario.Inputs.Slots.Count(slot => slot.Input.Variation == Variation.Fixed);
        return text.Append($"{scenario.Inputs.Slots.Length - known} inputs vary. {known} are fixed.\n").ToString();
    }

    private static void Append(StringBuilder text, Scenario scenario, Variation variation, string title)
    {
        var varying = scenario.Inputs.Slots.Where(slot => slot.Input.Variation == variation).ToList();
        if (varying.Count == 0)
            return;
        List<string[]> rows = [[title, .. Heading], .. varying.Select(Row)];
        var widths = Enumerable.Range(0, Heading.Length + 1).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
            text.Append(string.Join("  ", row.Select((cell, column) => column is 2 or 3 or 4 ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd()).Append('\n');
        text.Append('\n');
    }

    private static string[] Row(InputSlot slot)
    {
        var line = InputLine.Of(slot);
        return [line.Path, line.Distribution, line.P5, line.P50, line.P95, Sparkline.Of(slot.Input.Distribution)];
    }
}

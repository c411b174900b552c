using System.Text.Json;
using TradeTalks.Sim.Cli.Wording;

namespace TradeTalks.Sim.Cli.Reports;

/// <summary>Where the spread comes from: how much of it is due to inputs that are not known, how much to chance, and which inputs move it.</summary>
/// <param name="source">What the report is made from.</param>
internal sealed class SpreadSection(ReportSource source)
{
    private const int MostInputs = 20;

    /// <summary>Writes it.</summary>
    public void Write(Markup page)
    {
        using var spread = source.Spread;
        if (spread is null)
        {
            page.Add("p", $"This run did not estimate it. A run of at least 1,000 courses without --quiet and --json does, where inputs are uncertain, and leaves {ReportSource.SpreadName} in its folder.");
            return;
        }

        try
        {
            Write(page, spread.RootElement);
        }
        catch (Exception error) when (error is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new IOException($"{ReportSource.SpreadName} of '{source.Run.Name}' was written by another version or has been changed: {error.Message}", error);
        }
    }

    private static void Write(Markup page, JsonElement spread)
    {
        var share = spread.GetProperty("share_of_inputs");
        var (value, low, high) = (Number(share, "value"), Number(share, "low"), Number(share, "high"));
        page.Add("p", value is { } known && low is { } least && high is { } most
            ? $"Of the variance of {spread.GetProperty("metric").GetString()}, {Amounts.Share(known)} (95 % interval {Amounts.Share(least)} – {Amounts.Share(most)}) is due to inputs that are not known, the rest, {Amounts.Share(1 - known)}, to chance: {Numbers.Count(spread.GetProperty("twins").GetInt32())} courses were played twice with the same inputs and other chance. Knowing every input would take away the first part and leave the second."
            : $"{spread.GetProperty("metric").GetString()} does not vary.");
        Inputs(spread).Write(page);
        page.Add("p", $"The score (PAWN) is the median distance between the outcomes of a tenth of an input's values and all outcomes, 0 to 1. An input nothing depends on scores {Score(spread.GetProperty("pawn_median_of_dummy").GetDouble())}: scores near it are noise.");
    }

    private static ReportTable Inputs(JsonElement spread)
    {
        var inputs = spread.GetProperty("inputs");
        var extent = inputs.GetArrayLength() > MostInputs ? $", the first {MostInputs} of {inputs.GetArrayLength()}" : "";
        var table = new ReportTable($"How much each uncertain input moves the outcome{extent}", "Input", "score") { Numbers = [1] };
        foreach (var input in inputs.EnumerateArray().Take(MostInputs))
            table.Add(input.GetProperty("path").GetString() ?? "", Score(input.GetProperty("pawn_median").GetDouble()));
        return table;
    }

    private static string Score(double score) => Numbers.Fixed(score, 3);

    private static double? Number(JsonElement json, string name) => json.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;
}

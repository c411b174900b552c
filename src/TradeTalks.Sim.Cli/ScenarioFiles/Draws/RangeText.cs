using TradeTalks.Sim.Cli.ScenarioFiles.Scalars;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Draws;

/// <summary>Takes a range such as "30 to 240 d" apart: a lognormal by its 5th and 95th percentile.</summary>
internal static class RangeText
{
    private const string To = " to ";

    /// <summary>The two ends as written, the unit of the second completing the first.</summary>
    /// <returns>Whether the text is a range at all.</returns>
    public static bool TrySplit(string text, Quantity quantity, out string low, out string high)
    {
        var at = text.IndexOf(To, StringComparison.Ordinal);
        low = at < 0 ? "" : text[..at].Trim();
        high = at < 0 ? "" : text[(at + To.Length)..].Trim();
        if (NumberText.TryRead(low, 0, out _))
            low = $"{low} {UnitOf(high, quantity)}".Trim();
        return at >= 0;
    }

    private static string UnitOf(string text, Quantity quantity) =>
        UnitTable.Of(quantity).Select(static unit => unit.Name).FirstOrDefault(unit => unit.Length > 0 && text.EndsWith(unit, StringComparison.Ordinal)) ?? "";
}

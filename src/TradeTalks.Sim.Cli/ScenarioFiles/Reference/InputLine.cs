using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Reference;

/// <summary>An input in words: where it stands, its distribution, and three of its quantiles, each with its unit.</summary>
/// <param name="Path">Owner and key: US.demanded_share.</param>
/// <param name="Distribution">The distribution as a file would write it.</param>
/// <param name="P5">The value 5 % of the draws do not exceed.</param>
/// <param name="P50">The median.</param>
/// <param name="P95">The value 95 % of the draws do not exceed.</param>
internal sealed record InputLine(string Path, string Distribution, string P5, string P50, string P95)
{
    /// <summary>The words for an input.</summary>
    public static InputLine Of(InputSlot slot)
    {
        var quantity = ((NumberForm)slot.Key.Form).Quantity;
        var distribution = slot.Input.Distribution;
        return new InputLine(
            slot.Path,
            distribution.Describe(value => KeyText.Number(value, quantity)) + KeyText.Unit(quantity),
            At(distribution, 0.05, quantity),
            At(distribution, 0.5, quantity),
            At(distribution, 0.95, quantity));
    }

    private static string At(Distribution distribution, double u, Quantity quantity) => KeyText.Number(Rounded(distribution.Quantile(u)), quantity);

    /// <summary>Three significant digits: enough to see a wrong unit.</summary>
    private static double Rounded(double value) => double.Parse(value.ToString("G3"));
}

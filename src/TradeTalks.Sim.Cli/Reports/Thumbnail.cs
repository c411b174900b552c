using TradeTalks.Sim.Cli.ScenarioFiles.Reference;
using TradeTalks.Sim.Engine.Distributions;

namespace TradeTalks.Sim.Cli.Reports;

/// <summary>The shape of a distribution as a small drawing: its mass between the first and the last percentile.</summary>
internal static class Thumbnail
{
    private const int Cells = 24;
    private const int CellWidth = 4;
    private const int Height = 24;

    /// <summary>Draws it; the numbers beside it say the same, so that it is passed over when the page is read aloud.</summary>
    public static void Write(Markup page, Distribution distribution) => Write(page, distribution, Sparkline.Reach([distribution]));

    /// <summary>Draws it over a range, so that several can be seen on one scale.</summary>
    public static void Write(Markup page, Distribution distribution, (double Low, double High) range)
    {
        var masses = Sparkline.Masses(distribution, Cells, range);
        if (masses.Length == 0)
            return;
        var most = masses.Max();
        page.Open("svg", ("class", "shape"), ("viewBox", $"0 0 {Cells * CellWidth} {Height}"), ("width", $"{Cells * CellWidth}"), ("height", $"{Height}"), ("aria-hidden", "true"));
        foreach (var (place, mass) in masses.Index().Where(cell => cell.Item > 0))
        {
            var height = Math.Round(Height * mass / most, 1);
            page.Empty("rect", ("x", $"{place * CellWidth}"), ("y", $"{Height - height:0.#}"), ("width", $"{CellWidth - 1}"), ("height", $"{height:0.#}"));
        }

        page.Close();
    }
}

using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Cli.RunFolders;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Writes figures into the folder of a run: picture, drawing and numbers.</summary>
internal static class FigureOutput
{
    /// <summary>Writes a figure.</summary>
    public static void Write(RunFolder folder, DrawnFigure figure)
    {
        folder.Write(Path.Combine("plots", $"{figure.Name}.png"), figure.Png);
        folder.Write(Path.Combine("plots", $"{figure.Name}.svg"), figure.Svg);
        folder.Write(Path.Combine("plots", $"{figure.Name}.csv"), figure.Csv);
    }
}

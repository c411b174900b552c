namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The files of a figure, ready to be written; figures can be drawn on several threads at once.</summary>
/// <param name="Name">The file name without ending.</param>
/// <param name="Png">The picture.</param>
/// <param name="Svg">The drawing.</param>
/// <param name="Csv">Every number shown.</param>
internal sealed record DrawnFigure(string Name, byte[] Png, string Svg, string Csv)
{
    /// <summary>Draws a figure.</summary>
    public static DrawnFigure Of(Figure figure) =>
        new(figure.Name, FigureFiles.Png(figure), FigureFiles.Svg(figure), figure.Numbers.ToCsv());
}

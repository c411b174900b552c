namespace TradeTalks.Sim.Cli.Figures.Parts;

/// <summary>A panel that says in words why there is nothing to draw.</summary>
internal static class Words
{
    private const float Height = 60;

    private static readonly Lettering Letters = new(FigureStyle.LabelSize, FigureStyle.Muted);

    /// <summary>The panel.</summary>
    public static Panel Instead(string heading, string reason) => new(heading, Height, (canvas, room) =>
        Letters.DrawLines(canvas, Letters.Wrap(reason, room.Width, 2), room.Left, room.Top + 6));
}

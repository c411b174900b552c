using SkiaSharp;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>Lays a figure out on a page: title, subtitle, panels; the page grows with them.</summary>
internal sealed class FigureSheet
{
    private const int MostTitleLines = 3;
    private const int MostSubtitleLines = 4;
    private const float Gap = 10;

    private static readonly Lettering TitleLetters = new(FigureStyle.TitleSize, FigureStyle.Ink, Heavy: true);
    private static readonly Lettering SubtitleLetters = new(FigureStyle.TextSize, FigureStyle.Muted);
    private static readonly Lettering HeadingLetters = new(FigureStyle.HeadingSize, FigureStyle.Ink, Heavy: true);

    private readonly Figure _figure;
    private readonly List<string> _title;
    private readonly List<string> _subtitle;

    /// <summary>Lays out a figure.</summary>
    public FigureSheet(Figure figure)
    {
        _figure = figure;
        _title = TitleLetters.Wrap(figure.Title, FigureStyle.ContentWidth, MostTitleLines);
        _subtitle = SubtitleLetters.Wrap(figure.Subtitle, FigureStyle.ContentWidth, MostSubtitleLines);
        Height = MathF.Ceiling(HeadHeight + figure.Panels.Sum(PanelHeight) + FigureStyle.Margin);
    }

    /// <summary>The page's height in pixels.</summary>
    public float Height { get; }

    private float HeadHeight =>
        FigureStyle.Margin + (_title.Count * TitleLetters.LineHeight) + 4 + (_subtitle.Count * SubtitleLetters.LineHeight) + Gap;

    /// <summary>Draws the page.</summary>
    public void Draw(SKCanvas canvas)
    {
        canvas.DrawColor(FigureStyle.Paper);
        var y = TitleLetters.DrawLines(canvas, _title, FigureStyle.Margin, FigureStyle.Margin - 4);
        SubtitleLetters.DrawLines(canvas, _subtitle, FigureStyle.Margin, y + 4);
        y = HeadHeight;
        foreach (var panel in _figure.Panels)
        {
            var top = HeadingLetters.DrawLines(canvas, Heading(panel), FigureStyle.Margin, y);
            panel.Draw(canvas, SKRect.Create(FigureStyle.Margin, top, FigureStyle.ContentWidth, panel.Height));
            y += PanelHeight(panel);
        }
    }

    private static List<string> Heading(Panel panel) =>
        panel.Heading.Length == 0 ? [] : HeadingLetters.Wrap(panel.Heading, FigureStyle.ContentWidth, 2);

    private static float PanelHeight(Panel panel) => (Heading(panel).Count * HeadingLetters.LineHeight) + panel.Height + Gap;
}

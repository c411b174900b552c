using SkiaSharp;

namespace TradeTalks.Sim.Cli.Figures.Parts;

/// <summary>A dark line with a light rim, which shows on every colour and on paper.</summary>
internal static class HaloLine
{
    private static readonly SKColor Rim = new(0xFF, 0xFF, 0xFF, 0xB0);

    /// <summary>Draws a path.</summary>
    /// <param name="canvas">Where to draw.</param>
    /// <param name="path">The line.</param>
    /// <param name="width">Width of the dark line in pixels.</param>
    /// <param name="dashes">Lengths of dashes and gaps in pixels; empty for an unbroken line.</param>
    public static void Draw(SKCanvas canvas, SKPath path, float width, params float[] dashes)
    {
        using var rim = new SKPaint { Color = Rim, IsStroke = true, StrokeWidth = width + 2, IsAntialias = true, StrokeCap = SKStrokeCap.Square };
        using var line = new SKPaint { Color = FigureStyle.Ink, IsStroke = true, StrokeWidth = width, IsAntialias = true };
        using var effect = dashes.Length == 0 ? null : SKPathEffect.CreateDash(dashes, 0);
        line.PathEffect = effect;
        canvas.DrawPath(path, rim);
        canvas.DrawPath(path, line);
    }
}

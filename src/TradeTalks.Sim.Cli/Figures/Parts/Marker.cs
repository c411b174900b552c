using SkiaSharp;

namespace TradeTalks.Sim.Cli.Figures.Parts;

/// <summary>The shape of a point, which tells points apart where colour is lost.</summary>
internal enum MarkerForm
{
    Circle,
    Square,
    Diamond,
    Triangle,
}

/// <summary>Draws points.</summary>
internal static class Marker
{
    private const float Radius = 5;

    /// <summary>Draws a point with a dark rim.</summary>
    public static void Draw(SKCanvas canvas, float x, float y, MarkerForm form, SKColor color, float radius = Radius)
    {
        using var path = Outline(x, y, form, radius);
        using var fill = new SKPaint { Color = color, IsAntialias = true };
        using var rim = new SKPaint { Color = FigureStyle.Ink, IsStroke = true, StrokeWidth = 1, IsAntialias = true };
        canvas.DrawPath(path, fill);
        canvas.DrawPath(path, rim);
    }

    private static SKPath Outline(float x, float y, MarkerForm form, float radius)
    {
        var path = new SKPath();
        if (form == MarkerForm.Circle)
            path.AddCircle(x, y, radius);
        else if (form == MarkerForm.Square)
            path.AddRect(SKRect.Create(x - (0.9f * radius), y - (0.9f * radius), 1.8f * radius, 1.8f * radius));
        else if (form == MarkerForm.Diamond)
            path.AddPoly([new(x, y - (1.3f * radius)), new(x + (1.1f * radius), y), new(x, y + (1.3f * radius)), new(x - (1.1f * radius), y)]);
        else
            path.AddPoly([new(x, y - (1.2f * radius)), new(x + (1.1f * radius), y + radius), new(x - (1.1f * radius), y + radius)]);
        return path;
    }
}

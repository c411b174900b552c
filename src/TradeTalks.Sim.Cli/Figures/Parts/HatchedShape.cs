using ScottPlot;
using SkiaSharp;

namespace TradeTalks.Sim.Cli.Figures.Parts;

/// <summary>A filled outline with a pattern that survives grey print; drawn with plain lines, so that PNG and SVG are alike.</summary>
/// <param name="outline">Its corners in units of the data.</param>
/// <param name="look">Its colour and pattern.</param>
internal sealed class HatchedShape(Coordinates[] outline, OutcomeLook look) : IPlottable
{
    private const float Spacing = 9;
    private static readonly SKColor HatchColor = new(0xFF, 0xFF, 0xFF, 0x66);

    /// <inheritdoc/>
    public bool IsVisible { get; set; } = true;

    /// <inheritdoc/>
    public IAxes Axes { get; set; } = new ScottPlot.Axes();

    /// <inheritdoc/>
    public IEnumerable<LegendItem> LegendItems => [];

    /// <inheritdoc/>
    public AxisLimits GetAxisLimits() => new(outline);

    /// <inheritdoc/>
    public void Render(RenderPack rp)
    {
        using var path = Path();
        using var fill = new SKPaint { Color = look.Fill, IsAntialias = true };
        using var edge = new SKPaint { Color = FigureStyle.Paper, IsStroke = true, StrokeWidth = 1, IsAntialias = true };
        rp.Canvas.DrawPath(path, fill);
        DrawHatch(rp.Canvas, path);
        rp.Canvas.DrawPath(path, edge);
    }

    private void DrawHatch(SKCanvas canvas, SKPath outlinePath)
    {
        if (look.Hatch == Hatch.None)
            return;
        using var lines = HatchLines(outlinePath.Bounds);
        using var paint = new SKPaint { Color = HatchColor, IsStroke = true, StrokeWidth = 1.2f, IsAntialias = true };
        canvas.Save();
        canvas.ClipPath(outlinePath, SKClipOperation.Intersect, antialias: true);
        canvas.DrawPath(lines, paint);
        canvas.Restore();
    }

    private SKPath HatchLines(SKRect box)
    {
        var lines = new SKPath();
        var slant = look.Hatch == Hatch.Level ? 0 : box.Height;
        var (start, end, step) = look.Hatch == Hatch.Level ? (box.Top, box.Bottom, Spacing) : (box.Left - slant, box.Right, Spacing * 1.4f);
        for (var at = MathF.Floor(start / step) * step; at < end; at += step)
        {
            var (from, to) = look.Hatch switch
            {
                Hatch.Level => (new SKPoint(box.Left, at), new SKPoint(box.Right, at)),
                Hatch.Rising => (new SKPoint(at, box.Bottom), new SKPoint(at + slant, box.Top)),
                Hatch.Falling or Hatch.None or _ => (new SKPoint(at, box.Top), new SKPoint(at + slant, box.Bottom)),
            };
            lines.MoveTo(from);
            lines.LineTo(to);
        }

        return lines;
    }

    private SKPath Path()
    {
        var path = new SKPath();
        path.AddPoly([.. outline.Select(corner => Axes.GetPixel(corner)).Select(pixel => new SKPoint(pixel.X, pixel.Y))], close: true);
        return path;
    }
}

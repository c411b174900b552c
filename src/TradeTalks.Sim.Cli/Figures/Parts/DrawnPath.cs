using ScottPlot;
using SkiaSharp;

namespace TradeTalks.Sim.Cli.Figures.Parts;

/// <summary>A line or a filled outline through points of the data, drawn alike in PNG and SVG.</summary>
/// <param name="points">Its points in units of the data.</param>
/// <param name="color">Its colour.</param>
/// <param name="width">Width of the line in pixels; 0 fills the outline.</param>
/// <param name="dashes">Lengths of dashes and gaps in pixels; none for an unbroken line.</param>
internal sealed class DrawnPath(IReadOnlyList<Coordinates> points, SKColor color, float width = 0, params float[] dashes) : IPlottable
{
    /// <inheritdoc/>
    public bool IsVisible { get; set; } = true;

    /// <inheritdoc/>
    public IAxes Axes { get; set; } = new ScottPlot.Axes();

    /// <inheritdoc/>
    public IEnumerable<LegendItem> LegendItems => [];

    /// <summary>The corners of a curve that keeps each value until the next one.</summary>
    /// <param name="days">Where each value begins.</param>
    /// <param name="values">The values.</param>
    public static Coordinates[] Steps(IReadOnlyList<int> days, IReadOnlyList<double> values)
    {
        var corners = new List<Coordinates> { new(days[0], values[0]) };
        for (var i = 1; i < days.Count; i++)
        {
            if (values[i] == values[i - 1] && i < days.Count - 1)
                continue;
            corners.Add(new(days[i], values[i - 1]));
            corners.Add(new(days[i], values[i]));
        }

        return [.. corners];
    }

    /// <summary>The outline between two curves of steps.</summary>
    public static Coordinates[] Band(IReadOnlyList<int> days, IReadOnlyList<double> low, IReadOnlyList<double> high) =>
        [.. Steps(days, high), .. Steps(days, low).Reverse()];

    /// <inheritdoc/>
    public AxisLimits GetAxisLimits() => new(points);

    /// <inheritdoc/>
    public void Render(RenderPack rp)
    {
        using var path = new SKPath();
        path.AddPoly([.. points.Select(point => Axes.GetPixel(point)).Select(pixel => new SKPoint(pixel.X, pixel.Y))], close: width == 0);
        using var paint = new SKPaint { Color = color, IsAntialias = true, IsStroke = width > 0, StrokeWidth = width };
        using var effect = dashes.Length == 0 ? null : SKPathEffect.CreateDash(dashes, 0);
        paint.PathEffect = effect;
        rp.Canvas.DrawPath(path, paint);
    }
}

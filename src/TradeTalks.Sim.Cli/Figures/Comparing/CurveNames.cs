using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;

namespace TradeTalks.Sim.Cli.Figures.Comparing;

/// <summary>The words beside the right ends of curves, each with a stroke in the look of its curve.</summary>
internal static class CurveNames
{
    private const float Stroke = 26;
    private const float Gap = 8;

    private static readonly Lettering Letters = new(FigureStyle.TextSize, FigureStyle.Ink, Heavy: true);

    /// <summary>Draws the words.</summary>
    /// <param name="canvas">Where to draw.</param>
    /// <param name="area">The data area.</param>
    /// <param name="ends">For each curve its variant, the height it ends at, and its words.</param>
    public static void Draw(SKCanvas canvas, SKRect area, IReadOnlyList<(int Variant, float Height, string Words)> ends)
    {
        var sorted = ends.OrderBy(end => end.Height).ToList();
        var middles = SideLabels.Place([.. sorted.Select(end => end.Height)], [.. sorted.Select(_ => Letters.LineHeight + 2)], area.Top, area.Bottom);
        for (var i = 0; i < sorted.Count; i++)
        {
            var look = CaseLook.Of(sorted[i].Variant);
            using var path = new SKPath();
            path.MoveTo(area.Right + Gap, middles[i]);
            path.LineTo(area.Right + Gap + Stroke, middles[i]);
            using var paint = new SKPaint { Color = look.Color, IsStroke = true, StrokeWidth = 2.4f, IsAntialias = true };
            using var effect = look.Dashes.Length == 0 ? null : SKPathEffect.CreateDash(look.Dashes, 0);
            paint.PathEffect = effect;
            canvas.DrawPath(path, paint);
            Letters.Draw(canvas, sorted[i].Words, area.Right + Gap + Stroke + Gap, middles[i]);
        }
    }
}
